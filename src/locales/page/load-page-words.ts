import type { PageWords } from './page-words.js';

/** Where the words of the page are, language by language; only a page that shows the charter loads them. */
const locales: Readonly<Record<string, () => Promise<PageWords>>> = {
  fr: () => import('./fr.js').then(({ fr }) => fr),
  en: () => import('./en.js').then(({ en }) => en),
};

/**
 * Loads the words of the charter's page.
 * @param language a BCP 47 tag; its region is dropped when there are no words for it
 * @returns the words of that language, else those in French
 */
export function loadPageWords(language: string): Promise<PageWords> {
  const wanted = language.toLowerCase();
  const known = [wanted, wanted.split('-')[0] ?? '', 'fr'].find((name) => Object.hasOwn(locales, name));
  const load = locales[known ?? 'fr'];
  return load ? load() : Promise.reject(new Error('No words at all.'));
}
