import { foldText } from '../folded-text.js';
import { columnsOf } from './declaration-columns.js';
import { isDeclaration } from './declaration-table.js';
import type { DeclarationRow, DeclarationTable, GridRow } from './declared-rows.js';
import { isNameOfProgram } from './name-looks.js';
import { deniesNecessity, purposeIn, saysOnlyPurpose } from './purpose-words.js';
import { declarationOnItsSide } from './turned-table.js';

/** How many rows are tried as headers: editors put a title, or nothing, above them. */
const headerRows = 5;

/**
 * Finds the headers, titles, groups and notes of a table that declares cookies.
 * @param grid its rows, empty ones left out
 * @param around the words around it, the nearest first: caption, headings
 * @returns the table in order, or nothing when it does not declare cookies
 */
export function declarationIn(grid: readonly GridRow[], around: readonly string[]): DeclarationTable | undefined {
  const tried = grid.slice(0, headerRows).map((_row, index) => tableBelow(grid, index, around));
  const first = tried.findIndex((table) => table !== undefined && isDeclaration(table));
  const found = tried[isGroupedHeader(grid[first]) && isBetter(tried, first) ? first + 1 : first];
  return found ?? declarationOnItsSide(grid, (words) => contextIn(words, around));
}

/** A row of headers above another: one of its cells spans several columns. */
const isGroupedHeader = (row: GridRow | undefined): boolean =>
  row?.cells.some((cell, index) => cell !== '' && cell === row.cells[index + 1]) ?? false;

function isBetter(tried: readonly (DeclarationTable | undefined)[], first: number): boolean {
  const [one, next] = [tried[first], tried[first + 1]];
  return one !== undefined && next !== undefined && isDeclaration(next) && columnsOf(next).size > columnsOf(one).size;
}

/**
 * Chooses what tells most of the subject of a table.
 * @param titles rows above the headers, the nearest first
 * @param around caption and headings, the nearest first
 */
function contextIn(titles: readonly string[], around: readonly string[]): string {
  const words = [...titles, ...around];
  // A heading that denies necessity must not let one far above claim it.
  return words.find((text) => purposeIn(text) !== undefined || deniesNecessity(text)) ?? words[0] ?? '';
}

function tableBelow(grid: readonly GridRow[], index: number, around: readonly string[]): DeclarationTable | undefined {
  const header = grid[index];
  if (!header || header.isWhole) return undefined;
  const titles = grid.slice(0, index).flatMap(({ cells }) => [...new Set(cells)]);
  const headers = header.cells.map(oneLine);
  const rows = rowsBelow(grid.slice(index + 1), headers, titles);
  return { headers, rows, context: contextIn(titles.map(oneLine).reverse(), around) };
}

const oneLine = (text: string): string => text.replace(/\n/g, ' ');

/** What is known of the next row before it is met. */
interface Pending {
  group: string | undefined;
  /** Words across the table since the last row. */
  whole: string[];
  notes: string[];
  /** What was said of the group of the last row. */
  about: readonly string[];
}

function rowsBelow(
  grid: readonly GridRow[],
  headers: readonly string[],
  titles: readonly string[],
): readonly DeclarationRow[] {
  const folded = headers.map(foldText).join('\n');
  const rows: DeclarationRow[] = [];
  const pending: Pending = { group: undefined, whole: [], notes: titles.filter((title) => title !== ''), about: [] };
  for (const row of grid) {
    const words = groupIn(row);
    if (words !== undefined) pending.whole.push(oneLine(words));
    // Long tables repeat their headers.
    else if (row.cells.map(foldText).join('\n') !== folded) rows.push(rowAfter(pending, row));
  }
  const left = [...pending.whole, ...pending.notes];
  const last = rows.pop();
  if (last) rows.push(left.length > 0 ? { ...last, notes: [...(last.notes ?? []), ...left] } : last);
  return rows;
}

/** Of several rows across the table, the one that names a purpose heads the group; the others are notes. */
function rowAfter(pending: Pending, row: GridRow): DeclarationRow {
  const { whole } = pending;
  const named = whole.findIndex((words) => purposeIn(words) !== undefined || deniesNecessity(words));
  const at = Math.max(named, 0);
  const others = whole.filter((_words, index) => index !== at);
  const notes = [...pending.notes, ...others];
  pending.about = whole.length > 0 ? others : pending.about;
  pending.group = whole[at] ?? pending.group;
  pending.whole = [];
  pending.notes = [];
  const { group, about } = pending;
  return { ...row, ...(group && { group }), ...(notes.length > 0 && { notes }), ...(about.length > 0 && { about }) };
}

/** The words of a row that heads a group: one cell across the table, or a first cell with nothing beside it. */
function groupIn({ cells, isWhole }: GridRow): string | undefined {
  const [first = ''] = cells;
  if (isWhole) return first;
  const isAlone = first !== '' && cells.slice(1).every((cell) => cell === '');
  const isPurpose = isAlone && purposeIn(first) !== undefined && saysOnlyPurpose(first) && !isNameOfProgram(first);
  return isPurpose ? first : undefined;
}
