import type { CharterDocument, DeclaredPurpose, DeclaredService, DeclaredTracker } from '../charter-document.js';
import { withFormulas } from '../open-data/csv-text.js';
import { type OpenDataColumn, openDataColumns } from '../open-data/open-data-columns.js';
import { valueIn } from '../open-data/open-data-value.js';
import { isOurMemory } from '../open-data/our-words.js';
import { documentFromRows } from './charter-from-rows.js';
import { type DeclarationRow, type DeclarationTable, isDeclaration } from './declaration-table.js';

/** The columns by which a charter published as open data is known: headers that no author writes by chance. */
const telling: readonly string[] = ['nom', 'prestataire', 'service', 'finalite', 'regime'];

/** What one row says of each thing. */
type Members = Readonly<Record<OpenDataColumn['owner'], Record<string, unknown>>>;

/**
 * Reads a table that came as a file or as rows of an API.
 * @param table the table
 * @returns a document that is not checked yet, or nothing when the table declares no cookies
 */
export function documentFromTable(table: DeclarationTable): CharterDocument | undefined {
  return documentFromOpenData(table) ?? (isDeclaration(table) ? documentFromRows([table]) : undefined);
}

/**
 * Reads a charter published as open data: its CSV, or the rows that a portal's API returns of it.
 * @param table the table
 * @returns a document that is not checked yet, or nothing when the table is another one
 */
export function documentFromOpenData(table: Pick<DeclarationTable, 'headers' | 'rows'>): CharterDocument | undefined {
  if (!areOpenDataHeaders(table.headers)) return undefined;
  const headers = table.headers.map(foldHeader);
  const rows = table.rows.map((row) => membersOf(row, headers));
  const purposes = new Map<unknown, DeclaredPurpose>();
  const services = new Map<string, DeclaredService>();
  for (const { purpose, service, tracker } of rows) {
    if (!purposes.has(purpose['id'])) purposes.set(purpose['id'], purpose as unknown as DeclaredPurpose);
    const owner = { purpose: purpose['id'], ...service, ...unsaidExemption(purpose, service) };
    const key = JSON.stringify(owner);
    const trackers = [...(services.get(key)?.trackers ?? []), tracker as unknown as DeclaredTracker];
    services.set(key, { ...(owner as unknown as DeclaredService), trackers });
  }
  const declared = [...services.values()].filter((service) => !isOurMemory(service));
  return { ...rows[0]?.charter, purposes: [...purposes.values()], services: declared };
}

/**
 * Tells whether headers are those of a charter published as open data.
 * @param headers the headers of a table, or the first line of a file
 */
export function areOpenDataHeaders(headers: readonly string[]): boolean {
  const known = headers.map(foldHeader);
  return telling.every((name) => known.includes(name));
}

const foldHeader = (header: string): string => header.trim().toLowerCase();

function membersOf(row: DeclarationRow, headers: readonly string[]): Members {
  const members: Members = { charter: {}, purpose: {}, service: {}, measurement: {}, tracker: {} };
  for (const column of openDataColumns) {
    const value = valueIn(withFormulas(row.cells[headers.indexOf(column.name)] ?? ''), column);
    if (value !== undefined) members[column.owner][column.member] = value;
  }
  if (Object.keys(members.measurement).length > 0) members.service['measurement'] = members.measurement;
  const { durationText } = members.tracker;
  if (typeof durationText === 'string') members.tracker['duration'] ??= durationText.slice(0, 200);
  return members;
}

/** As in a table without a reason: the ground that listing the service as exempt claims. */
function unsaidExemption(
  purpose: Record<string, unknown>,
  service: Record<string, unknown>,
): Pick<DeclaredService, 'exemption'> {
  const isExempt = (purpose['regime'] ?? (purpose['id'] === 'necessary' ? 'exempt' : 'consent')) === 'exempt';
  return isExempt && service['exemption'] === undefined ? { exemption: 'requested-service' } : {};
}
