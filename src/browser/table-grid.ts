import type { GridRow } from '../core/reading/declared-rows.js';
import { cellText } from './cell-text.js';
import { isElement } from './tree-order.js';

/** Widest span taken at its word, and the columns up to which any is: what lies beyond stands in one column and row. */
const [widestSpan, mostColumns] = [50, 200];

/** A cell that stands in this row and in some of the next. */
interface Standing {
  readonly cell: Element;
  rowsLeft: number;
}

/** One row on its way: the columns that cells from above take, and those that are free. */
interface Row {
  readonly cells: (Element | undefined)[];
  readonly standing: (Standing | undefined)[];
}

/**
 * Lays a table out as rows of equal columns: a cell that spans several stands in each of them. The structure is read from
 * elements and attributes alone, so that any document will do.
 * @param table any table; tables inside its cells are text
 * @returns the texts of each row, empty rows left out
 */
export function gridOf(table: Element): GridRow[] {
  const texts = new Map<Element, string>();
  const textOf = (cell: Element | undefined): string => {
    if (!cell) return '';
    const text = texts.get(cell) ?? cellText(cell);
    texts.set(cell, text);
    return text;
  };
  const grid = cellsOf(table).map((cells) => ({
    cells: cells.map(textOf),
    links: cells.map(linkOf),
    origins: originsOf(cells),
    isWhole: cells.every((cell) => cell === cells[0]),
  }));
  return grid.filter(({ cells }) => cells.some((text) => text !== ''));
}

/** Only an address that stands alone says where it leads: a page that was fetched does not know its own. */
function linkOf(cell: Element | undefined): string {
  const address = cell?.querySelector('a[href]')?.getAttribute('href')?.trim() ?? '';
  return /^https?:\/\//i.test(address) ? address : '';
}

function originsOf(cells: readonly (Element | undefined)[]): readonly number[] {
  const first = new Map<Element, number>();
  return cells.map((cell, column) => {
    if (!cell) return column;
    const origin = first.get(cell) ?? column;
    first.set(cell, origin);
    return origin;
  });
}

function cellsOf(table: Element): (Element | undefined)[][] {
  const grid: (Element | undefined)[][] = [];
  let section: Node | null = null;
  let standing: (Standing | undefined)[] = [];
  for (const row of rowsOf(table)) {
    // A cell reaches no further than its part of the table.
    if (row.parentNode !== section) standing = [];
    section = row.parentNode;
    grid.push(laidOut(row, standing));
  }
  return grid;
}

const childrenOf = (parent: Element, ...names: readonly string[]): Element[] => {
  const found: Element[] = [];
  for (let child = parent.firstChild; child; child = child.nextSibling) {
    if (isElement(child) && names.includes(child.localName)) found.push(child);
  }
  return found;
};

/** The rows in their order on the page: the head first, the foot last. */
function rowsOf(table: Element): Element[] {
  const parts = childrenOf(table, 'thead', 'tbody', 'tfoot', 'tr');
  const sorted = [...parts].sort((a, b) => placeOf(a) - placeOf(b));
  return sorted.flatMap((part) => (part.localName === 'tr' ? [part] : childrenOf(part, 'tr')));
}

const placeOf = ({ localName }: Element): number => (localName === 'thead' ? 0 : localName === 'tfoot' ? 2 : 1);

function laidOut(element: Element, standing: (Standing | undefined)[]): (Element | undefined)[] {
  const row: Row = { cells: [], standing };
  for (const [column, above] of standing.entries()) {
    if (!above || above.rowsLeft === 0) continue;
    row.cells[column] = above.cell;
    above.rowsLeft -= 1;
  }
  let column = 0;
  for (const cell of childrenOf(element, 'td', 'th')) column = place(row, cell, column);
  // Holes are empty cells.
  return Array.from(row.cells);
}

/** Puts a cell into the next free columns, and returns the column after it. */
function place({ cells, standing }: Row, cell: Element, from: number): number {
  let column = from;
  while (cells[column]) column += 1;
  const isBeyond = column >= mostColumns;
  const end = column + (isBeyond ? 1 : Math.min(spanOf(cell, 'colspan'), widestSpan));
  const rowsLeft = isBeyond ? 0 : spanOf(cell, 'rowspan') - 1;
  for (; column < end; column += 1) {
    cells[column] = cell;
    if (column < mostColumns) standing[column] = rowsLeft > 0 ? { cell, rowsLeft } : undefined;
  }
  return column;
}

/** HTML lets a cell span 1,000 columns and 65,534 rows; `rowspan="0"` reaches the end of its part of the table. */
function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  const said = /^\s*(\d{1,5})/.exec(cell.getAttribute(name) ?? '')?.[1];
  const span = said === undefined ? 1 : Number(said);
  if (span === 0) return name === 'rowspan' ? Infinity : 1;
  return span;
}
