import { type Purpose, servicesOf } from '../../core/charter.js';
import type { Regime } from '../../core/charter-document.js';
import type { ConsentState } from '../../core/consent-state.js';
import { textIn } from '../../core/localized-text.js';
import type { PageWords } from '../../locales/page/page-words.js';
import type { Words } from '../../locales/words.js';
import type { PageReader } from '../../render/page/page-reader.js';

/** A charter, for whom it is read, and what was chosen. */
export interface ChoiceReader extends Pick<PageReader, 'charter' | 'policy' | 'words' | 'pageWords' | 'languages'> {
  readonly state: ConsentState;
}

/**
 * Says where a purpose stands, in words.
 * @param purpose a purpose over which the visitor has a say
 * @param reader what was chosen, and the words
 */
export function purposeState({ id, regime }: Purpose, { words, pageWords, state }: ChoiceReader): string {
  const on = state.choices[id] === true;
  if (state.once.includes(id)) return words.preferences.allowedOnce;
  // A page in a frame may have from the page around it what it still asks for.
  return state.pending.includes(id) && !on ? pendingState(state, pageWords) : answer(regime, on, words);
}

function pendingState({ decidedAt }: ConsentState, { choice }: PageWords): string {
  return decidedAt ? choice.askedAgain : choice.waiting;
}

function answer(regime: Regime, on: boolean, { preferences }: Words): string {
  if (regime === 'objection') return on ? preferences.measured : preferences.objected;
  return on ? preferences.allowed : preferences.refused;
}

/**
 * Says why a purpose stands where it does, where the visitor did not choose so: what changed, or what the browser refuses.
 * @param purpose a purpose over which the visitor has a say
 * @param reader what was chosen, and the words
 */
export function grounds({ id }: Purpose, { words, state: { reasons, signals } }: ChoiceReader): readonly string[] {
  const reason = Object.hasOwn(reasons, id) ? reasons[id] : undefined;
  const signal = Object.hasOwn(signals, id) ? signals[id] : undefined;
  return [
    ...(reason ? [words.change(reason)] : []),
    ...(signal === undefined ? [] : [words.signal.refused(words.signal.name(signal))]),
  ];
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
  return others.map(({ id, name }) => {
    const told = state.once.includes(id) ? words.preferences.allowedOnce : answer(purpose.regime, !granted, words);
    return pageWords.choice.except(textIn(name, [...languages, charter.language]), told);
  });
}
