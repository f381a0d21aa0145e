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
  return lines.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

const inOneText = ({ text, note }: TableCell): string => (note ? `${text} (${note})` : text);

/**
 * Where a spreadsheet may begin to read a formula: at the start of a cell, of a line in it, or after a character that
 * separates cells where files are read with semicolons or tabs; spaces do not stop it, nor do full-width signs.
 */
const formula = /(^|[\r\n\t;])(?=[^\S\r\n\t]*[=+\-@＝＋－＠])/g;

function csvCell(text: string): string {
  const safe = text.trimStart().replace(formula, "$1'");
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
