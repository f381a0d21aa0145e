/** Widest span taken at its word. */
const maximumSpan = 50;

/**
 * Lays a table out as rows of equal columns: a cell that spans several stands in each of them.
 * @param table any table; tables inside its cells are not entered
 * @returns the cells of each row, empty rows left out
 */
export function gridOf(table: HTMLTableElement): HTMLTableCellElement[][] {
  const grid: HTMLTableCellElement[][] = [];
  const rows = [...table.rows];
  for (const [index, row] of rows.entries()) {
    for (const cell of row.cells) place(grid, index, cell);
  }
  return rows.map((_row, index) => (grid[index] ?? []).filter(Boolean)).filter((cells) => cells.length > 0);
}

function place(grid: HTMLTableCellElement[][], from: number, cell: HTMLTableCellElement): void {
  const first = grid[from] ?? [];
  let column = 0;
  while (first[column]) column += 1;
  const height = Math.min(cell.rowSpan || 1, maximumSpan);
  const width = Math.min(cell.colSpan, maximumSpan);
  for (let step = 0; step < height * width; step += 1) {
    const row = from + Math.floor(step / width);
    grid[row] ??= [];
    grid[row][column + (step % width)] = cell;
  }
}

/** What stands on a line of its own, so that names one under the other stay apart. */
const blocks = 'br, li, p, div';

/**
 * Reads the text of a cell as it is seen.
 * @param cell a cell
 * @returns its lines, spaces folded; what lists, paragraphs and breaks keep apart is on lines of its own
 */
export function cellText(cell: Element): string {
  const lines = [...textsIn(cell)].join('').split('\n');
  const plain = lines.map((line) => line.replace(/\s+/g, ' ').trim());
  return plain.filter((line) => line !== '').join('\n');
}

const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE;

function* textsIn(node: Node): Generator<string> {
  for (const child of node.childNodes) {
    if (child.nodeType === child.TEXT_NODE) yield (child.nodeValue ?? '').replace(/\s+/g, ' ');
    if (!isElement(child) || child.matches('script, style, template, table')) continue;
    const own = child.matches(blocks);
    if (own) yield '\n';
    yield* textsIn(child);
    if (own) yield '\n';
  }
}
