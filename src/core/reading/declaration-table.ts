import { type Field, fieldOf, namesTrackers } from './header-words.js';
import { purposeIn } from './purpose-words.js';
import { trackerNamesIn } from './tracker-names.js';

/** A row of a table, with the words of the group in which it stands. */
export interface DeclarationRow {
  readonly cells: readonly string[];
  readonly group?: string;
}

/** A table as plain texts, wherever it came from. */
export interface DeclarationTable {
  readonly headers: readonly string[];
  readonly rows: readonly DeclarationRow[];
  /** Caption or heading that says what the table is about. */
  readonly context: string;
}

/** Which column says what; columns that are not here are the author's own. */
export type Columns = ReadonlyMap<Field, number>;

/**
 * Finds out which column says what, from the headers and, where they leave a doubt, from the cells.
 * @param table the table
 * @returns the column of each field, each column at most once
 */
export function columnsOf({ headers, rows }: Pick<DeclarationTable, 'headers' | 'rows'>): Columns {
  const columns = new Map<Field, number>();
  for (const [index, header] of headers.entries()) {
    const field = fieldOf(header);
    if (field && !columns.has(field)) columns.set(field, index);
  }
  // “Nom | Cookies”: the second column names the cookies.
  const cookies = headers.findIndex((header) => fieldOf(header) === 'name' && namesTrackers(header));
  if (cookies !== -1) columns.set('name', cookies);
  settlePurpose(columns, rows);
  return columns;
}

/** “Type” and “Finalité” head a column of purposes on one site, and of something else on another. */
function settlePurpose(columns: Map<Field, number>, rows: readonly DeclarationRow[]): void {
  for (const field of ['type', 'description'] as const) {
    const index = columns.get(field);
    if (index === undefined || columns.has('purpose') || !isPurposeColumn(rows, index)) continue;
    columns.delete(field);
    columns.set('purpose', index);
  }
}

/** A column in which every cell is a few words that name a purpose. */
function isPurposeColumn(rows: readonly DeclarationRow[], index: number): boolean {
  const cells = rows.map(({ cells: { [index]: text = '' } }) => text).filter((text) => text !== '');
  return cells.length > 0 && cells.every((text) => text.split(' ').length <= 3 && purposeIn(text) !== undefined);
}

/**
 * Tells whether a table declares cookies: it names them, and says something else of them.
 * @param table the table
 */
export function isDeclaration(table: Pick<DeclarationTable, 'headers' | 'rows'>): boolean {
  const columns = columnsOf(table);
  const name = columns.get('name');
  if (name === undefined || columns.size < 2) return false;
  return namesTrackers(table.headers[name] ?? '') || table.rows.every(({ cells }) => isNameCell(cells[name] ?? ''));
}

/** Names of cookies hold no spaces; those of people and places do. */
const isNameCell = (text: string): boolean =>
  text !== '' && trackerNamesIn(text).every((name) => /^\S*[_\-.*\d]\S*$/.test(name));
