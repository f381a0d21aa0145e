import type { CharterDocument } from '../core/charter-document.js';
import { documentFromRows } from '../core/reading/charter-from-rows.js';
import { type DeclarationRow, type DeclarationTable, isDeclaration } from '../core/reading/declaration-table.js';
import { cellText, gridOf } from './table-grid.js';
import { contextOf } from './table-context.js';

/** How many rows are tried as headers: editors put a title, or nothing, above them. */
const headerRows = 3;

/** A table of the page, and what it declares. */
export interface FoundDeclaration {
  readonly table: HTMLTableElement;
  readonly declaration: DeclarationTable;
}

/**
 * Finds the tables of a page that declare cookies.
 * @param root where to look; shadow roots, and tables within a table that declares cookies, are not entered
 * @returns each table with what it declares, in the order of the page
 */
export function declarationTablesIn(root: ParentNode): FoundDeclaration[] {
  const found: FoundDeclaration[] = [];
  for (const table of root.querySelectorAll('table')) {
    const declaration = found.some((outer) => outer.table.contains(table)) ? undefined : declarationIn(table);
    if (declaration) found.push({ table, declaration });
  }
  return found;
}

/**
 * Reads the tables of a page that declare cookies; every other table is left alone.
 * @param root where to look; shadow roots are not entered
 * @returns a charter document, or nothing when no table declares cookies
 */
export function charterFromTables(root: ParentNode): CharterDocument | undefined {
  const found = declarationTablesIn(root);
  if (found.length === 0) return undefined;
  return documentFromRows(
    found.map(({ declaration }) => declaration),
    languageOf(root),
  );
}

/**
 * Reads one table.
 * @param table any table
 * @returns a charter document, or nothing when it does not declare cookies
 */
export function charterFromTable(table: HTMLTableElement): CharterDocument | undefined {
  const declaration = declarationIn(table);
  return declaration && documentFromRows([declaration], languageOf(table));
}

function languageOf(root: Node & ParentNode): string | undefined {
  const page = root.nodeType === root.DOCUMENT_NODE ? (root as Document) : root.ownerDocument;
  const element = root.nodeType === root.ELEMENT_NODE ? (root as Element) : page?.documentElement;
  const language = element?.closest('[lang]')?.getAttribute('lang') ?? '';
  return /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,3}$/.test(language) ? language : undefined;
}

function declarationIn(table: HTMLTableElement): DeclarationTable | undefined {
  const grid = gridOf(table);
  for (let index = 0; index < Math.min(headerRows, grid.length); index += 1) {
    const found = tableBelow(grid, index);
    if (isDeclaration(found)) return { ...found, context: contextOf(table) };
  }
  return undefined;
}

function tableBelow(grid: readonly HTMLTableCellElement[][], index: number): Omit<DeclarationTable, 'context'> {
  const headers = (grid[index] ?? []).map((cell) => cellText(cell).replace(/\n/g, ' '));
  const rows: DeclarationRow[] = [];
  let group: string | undefined;
  for (const cells of grid.slice(index + 1)) {
    const words = groupIn(cells);
    if (words === undefined) rows.push({ cells: cells.map(cellText), ...(group && { group }) });
    else group = words;
  }
  return { headers, rows };
}

/** The words of a row that is one cell across the table. */
function groupIn(cells: readonly HTMLTableCellElement[]): string | undefined {
  const [first] = cells;
  return first && cells.every((cell) => cell === first) ? cellText(first).replace(/\n/g, ' ') : undefined;
}
