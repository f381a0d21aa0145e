/** The cells of a row, one a column. */
export interface RowCells {
  readonly cells: readonly string[];
  /** Where the first link of each cell leads, by http or https; empty without one. */
  readonly links?: readonly string[];
  /** The column in which each cell begins, for a cell may stand in several. */
  readonly origins?: readonly number[];
}

/** A row of a table, with the words of the group in which it stands. */
export interface DeclarationRow extends RowCells {
  readonly group?: string;
  /** Words that stand across the table near this row: they belong to no column. */
  readonly notes?: readonly string[];
  /** What is said of the whole group besides its name. */
  readonly about?: readonly string[];
}

/** A table as plain texts, wherever it came from. */
export interface DeclarationTable {
  readonly headers: readonly string[];
  readonly rows: readonly DeclarationRow[];
  /** Caption or heading that says what the table is about. */
  readonly context: string;
}

/** A row as it stands in a table or file, before it is known what it is. */
export interface GridRow extends RowCells {
  /** Whether it is one cell across the table. */
  readonly isWhole: boolean;
}
