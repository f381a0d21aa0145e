import { csvText } from '../../core/open-data/csv-text.js';
import { allColumns } from './table-columns.js';
import type { TableCell, TableRow } from './table-rows.js';
import type { Words } from '../../locales/words.js';

/**
 * Writes rows as CSV (RFC 4180) with every column, and with nothing that a spreadsheet would take for a formula.
 * @param rows the rows
 * @param words the words of the headers
 * @returns lines that end in CR LF, the headers first
 */
export function csvOf(rows: readonly TableRow[], words: Words): string {
  const columns = allColumns(rows, words);
  const lines = [
    columns.map(({ id, header }) => (id === 'name' ? words.table.fullName : header)),
    ...rows.map((row) => columns.map(({ cellOf }) => inOneText(cellOf(row)))),
  ];
  return csvText(lines);
}

const inOneText = ({ text, note }: TableCell): string => (note ? `${text} (${note})` : text);
