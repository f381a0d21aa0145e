import type { DeclaredService } from '../charter-document.js';
import { countryCode } from '../country-name.js';
import { foldText } from '../folded-text.js';
import { durationIn } from './duration-words.js';
import { exemptionIn } from './exemption-words.js';
import { saysOnlyPurpose } from './purpose-words.js';
import { statedExemptionOf } from './row-doubts.js';
import { clip, type RowReading, saidIn } from './row-reading.js';
import { answerIn, legalBasisIn, roleIn } from './small-words.js';

/** A service before its trackers are known. */
export type ServiceOfRow = Omit<DeclaredService, 'trackers'>;

/**
 * Makes the service that a row speaks of.
 * @param reading the row
 * @param purpose identifier of its purpose
 * @param trackerName name of its first tracker, which stands in for that of a service without one
 */
export function serviceOf(reading: RowReading, purpose: string, trackerName: string): ServiceOfRow {
  const provider = clip(saidIn(reading, 'provider'));
  const service = clip(saidIn(reading, 'service'));
  return {
    purpose,
    provider: provider || service || '—',
    name: service || groupNameIn(reading) || provider || trackerName,
    ...policyOf(reading),
    ...lawOf(reading),
    ...dataOf(reading),
    ...exemptionOf(reading, purpose),
  };
}

/**
 * Gives the words of a row's group where they name its service: they say more than a purpose, and no column names it.
 * @param reading the row
 * @returns the words, or nothing
 */
export function groupNameIn(reading: RowReading): string {
  const { group = '' } = reading.row;
  return saidIn(reading, 'service') !== '' || saysOnlyPurpose(group) ? '' : clip(group);
}

/** Headers of a column that leads to the policy of a provider, folded. */
const policyHeader =
  /\b(?:politique|policy|policies|confidentialite|privacy|vie privee|datenschutz\w*|privacidad|privacybeleid|privacidade|riservatezza|informativa|en savoir plus|more information)\b/;

/** The link of the provider, of the service, or of a column of policies; an address written there is one too. */
function policyOf({ table, row, columns }: RowReading): Partial<ServiceOfRow> {
  const aside = table.headers.flatMap((header, index) => (policyHeader.test(foldText(header)) ? [index] : []));
  const places = [columns.get('provider'), columns.get('service'), ...aside].filter((index) => index !== undefined);
  const links = [...places.map((index) => row.links?.[index]), ...aside.map((index) => row.cells[index])];
  const policyUrl = links.find((link) => link !== undefined && link.length <= 2000 && address.test(link));
  return policyUrl === undefined ? {} : { policyUrl };
}

/** An address that a charter may hold, and that no browser reads otherwise. */
const address = /^https?:\/\/[^\p{Cc}\p{Cf}\p{Cs}\s\\]+$/u;

function lawOf(reading: RowReading): Partial<ServiceOfRow> {
  const role = roleIn(saidIn(reading, 'role'));
  const legalBasis = legalBasisIn(saidIn(reading, 'legalBasis'));
  const thirdPartyAccess = answerIn(saidIn(reading, 'thirdPartyAccess'));
  return {
    ...(role && { role }),
    ...(legalBasis && { legalBasis }),
    ...(thirdPartyAccess !== undefined && { thirdPartyAccess }),
  };
}

/** “25 mois”, “1 an et 1 mois”, “2 years, 1 month and 3 days”, and the machine's own. */
const onlyLength = /^(?:P\w+|\d{1,6}\s?\p{L}+(?:(?:,|,? (?:et|and|und|y|e|en)) \d{1,6}\s?\p{L}+){0,6})$/u;

function dataOf(reading: RowReading): Partial<ServiceOfRow> {
  const transfers = transfersIn(saidIn(reading, 'transfers'));
  const words = clip(saidIn(reading, 'dataRetention'), 200);
  // “25 months after the last visit” says more than its length.
  const length = onlyLength.test(words) ? durationIn(words) : undefined;
  return { ...(transfers && { transfers }), ...(words && { dataRetention: length ?? words }) };
}

/**
 * Reads where data go.
 * @param text words of a cell
 * @returns the places, countries by their ISO 3166 codes and others in words, none for “no”; nothing for a blank cell
 */
export function transfersIn(text: string): string[] | undefined {
  if (text === '') return undefined;
  if (answerIn(text) === false) return [];
  const places = text.split(/[;,\n]/).map((place) => clip(place.trim(), 100));
  const named = places.filter((place) => place !== '').map((place) => countryCode(place) ?? place);
  return named.slice(0, 100);
}

function exemptionOf(reading: RowReading, purpose: string): Partial<ServiceOfRow> {
  const stated = statedExemptionOf(reading);
  if (purpose !== 'necessary') return stated ? { exemption: stated } : {};
  const texts = (['exemption', 'service', 'description'] as const).map((field) => saidIn(reading, field));
  return { exemption: exemptionIn(...texts) };
}
