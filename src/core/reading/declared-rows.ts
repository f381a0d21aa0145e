/** A row of a table, with the words of the group in which it stands. */
export interface DeclarationRow {
  readonly cells: readonly string[];
  readonly group?: string;
  /** Words that stand across the table near this row: they belong to no column. */
  readonly notes?: readonly string[];
}

/** A table as plain texts, wherever it came from. */
export interface DeclarationTable {
  readonly headers: readonly string[];
  readonly rows: readonly DeclarationRow[];
  /** Caption or heading that says what the table is about. */
  readonly context: string;
}

/** A row as it stands in a table or file, before it is known what it is. */
export interface GridRow {
  readonly cells: readonly string[];
  /** Whether it is one cell across the table. */
  readonly isWhole: boolean;
}
