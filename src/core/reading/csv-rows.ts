import { declarationIn } from './declaration-grid.js';
import type { DeclarationTable, GridRow } from './declared-rows.js';
import { isNameOfProgram } from './name-looks.js';
import { areOpenDataHeaders } from './open-data-rows.js';

/** Signs that may stand between cells, the likeliest in a French spreadsheet first. */
const separators: readonly string[] = [';', '\t', ','];

/**
 * Reads a table written as CSV, with commas, semicolons or tabs, quoted or not.
 * @param text the file; its headers stand in the first line, or under a title where the table then declares cookies
 * @returns the table
 */
export function tableFromCsv(text: string): DeclarationTable {
  const plain = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/^sep=.\n/, '');
  const ways = separatorsOf(plain).map((separator) => gridOf(linesOf(plain, separator)));
  // Our own file is known by its headers: no name in it may make it another table.
  const own = ways.find(([header]) => areOpenDataHeaders(header?.cells ?? []));
  for (const grid of own ? [] : ways) {
    const declaration = declarationIn(grid, []);
    if (declaration) return declaration;
  }
  const [header, ...rows] = own ?? ways[0] ?? [];
  return { headers: header?.cells ?? [], rows, context: '' };
}

/** The separators of the first line, the most frequent first; then the others. */
function separatorsOf(text: string): readonly string[] {
  const first = text.split('\n', 1)[0] ?? '';
  const countOf = (separator: string): number => first.split(separator).length;
  return [...separators].sort((a, b) => countOf(b) - countOf(a));
}

const gridOf = (lines: readonly (readonly string[])[]): readonly GridRow[] =>
  lines
    .filter((cells) => cells.some(Boolean))
    .map((cells) => ({
      cells,
      isWhole: cells.slice(1).every((cell) => cell === '') && !isNameOfProgram(cells[0] ?? ''),
    }));

function linesOf(text: string, separator: string): string[][] {
  const lines: string[][] = [];
  let cells: string[] = [];
  for (const [cell, end] of cellsOf(text, separator)) {
    cells.push(cell.trim());
    if (end === separator) continue;
    lines.push(cells);
    cells = [];
  }
  return lines;
}

/** Each cell with what ends it. */
function* cellsOf(text: string, separator: string): Generator<readonly [string, string]> {
  let at = 0;
  while (at < text.length) {
    const quoted = text[at] === '"' ? quotedAt(text, at + 1) : undefined;
    const from = quoted === undefined ? at : at + quoted.length + 2;
    const end = endOfCell(text, from, separator);
    yield [quoted === undefined ? text.slice(at, end) : unquoted(quoted, text.slice(from, end)), text[end] ?? '\n'];
    at = end + 1;
  }
}

/** What follows the closing quote belongs to the cell too. */
const unquoted = (quoted: string, rest: string): string => quoted.replace(/""/g, '"') + rest;

function quotedAt(text: string, from: number): string {
  let to = text.indexOf('"', from);
  while (to !== -1 && text[to + 1] === '"') to = text.indexOf('"', to + 2);
  return text.slice(from, to === -1 ? text.length : to);
}

/** Steps along the cell alone: a search for a separator that comes nowhere would read the whole file each time. */
function endOfCell(text: string, from: number, separator: string): number {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n') end += 1;
  return end;
}
