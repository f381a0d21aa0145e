import type { PolicyId } from './charter.js';
import { countryCode, countryName } from './country-name.js';
import { foldText } from './folded-text.js';

/** Land inside which one law on personal data holds: data that stay in it are not transferred. */
export type Territory = 'eea' | 'uk' | 'ch' | 'qc';

/** The states of the European Economic Area, then the parts of some that have codes of their own and where the GDPR holds. */
const eea =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO AX GF GP MF MQ RE YT EL EU';

const codesWithin: Readonly<Record<Territory, string>> = { eea, uk: 'GB UK', ch: 'CH', qc: 'CA-QC' };

/** Names that are no country's. */
const namesWithin: Readonly<Record<Territory, readonly string[]>> = {
  eea: ['ue', 'eee', 'eu', 'eea', 'espace economique europeen', 'european economic area', 'european union'],
  uk: [],
  ch: [],
  qc: ['quebec'],
};

/**
 * Tells in which territory the law of a charter holds.
 * @param policy identifier of the charter's policy
 */
export function territoryOf(policy: PolicyId): Territory {
  return policy === 'uk' || policy === 'ch' || policy === 'qc' ? policy : 'eea';
}

/**
 * Tells whether data that go to a place stay in the territory.
 * @param place an ISO 3166 code, or a name in one of the languages that tables are written in
 * @param territory the territory
 */
export function isWithin(place: string, territory: Territory): boolean {
  const codes = codesWithin[territory].split(' ');
  if (codes.includes(place) || namesWithin[territory].includes(foldText(place))) return true;
  return !/^[A-Z]{2}$/.test(place) && codes.includes(countryCode(place) ?? '');
}

/**
 * Sorts places by whether data that go there leave the territory.
 * @param places ISO 3166 codes and names
 * @param territory the territory
 * @param language language of the reader
 * @returns the names of those outside, then of those within, in their order
 */
export function placesAround(
  places: readonly string[],
  territory: Territory,
  language: string,
): { readonly outside: readonly string[]; readonly within: readonly string[] } {
  const named = (within: boolean): readonly string[] =>
    places.filter((place) => isWithin(place, territory) === within).map((each) => countryName(each, language));
  return { outside: named(false), within: named(true) };
}
