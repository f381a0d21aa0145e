import type { CharterDocument, DeclaredPurpose, DeclaredService, DeclaredTracker } from '../charter-document.js';
import { isOurMemory } from '../open-data/our-words.js';
import { columnsOf } from './declaration-columns.js';
import type { DeclarationTable } from './declared-rows.js';
import { ownColumnsOf } from './own-headers.js';
import { purposeOf } from './purpose-of-row.js';
import type { RowReading } from './row-reading.js';
import { serviceOf } from './service-of-row.js';
import { trackersOf } from './trackers-of-row.js';

/** What the rows have said so far. */
interface Gathered {
  readonly purposes: Map<string, DeclaredPurpose>;
  readonly services: Map<string, DeclaredService & { readonly trackers: DeclaredTracker[] }>;
}

/**
 * Makes a charter document of tables that declare cookies. What is not understood is kept as it is, and a purpose that
 * no word names needs consent.
 * @param tables the tables, in the order of the page
 * @param language language of their words, if it is known
 * @returns a document that passes the check of charters
 */
export function documentFromRows(tables: readonly DeclarationTable[], language?: string): CharterDocument {
  const gathered: Gathered = { purposes: new Map(), services: new Map() };
  for (const table of tables) {
    const columns = columnsOf(table);
    const isOwn = ownColumnsOf(table.headers) !== undefined;
    for (const row of table.rows) addRow({ table, row, columns, isOwn }, gathered);
  }
  const services = [...gathered.services.values()].filter((service) => !isOurMemory(service));
  const purposes = [...gathered.purposes.values()].map((purpose) => withObjection(purpose, services));
  return language ? { language, purposes, services } : { purposes, services };
}

function addRow(reading: RowReading, { purposes, services }: Gathered): void {
  const purpose = purposeOf(reading, purposes.size);
  const trackers = trackersOf(reading, typeof purpose.title === 'string' ? purpose.title : '');
  const [first] = trackers;
  if (!first) return;
  if (!purposes.has(purpose.id)) purposes.set(purpose.id, purpose);
  const service = serviceOf(reading, purpose.id, first.name);
  const key = JSON.stringify(service);
  const known = services.get(key);
  if (known) known.trackers.push(...trackers);
  else services.set(key, { ...service, trackers });
}

/** Audience measurement whose every service states its exemption is on, and may be objected to. */
function withObjection(purpose: DeclaredPurpose, services: readonly DeclaredService[]): DeclaredPurpose {
  const own = services.filter((service) => service.purpose === purpose.id);
  const isExempt = own.every(({ exemption }) => exemption === 'audience-measurement');
  return purpose.id === 'audience' && isExempt ? { ...purpose, regime: 'objection' } : purpose;
}
