import { foldText } from './folded-text.js';

/** Languages in which tables name countries. */
const languages: readonly string[] = ['fr', 'en', 'de', 'es', 'it', 'nl', 'pt'];

/**
 * Names a country.
 * @param country an ISO 3166 code, or a name, which stays as it is
 * @param language language of the reader
 * @returns the name in that language; the code where no name is known
 */
export function countryName(country: string, language: string): string {
  if (!/^[A-Z]{2}$/.test(country)) return country;
  return new Intl.DisplayNames([language], { type: 'region', fallback: 'code' }).of(country) ?? country;
}

/**
 * Reads the name of a country.
 * @param name words of a table, in any of the seven languages; accents and case do not count
 * @returns the ISO 3166 code of the country that has this name, and nothing for any other words
 */
export function countryCode(name: string): string | undefined {
  codesByName ??= namedCodes();
  return codesByName.get(foldText(name));
}

/** Made when a table is read that speaks of countries, for it takes some milliseconds. */
let codesByName: ReadonlyMap<string, string> | undefined;

function namedCodes(): ReadonlyMap<string, string> {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const codes = letters.flatMap((first) => letters.map((second) => first + second)).filter(isInForce);
  const lists = languages.map((language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }));
  const named = lists.flatMap((list) => codes.map((code) => [foldText(list.of(code) ?? ''), code] as const));
  return new Map(named.filter(([name]) => name !== ''));
}

/** A code that was given up stands for another: `DD` is `DE`, and `UK`, which not every engine knows, `GB`. */
const isInForce = (code: string): boolean =>
  code !== 'UK' && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
