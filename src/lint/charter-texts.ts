import type { LocalizedText } from '../core/charter-document.js';
import type { Charter } from '../core/charter.js';
import { foldText } from '../core/folded-text.js';
import { purposesIn, servicesIn, trackersIn, wordingsOf } from './charter-parts.js';

/** Which text of a charter it is. */
export type TextKind = 'title' | 'purpose' | 'name' | 'tracker' | 'condition' | 'history';

/** A text that the author of a charter wrote, and where it stands. */
export interface CharterText {
  readonly text: LocalizedText;
  readonly path: string;
  readonly kind: TextKind;
}

/**
 * Lists the texts of a charter that visitors read as sentences or titles.
 * @param charter a checked charter
 * @returns each with its path, in the order of the charter's parts
 */
export function textsIn(charter: Charter): readonly CharterText[] {
  const texts = [...purposeTexts(charter), ...serviceTexts(charter), ...historyTexts(charter)];
  return texts.flatMap(({ text, ...place }) => (text === undefined ? [] : [{ text, ...place }]));
}

type PossibleText = Omit<CharterText, 'text'> & { readonly text: LocalizedText | undefined };

function purposeTexts(charter: Charter): PossibleText[] {
  return purposesIn(charter).flatMap(({ purpose: { title, description, consequence }, path }): PossibleText[] => [
    { text: title, path: `${path}.title`, kind: 'title' },
    { text: description, path: `${path}.description`, kind: 'purpose' },
    { text: consequence, path: `${path}.consequence`, kind: 'purpose' },
  ]);
}

function serviceTexts(charter: Charter): PossibleText[] {
  return [
    ...servicesIn(charter).map(({ service: { name }, path }): PossibleText => {
      return { text: name, path: `${path}.name`, kind: 'name' };
    }),
    ...trackersIn(charter).flatMap(({ tracker: { description, condition }, path }): PossibleText[] => [
      { text: description, path: `${path}.description`, kind: 'tracker' },
      { text: condition, path: `${path}.condition`, kind: 'condition' },
    ]),
  ];
}

function historyTexts({ history = [] }: Charter): PossibleText[] {
  return history.map(({ summary }, index) => ({
    text: summary,
    path: `history[${String(index)}].summary`,
    kind: 'history',
  }));
}

/** A place where a phrase stands. */
export interface PhrasePlace {
  readonly path: string;
  readonly facts: { readonly phrase: string };
}

/**
 * Finds phrases in texts, whatever their accents, case and punctuation.
 * @param texts where to look
 * @param phrases what to look for, as whole words
 * @returns the first phrase found in each text that holds one
 */
export function phrasesIn(texts: readonly CharterText[], phrases: readonly string[]): readonly PhrasePlace[] {
  const wanted = phrases.map((phrase) => ({ phrase, folded: ` ${foldText(phrase)} ` }));
  return texts.flatMap(({ text, path }) => {
    const wordings = wordingsOf(text).map((wording) => ` ${foldText(wording)} `);
    const found = wanted.find(({ folded }) => wordings.some((wording) => wording.includes(folded)));
    return found ? [{ path, facts: { phrase: found.phrase } }] : [];
  });
}
