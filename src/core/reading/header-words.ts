import { foldText } from '../folded-text.js';
import { asideWords, deviceWords, type Field, headerEndings, headerPhrases, headerWords } from './header-vocabulary.js';

export type { Field } from './header-vocabulary.js';

/** Longest text taken for a header, in characters: what is longer is a sentence of the page. */
const longestHeader = 120;

const fields = Object.entries(headerWords).map(([field, list]) => [field as Field, list.split(' ')] as const);

/**
 * Tells what a column is from its header.
 * @param header text of the header cell, in any of the seven languages
 * @returns the field, or nothing for a column of the author's own; `setter` stands for “set by”, which only the cells
 * tell to be the party or the provider
 */
export function fieldOf(header: string): Field | undefined {
  if (header.length > longestHeader) return undefined;
  const folded = foldText(header);
  const field = phraseIn(folded) ?? wordIn(folded.split(' ').filter((word) => word.length > 1));
  return field === 'name' && asideWords.test(folded) ? undefined : field;
}

function phraseIn(folded: string): Field | undefined {
  const found = headerPhrases.find(
    ([, pattern, other]) => pattern.test(folded) && (other === undefined || other.test(folded)),
  )?.[0];
  return found === 'dataRetention' && deviceWords.test(folded) ? 'duration' : found;
}

function wordIn(found: readonly string[]): Field | undefined {
  const known = fields.find(([, words]) => found.some((word) => words.some((candidate) => isAlike(word, candidate))));
  const ending = headerEndings.find(([, pattern]) => found.some((word) => pattern.test(word)));
  // “Cookie-Speicherdauer” holds “cookie”, yet its end says more.
  return known && known[0] !== 'name' ? known[0] : (ending ?? known)?.[0];
}

/**
 * Tells whether a header speaks of cookies or trackers, and not of names in general.
 * @param header text of the header cell
 */
export function namesTrackers(header: string): boolean {
  const found = foldText(header.slice(0, longestHeader)).split(' ');
  return found.some((word) => word.startsWith('cookie') || trackerWords.some((candidate) => isAlike(word, candidate)));
}

const trackerWords: readonly string[] = ['cookie', 'traceur', 'tracker', 'tracciatore', 'rastreador'];

/** Same word, but for a plural or, in a long word, one wrong letter. */
function isAlike(word: string, candidate: string): boolean {
  if (word === candidate || plurals.some((ending) => word === candidate + ending)) return true;
  return (
    candidate.length >= 5 &&
    word.length >= 5 &&
    Math.abs(word.length - candidate.length) <= 1 &&
    isOneLetterOff(word, candidate)
  );
}

const plurals: readonly string[] = ['s', 'es', 'n', 'en', 'x', 'e', 'i'];

function isOneLetterOff(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}
