import { lengthInDays, parseDuration } from '../../core/duration.js';
import type { TableColumn } from './table-columns.js';
import type { TableRow } from './table-rows.js';

/** The column by which a table is sorted, and which way. */
export interface TableOrder {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

/**
 * Gives the order that follows a press on a column header: up, down, then the author's again.
 * @param order the present order; none for the author's
 * @param column name of the column
 * @returns the next order; none for the author's
 */
export function nextOrder(order: TableOrder | undefined, column: string): TableOrder | undefined {
  if (order?.column !== column) return { column, direction: 'ascending' };
  return order.direction === 'ascending' ? { column, direction: 'descending' } : undefined;
}

/**
 * Sorts rows by a column, as the reader's language sorts words, and durations by their length.
 * @param rows the rows; they are left as they are
 * @param column the column
 * @param order which way, and in which language (BCP 47)
 * @returns the rows in order; those that say nothing in that column come last either way
 */
export function sortRows(
  rows: readonly TableRow[],
  column: TableColumn,
  { direction, language }: TableOrder & { readonly language: string },
): readonly TableRow[] {
  const { compare } = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  const keyed = rows.map((row) => ({ row, key: keyOf(row, column) }));
  const sign = direction === 'ascending' ? 1 : -1;
  const said = keyed.filter(({ key }) => key !== undefined);
  const order = (a: Key, b: Key): number =>
    typeof a === 'string' || typeof b === 'string' ? compare(`${a}`, `${b}`) : a - b;
  said.sort((a, b) => sign * order(a.key ?? 0, b.key ?? 0));
  return [...said, ...keyed.filter(({ key }) => key === undefined)].map(({ row }) => row);
}

/** What a row is sorted by. */
type Key = string | number;

function keyOf(row: TableRow, column: TableColumn): Key | undefined {
  if (column.id === 'duration') return daysOf(row.duration);
  return column.cellOf(row).text || undefined;
}

/** A session ends first of all; what no machine can read has no length. */
function daysOf(duration = ''): number | undefined {
  if (duration === 'session') return 0;
  const read = parseDuration(duration);
  return read && lengthInDays(read);
}
