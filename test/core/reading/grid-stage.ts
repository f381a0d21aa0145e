import type { CharterDocument, DeclaredTracker } from '../../../src/core/charter-document.js';
import { documentFromRows } from '../../../src/core/reading/charter-from-rows.js';
import { declarationIn } from '../../../src/core/reading/declaration-grid.js';
import type { GridRow } from '../../../src/core/reading/declared-rows.js';

/** A row of a table; a text alone is one cell across it. */
export type WrittenRow = string | readonly string[];

const gridOf = (rows: readonly WrittenRow[]): readonly GridRow[] =>
  rows.map((row) => (typeof row === 'string' ? { cells: [row, row], isWhole: true } : { cells: row, isWhole: false }));

/** What is read of a table, with the words around it, the nearest first. */
export function read(rows: readonly WrittenRow[], ...around: string[]): CharterDocument | undefined {
  const table = declarationIn(gridOf(rows), around);
  return table && documentFromRows([table]);
}

/** Every tracker that was read. */
export const trackersIn = (document: CharterDocument | undefined): readonly DeclaredTracker[] =>
  document?.services.flatMap(({ trackers = [] }) => trackers) ?? [];

/** Their names. */
export const namesIn = (document: CharterDocument | undefined): readonly string[] =>
  trackersIn(document).map(({ name }) => name);

/** The purpose of each service. */
export const purposesIn = (document: CharterDocument | undefined): readonly string[] =>
  document?.services.map(({ purpose }) => purpose) ?? [];
