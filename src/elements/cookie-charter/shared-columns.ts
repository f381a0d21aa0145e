import type { Line, TableBlock } from '../../render/charter-page.js';

/** One column of a table, or what it says once for all rows. */
export interface ToldColumn {
  readonly name: string;
  readonly header: string;
  /** Its cells, from the first row to the last. */
  readonly cells: readonly Line[];
}

/** A table parted in what its rows have in common, and the columns in which they differ. */
export interface PartedTable {
  readonly shared: readonly ToldColumn[];
  readonly columns: readonly ToldColumn[];
}

/** What a visitor looks for in each row, alike or not. */
const ofEachRow: readonly string[] = ['name', 'description', 'duration'];

/**
 * Takes out of a table the columns that say the same in every row: told once above, they leave room for the others.
 * @param table the table; its first column stays
 * @returns both kinds of columns, in their order
 */
export function partedTable({ headers, names = [], rows }: TableBlock): PartedTable {
  const all = headers.map((header, index) => ({
    name: names[index] ?? '',
    header,
    cells: rows.map((cells) => cells[index] ?? []),
  }));
  const isShared = (column: ToldColumn, index: number): boolean =>
    index > 0 && !ofEachRow.includes(column.name) && saysOneThing(column);
  return { shared: all.filter(isShared), columns: all.filter((column, index) => !isShared(column, index)) };
}

function saysOneThing({ cells: [first, ...others] }: ToldColumn): boolean {
  return first !== undefined && first.length > 0 && others.every((cell) => isSame(cell, first));
}

const isSame = (line: Line, other: Line): boolean =>
  line.length === other.length &&
  line.every(({ text, href, language }, index) => {
    const same = other[index];
    return text === same?.text && href === same.href && language === same.language;
  });
