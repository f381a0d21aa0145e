import type { Columns } from './declaration-columns.js';
import type { DeclarationRow, DeclarationTable } from './declared-rows.js';
import { type Field, fieldOf } from './header-words.js';
import { isUnsaid } from './small-words.js';
import { namesInCell, type NamesInCell } from './tracker-names.js';

/** Stands for a name where a row has none: it is no cookie, and is shown as a dash. */
export const noName = '—';

/** A row with its columns named. */
export interface RowReading {
  readonly table: DeclarationTable;
  readonly row: DeclarationRow;
  readonly columns: Columns;
  /** Whether our own pages or files wrote the table: each cell of names then holds one, be it an odd one. */
  readonly isOwn: boolean;
}

/**
 * Gives what a row says of a field.
 * @param reading the row
 * @param field the field
 * @returns the text of its cell; empty without a column, and where the cell only says that nothing is said
 */
export function saidIn({ row, columns }: RowReading, field: Field): string {
  const index = columns.get(field);
  const text = (index === undefined ? undefined : row.cells[index]) ?? '';
  return isUnsaid(text) ? '' : text;
}

/**
 * Gives the names of a row.
 * @param reading the row
 * @returns the names, and whether they are all that the cell says
 */
export function namesIn(reading: RowReading): NamesInCell {
  const { row, columns, isOwn } = reading;
  if (!isOwn) return namesInCell(saidIn(reading, 'name'));
  const name = row.cells[columns.get('name') ?? -1] ?? '';
  return { names: name === '' || name === noName ? [] : [clip(name, 200)], isAll: name.length <= 200 };
}

/**
 * Gives what a row says that its trackers do. A column headed “Finalité” that names purposes says it too.
 * @param reading the row
 * @returns the text of its description, or of such a column; empty without either
 */
export function descriptionIn(reading: RowReading): string {
  return saidIn(reading, 'description') || (isPurposeDescribed(reading) ? saidIn(reading, 'purpose') : '');
}

/**
 * Tells whether the column of purposes stands in for one of descriptions.
 * @param reading a row
 */
export function isPurposeDescribed({ table, columns }: RowReading): boolean {
  const header = table.headers[columns.get('purpose') ?? -1] ?? '';
  return !columns.has('description') && fieldOf(header) === 'description';
}

/**
 * Keeps a text within what the schema allows.
 * @param text any text
 * @param length how many characters are allowed; 5,000 without it
 */
export function clip(text: string, length = 5000): string {
  return text.length <= length ? text : Array.from(text).slice(0, length).join('');
}
