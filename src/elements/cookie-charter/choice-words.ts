import { type Purpose, servicesOf } from '../../core/charter.js';
import type { Regime } from '../../core/charter-document.js';
import type { ConsentState } from '../../core/consent-state.js';
import { textIn } from '../../core/localized-text.js';
import type { PageWords } from '../../locales/page/page-words.js';
import type { Words } from '../../locales/words.js';
import type { PageReader } from '../../render/page/page-reader.js';

/** A charter, for whom it is read, and what was chosen. */
export interface ChoiceReader extends Pick<PageReader, 'charter' | 'words' | 'pageWords' | 'languages'> {
  readonly state: ConsentState;
}

/**
 * Says where a purpose stands, in words.
 * @param purpose a purpose over which the visitor has a say
 * @param reader what was chosen, and the words
 */
export function purposeState({ id, regime }: Purpose, { words, pageWords, state }: ChoiceReader): string {
  if (!state.pending.includes(id)) return answer(regime, state.choices[id] === true, words);
  return pendingState(state, pageWords);
}

function pendingState({ decidedAt }: ConsentState, { choice }: PageWords): string {
  return decidedAt ? choice.askedAgain : choice.waiting;
}

function answer(regime: Regime, on: boolean, { preferences }: Words): string {
  if (regime === 'objection') return on ? preferences.measured : preferences.objected;
  return on ? preferences.allowed : preferences.refused;
}

/**
 * Says which services were chosen otherwise than their purpose.
 * @param purpose a purpose over which the visitor has a say
 * @param reader what was chosen, and the words
 */
export function exceptions(purpose: Purpose, reader: ChoiceReader): readonly string[] {
  const { charter, state, languages, words, pageWords } = reader;
  const granted = state.choices[purpose.id] === true;
  const others = servicesOf(charter, purpose.id).filter(({ id }) => (state.choices[id] === true) !== granted);
  return others.map(({ name }) =>
    pageWords.choice.except(textIn(name, [...languages, charter.language]), answer(purpose.regime, !granted, words)),
  );
}
