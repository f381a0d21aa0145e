import { foldText } from '../folded-text.js';
import type { Field } from './header-words.js';

/** The headers that our own pages and files write, folded, in each of their languages. */
const ownHeaders: Readonly<Partial<Record<Field, readonly string[]>>> = {
  name: ['nom du cookie ou traceur', 'name of the cookie or tracker'],
  provider: ['prestataire', 'provider'],
  role: ['role'],
  service: ['service et emplacement', 'service and place'],
  purpose: ['usage', 'purpose'],
  description: ['a quoi il sert', 'what it is for'],
  duration: ['duree', 'duration'],
  type: ['type'],
  party: ['depose par', 'set by'],
  thirdPartyAccess: ['acces de tiers', 'third party access'],
  transfers: [
    ...['transfert hors ue eee', 'transfert hors royaume uni', 'transfert hors suisse', 'transfert hors quebec'],
    ...[
      'transfer outside the eu eea',
      'transfer outside the united kingdom',
      'transfer outside switzerland',
      'transfer outside quebec',
    ],
  ],
  exemption: ['pourquoi sans accord', 'why without consent'],
  legalBasis: ['base legale', 'legal basis'],
  dataRetention: ['conservation des donnees collectees', 'retention of collected data'],
  condition: ['condition'],
};

const fields = new Map(
  Object.entries(ownHeaders).flatMap(([field, headers]) => headers.map((header) => [header, field as Field] as const)),
);

/** The columns that every table of our own has, and that nobody else heads so together. */
const telling: readonly Field[] = ['name', 'provider', 'service'];

/**
 * Finds out which column says what in a table that our own pages or files wrote: nothing in it has to be guessed.
 * @param headers the headers of a table
 * @returns the column of each field, the first where a header comes twice; nothing for a table of anybody else
 */
export function ownColumnsOf(headers: readonly string[]): ReadonlyMap<Field, number> | undefined {
  const columns = new Map<Field, number>();
  for (const [index, header] of headers.entries()) {
    const field = fields.get(foldText(header));
    if (field && !columns.has(field)) columns.set(field, index);
  }
  return telling.every((field) => columns.has(field)) ? columns : undefined;
}
