import { isDeclaration } from './declaration-table.js';
import type { DeclarationRow, DeclarationTable, GridRow } from './declared-rows.js';
import { fieldOf } from './header-words.js';
import { isNameOfProgram } from './name-looks.js';

/** Largest table tried with its headers at the side: such tables describe one or a few cookies. */
const largest = 60;

/**
 * Reads a table whose headers stand in its first column: one cookie a column, or one after the other in two columns.
 * @param grid its rows
 * @param contextIn chooses what tells most of its subject, given the words across the table
 * @returns the table turned upright, or nothing when it does not declare cookies
 */
export function declarationOnItsSide(
  grid: readonly GridRow[],
  contextIn: (titles: readonly string[]) => string,
): DeclarationTable | undefined {
  const lines = grid.filter(({ isWhole }) => !isWhole);
  const width = Math.max(0, ...lines.slice(0, largest).map(({ cells }) => cells.length));
  if (grid.length > largest || lines.length < 2 || width > largest) return undefined;
  const headers = [...new Set(lines.map(({ cells }) => headerIn(cells)))];
  return areHeaders(headers) && !lines[0]?.cells.slice(1).some(isHeader) ? turned(grid, headers, contextIn) : undefined;
}

function turned(
  grid: readonly GridRow[],
  headers: readonly string[],
  contextIn: (titles: readonly string[]) => string,
): DeclarationTable | undefined {
  const lines = grid.filter(({ isWhole }) => !isWhole);
  const [first, ...others] = columnsIn(lines, headers);
  const notes = grid.filter(({ isWhole }) => isWhole).flatMap(({ cells }) => cells.slice(0, 1));
  if (!first) return undefined;
  const rows = [notes.length > 0 ? { ...first, notes } : first, ...others];
  const table = { headers, rows, context: contextIn(notes) };
  return isDeclaration(table) ? table : undefined;
}

const headerIn = ([first = '']: readonly string[]): string => first.replace(/\n/g, ' ');

/** Cells of a first column may look like headers by chance: most must, and two at least. */
function areHeaders(texts: readonly string[]): boolean {
  const count = texts.filter(isHeader).length;
  return count >= 2 && count * 2 >= texts.length;
}

const isHeader = (text: string): boolean => !isNameOfProgram(text) && fieldOf(text) !== undefined;

/** Each column as a row; where the first header comes again, another begins. */
function columnsIn(lines: readonly GridRow[], headers: readonly string[]): DeclarationRow[] {
  const width = Math.max(...lines.map(({ cells }) => cells.length));
  const rows: { readonly cells: string[]; readonly links: string[] }[] = [];
  const places = lines.map(({ cells }) => headers.indexOf(headerIn(cells)));
  for (const at of Array.from({ length: (width - 1) * lines.length }).keys()) {
    const line = at % lines.length;
    const place = places[line] ?? 0;
    if (place === 0) rows.push({ cells: headers.map(() => ''), links: headers.map(() => '') });
    const { cells, links } = rows.at(-1) ?? { cells: [], links: [] };
    const { text, link } = cellAt(lines[line], 1 + Math.floor(at / lines.length));
    cells[place] = [cells[place], text].filter(Boolean).join('\n');
    links[place] ||= link;
  }
  return rows.filter(({ cells }) => cells.some(Boolean));
}

const cellAt = (line: GridRow | undefined, column: number): { readonly text: string; readonly link: string } => ({
  text: line?.cells[column] ?? '',
  link: line?.links?.[column] ?? '',
});
