import type { TableRow } from './table-rows.js';

/** The rows of one table, and what they have in common. */
export interface TableGroup {
  /** The common word; empty when all rows stand in one table. */
  readonly title: string;
  readonly rows: readonly TableRow[];
}

/** From how many rows on a table can be sorted: a shorter one is read at a glance. */
export const sortableRows = 8;

/**
 * Sorts rows into tables.
 * @param rows the rows in the order of the charter
 * @param groupBy `purpose` or `provider` for one table each; anything else for a single table
 * @returns the tables in the order of their first rows
 */
export function groupRows(rows: readonly TableRow[], groupBy: string): readonly TableGroup[] {
  if (rows.length === 0) return [];
  if (groupBy !== 'purpose' && groupBy !== 'provider') return [{ title: '', rows }];
  const groups = new Map<string, TableRow[]>();
  for (const row of rows) {
    const { text } = row.cells[groupBy];
    const group = groups.get(text);
    if (group) group.push(row);
    else groups.set(text, [row]);
  }
  return [...groups].map(([title, members]) => ({ title, rows: members }));
}
