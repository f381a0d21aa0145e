import type {
  CharterDocument,
  Column,
  DeclaredPurpose,
  DeclaredService,
  DeclaredTracker,
} from '../charter-document.js';
import { slugOf } from '../folded-text.js';
import { isWellKnownPurpose } from '../well-known-purposes.js';
import { type Columns, columnsOf, type DeclarationRow, type DeclarationTable } from './declaration-table.js';
import { durationIn } from './duration-words.js';
import { exemptionIn } from './exemption-words.js';
import type { Field } from './header-words.js';
import { purposeIn } from './purpose-words.js';
import { partyIn, roleIn, typeIn } from './small-words.js';
import { trackerNamesIn } from './tracker-names.js';

/** A row with its columns named. */
interface Reading {
  readonly table: DeclarationTable;
  readonly row: DeclarationRow;
  readonly columns: Columns;
}

/**
 * Makes a charter document of tables that declare cookies. What is not understood is kept as it is, and a purpose that
 * no word names needs consent.
 * @param tables the tables, in the order of the page
 * @param language language of their words, if it is known
 * @returns a document that passes the check of charters
 */
export function documentFromRows(tables: readonly DeclarationTable[], language?: string): CharterDocument {
  const purposes = new Map<string, DeclaredPurpose>();
  const services = new Map<string, DeclaredService>();
  for (const table of tables) {
    const columns = columnsOf(table);
    for (const row of table.rows) addRow({ table, row, columns }, purposes, services);
  }
  const document = { purposes: [...purposes.values()], services: [...services.values()] };
  return language ? { language, ...document } : document;
}

function addRow(
  reading: Reading,
  purposes: Map<string, DeclaredPurpose>,
  services: Map<string, DeclaredService>,
): void {
  const trackers = trackersOf(reading);
  if (trackers.length === 0) return;
  const purpose = purposeOf(reading, purposes.size);
  if (!purposes.has(purpose.id)) purposes.set(purpose.id, purpose);
  const service = serviceOf(reading, purpose.id, trackers[0]?.name ?? '');
  const key = JSON.stringify(service);
  const known = services.get(key);
  services.set(key, { ...service, trackers: [...(known?.trackers ?? []), ...trackers] });
}

const cell = ({ row, columns }: Reading, field: Field): string => {
  const index = columns.get(field);
  return (index === undefined ? undefined : row.cells[index]) ?? '';
};

function purposeOf(reading: Reading, count: number): DeclaredPurpose {
  const said = [cell(reading, 'purpose'), reading.row.group ?? '', reading.table.context];
  const known = said.map((text) => purposeIn(text)).find((id) => id !== undefined);
  const own = [cell(reading, 'purpose'), reading.row.group ?? ''].find((text) => slugOf(text) !== '');
  // Words of the author's own come before a heading far above: they say something that we do not know.
  if (known && (!own || purposeIn(own))) return { id: known };
  return count > 40 ? otherPurpose : ownPurpose(own ?? reading.table.context);
}

const otherPurpose: DeclaredPurpose = {
  id: 'other',
  regime: 'consent',
  title: { fr: 'Autres usages', en: 'Other purposes' },
};

function ownPurpose(words: string): DeclaredPurpose {
  const id = slugOf(words);
  if (!id || isWellKnownPurpose(id)) return otherPurpose;
  return { id, regime: 'consent', title: words.slice(0, 200) };
}

function serviceOf(reading: Reading, purpose: string, trackerName: string): DeclaredService {
  const service = clip(cell(reading, 'service'));
  const provider = clip(cell(reading, 'provider'));
  const role = roleIn(cell(reading, 'role'));
  const transfers = transfersOf(cell(reading, 'transfers'));
  const texted = ['exemption', 'service', 'description'] as const;
  return {
    purpose,
    provider: provider || service || '—',
    name: service || provider || trackerName,
    ...(role && { role }),
    ...(transfers.length > 0 && { transfers }),
    ...(purpose === 'necessary' && { exemption: exemptionIn(...texted.map((field) => cell(reading, field))) }),
  };
}

const transfersOf = (text: string): string[] =>
  text
    .split(/[;,\n]/)
    .map((place) => place.trim().slice(0, 100))
    .filter((place) => place !== '')
    .slice(0, 100);

function trackersOf(reading: Reading): DeclaredTracker[] {
  const durationText = clip(cell(reading, 'duration'), 500);
  const description = clip(cell(reading, 'description'));
  const type = typeIn(cell(reading, 'type'));
  const party = partyIn(cell(reading, 'party'));
  const columns = otherColumns(reading);
  return trackerNamesIn(cell(reading, 'name')).map((name) => ({
    name,
    ...(description && { description }),
    ...(durationText && { duration: durationIn(durationText) ?? durationText.slice(0, 200), durationText }),
    ...(type && { type }),
    ...(party && { party }),
    ...(columns.length > 0 && { columns }),
  }));
}

/** Columns of the author's own, and cells of ours whose words are not understood. */
function otherColumns(reading: Reading): Column[] {
  const { table, row, columns } = reading;
  const understood = [...columns].filter(([field]) => isUnderstood(field, reading)).map(([, index]) => index);
  const others = row.cells.map((text, index) => ({
    header: (table.headers[index] ?? '').slice(0, 500),
    text: clip(text),
    index,
  }));
  const kept = others.filter(({ text, index }) => text !== '' && !understood.includes(index));
  return kept.slice(0, 50).map(({ header, text }) => ({ header, text }));
}

const readers: Partial<Record<Field, (text: string) => unknown>> = { type: typeIn, party: partyIn, role: roleIn };

function isUnderstood(field: Field, reading: Reading): boolean {
  if (field === 'exemption') return false;
  const read = readers[field];
  return !read || read(cell(reading, field)) !== undefined;
}

/** Keeps a text within what the schema allows. */
const clip = (text: string, length = 5000): string => Array.from(text).slice(0, length).join('');
