import type { Columns } from './declaration-columns.js';
import type { DeclarationRow, DeclarationTable } from './declared-rows.js';
import type { Field } from './header-words.js';
import { isUnsaid } from './small-words.js';

/** A row with its columns named. */
export interface RowReading {
  readonly table: DeclarationTable;
  readonly row: DeclarationRow;
  readonly columns: Columns;
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
 * Keeps a text within what the schema allows.
 * @param text any text
 * @param length how many characters are allowed; 5,000 without it
 */
export function clip(text: string, length = 5000): string {
  return text.length <= length ? text : Array.from(text).slice(0, length).join('');
}
