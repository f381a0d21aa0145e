import type { CharterDocument } from '../core/charter-document.js';
import { documentFromRows } from '../core/reading/charter-from-rows.js';
import { declarationIn } from '../core/reading/declaration-grid.js';
import type { DeclarationTable } from '../core/reading/declared-rows.js';
import { type TableInPage, tablesIn } from './table-context.js';
import { gridOf } from './table-grid.js';
import { isElement } from './tree-order.js';

/** A table of the page, and what it declares. */
export interface FoundDeclaration {
  readonly table: HTMLTableElement;
  readonly declaration: DeclarationTable;
}

/**
 * Finds the tables of a page that declare cookies.
 * @param root where to look, in any document; shadow roots, and tables within a table that declares cookies, are not
 * entered
 * @returns each table with what it declares, in the order of the page
 */
export function declarationTablesIn(root: ParentNode): FoundDeclaration[] {
  const found: FoundDeclaration[] = [];
  const taken = new Set<TableInPage>();
  for (const each of tablesIn(root)) {
    const declaration = isWithin(each, taken) ? undefined : declarationOf(each);
    if (!declaration) continue;
    taken.add(each);
    found.push({ table: each.table, declaration });
  }
  return found;
}

function isWithin({ outer }: TableInPage, taken: ReadonlySet<TableInPage>): boolean {
  let around = outer;
  while (around && !taken.has(around)) around = around.outer;
  return around !== undefined;
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
  const itself = tablesIn(table).find((each) => each.table === table);
  const declaration = itself && declarationOf(itself);
  return declaration && documentFromRows([declaration], languageOf(table));
}

/** A page or element of any document carries its language. */
function languageOf(root: Node): string | undefined {
  const page = root.ownerDocument ?? (root as Partial<Document>);
  const element = isElement(root) ? root : page.documentElement;
  const language = element?.closest('[lang]')?.getAttribute('lang') ?? '';
  return /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,3}$/.test(language) ? language : undefined;
}

function declarationOf({ table, around }: TableInPage): DeclarationTable | undefined {
  const grid = gridOf(table);
  // A framework has not written its words yet.
  if (grid.some(({ cells }) => cells.some(isPlaceholder))) return undefined;
  return declarationIn(
    grid,
    around.filter((words) => !isPlaceholder(words)),
  );
}

const isPlaceholder = (text: string): boolean => text.includes('{{') && text.includes('}}');
