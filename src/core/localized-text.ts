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

/** For whom a text of the charter is shown. */
export interface TextReader {
  /** The words that stand around it. */
  readonly words: { readonly language: string };
  /** Languages of the reader, best first. */
  readonly languages: readonly string[];
  readonly charter: { readonly language: string };
}

/**
 * Tells the language of a text of the charter that is not in the reader's, for voices to speak it as it is written.
 * @param text a plain string, in the language of the charter, or one string a language
 * @param reader language of the words around it, and languages wanted
 * @returns a BCP 47 tag; nothing where the text is in the language around it, or is none
 */
export function foreignLanguage(
  text: LocalizedText | undefined,
  { words, languages, charter }: TextReader,
): string | undefined {
  const shown = text && textIn(text, [...languages, charter.language]);
  if (!shown) return undefined;
  const language =
    typeof text === 'string' ? charter.language : Object.entries(text).find(([, each]) => each === shown)?.[0];
  return language && baseLanguage(language) !== baseLanguage(words.language) ? language : undefined;
}

/**
 * Drops region and variant from a language tag.
 * @param language a BCP 47 tag such as `fr-BE`
 * @returns its language alone, in lower case: `fr`
 */
export function baseLanguage(language: string): string {
  return (language.split('-')[0] ?? '').toLowerCase();
}
