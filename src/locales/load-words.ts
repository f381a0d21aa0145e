import type { Words } from './words.js';

/** Where the words of each language are; only those of the reader are ever loaded. */
const locales: Readonly<Record<string, () => Promise<Words>>> = {
  fr: () => import('./fr.js').then(({ fr }) => fr),
  en: () => import('./en.js').then(({ en }) => en),
};

/**
 * Loads the words of a language.
 * @param language a BCP 47 tag; its region is dropped when there are no words for it
 * @returns the words of that language, else those in French
 */
export function loadWords(language: string): Promise<Words> {
  const wanted = language.toLowerCase();
  const known = [wanted, wanted.split('-')[0] ?? '', 'fr'].find((name) => Object.hasOwn(locales, name));
  const load = locales[known ?? 'fr'];
  return load ? load() : Promise.reject(new Error('No words at all.'));
}
