import type { LocalizedText } from './charter-document.js';

/**
 * Picks from a text of the charter the words for a reader.
 * @param text a plain string, or one string a language; nothing gives an empty text
 * @param languages wanted languages, best first (BCP 47)
 * @returns the words in the first wanted language that exists, region apart if need be, else in any language
 */
export function textIn(text: LocalizedText | undefined, languages: readonly string[]): string {
  if (text === undefined) return '';
  if (typeof text === 'string') return text;
  const wanted = languages.flatMap((language) => [language, baseLanguage(language)]);
  const found = wanted.find((language) => Object.hasOwn(text, language));
  return (found === undefined ? Object.values(text)[0] : text[found]) ?? '';
}

/**
 * Drops region and variant from a language tag.
 * @param language a BCP 47 tag such as `fr-BE`
 * @returns its language alone, in lower case: `fr`
 */
export function baseLanguage(language: string): string {
  return (language.split('-')[0] ?? '').toLowerCase();
}
