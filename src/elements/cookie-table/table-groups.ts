import type { TableRow } from './table-rows.js';

/** The rows of one table, and what they have in common. */
export interface TableGroup {
  /** The common word; empty when all rows stand in one table. */
  readonly title: string;
  readonly rows: readonly TableRow[];
}

/**
 * Sorts rows into tables.
 * @param rows the rows in the order of the charter
 * @param groupBy `purpose` or `provider` for one table each; anything else for a single table
 * @returns the tables in the order of their first rows
 */
export function groupRows(rows: readonly TableRow[], groupBy: string): readonly TableGroup[] {
  if (rows.length === 0) return [];
  if (groupBy !== 'purpose' && groupBy !== 'provider') return [{ title: '', rows }];
  const titles = new Set(rows.map(({ cells }) => cells[groupBy].text));
  return [...titles].map((title) => ({ title, rows: rows.filter(({ cells }) => cells[groupBy].text === title) }));
}
