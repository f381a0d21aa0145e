import type { Purpose } from './charter.js';
import { textIn } from './localized-text.js';
import { isWellKnownPurpose, type WellKnownPurpose } from './well-known-purposes.js';

/** What a purpose is called and what a visitor must know of it. */
export interface PurposeWords {
  readonly title: string;
  readonly description: string;
  /** What happens when it is refused. */
  readonly consequence: string;
}

/** For whom the words are wanted. */
export interface PurposeReader {
  /** The words of the reader's language, of which only those of the well-known purposes count here. */
  readonly words: { readonly purposes: Readonly<Record<WellKnownPurpose, PurposeWords>> };
  /** Languages of the reader, best first. */
  readonly languages: readonly string[];
  readonly charter: { readonly language: string };
}

const noWords: PurposeWords = { title: '', description: '', consequence: '' };

/**
 * Gives the words of a purpose: the charter's own, else those that a well-known purpose brings.
 * @param purpose a purpose of the charter
 * @param reader language and words of the reader
 * @returns its words; the identifier stands in for a title that nobody wrote
 */
export function purposeWords(purpose: Purpose, { words, languages, charter }: PurposeReader): PurposeWords {
  const known = isWellKnownPurpose(purpose.id) ? words.purposes[purpose.id] : noWords;
  const wanted = [...languages, charter.language];
  return {
    title: textIn(purpose.title, wanted) || known.title || purpose.id,
    description: textIn(purpose.description, wanted) || known.description,
    consequence: textIn(purpose.consequence, wanted) || known.consequence,
  };
}
