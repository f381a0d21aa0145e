import type { Column } from '../../core/charter-document.js';
import { foldText, slugOf } from '../../core/folded-text.js';
import type { ColumnName, Words } from '../../locales/words.js';
import type { TableCell, TableRow } from './table-rows.js';

/** One column of a table. */
export interface TableColumn {
  /** Name of the column; for one of the author's own, its header as an identifier. */
  readonly id: string;
  readonly header: string;
  /** Whether a blank must be called one. */
  readonly expected: boolean;
  readonly cellOf: (row: TableRow) => TableCell;
}

/** Every column with words of its own, in the order of the table. */
const columnNames: readonly ColumnName[] = [
  ...(['name', 'provider', 'service', 'purpose', 'description'] as const),
  ...(['duration', 'party', 'transfers', 'exemption', 'type'] as const),
];

/** What the law wants to be told of every tracker: no attribute takes these columns away. */
const alwaysShown: readonly string[] = ['name', 'description', 'duration'];

/** Columns of which a blank says something: that there is nothing, not that it was not stated. */
const blankSpeaks: readonly string[] = ['exemption', 'transfers'];

/**
 * Chooses the columns of a table: those that hold something, or those asked for.
 * @param rows the rows of the table
 * @param words the words of the reader's language
 * @param asked names of columns, separated by spaces; empty for those that hold something
 * @returns the columns; the author's own come last, and the purpose only where rows differ in it
 */
export function columnsOf(rows: readonly TableRow[], words: Words, asked: string): readonly TableColumn[] {
  const wanted = asked.split(/\s+/).filter(Boolean);
  if (wanted.length > 0) return askedColumns(allColumns(rows, words), wanted);
  return allColumns(rows, words).filter(({ id }) => isUseful(id, rows));
}

/**
 * Lists every column there is, be it empty, and the author's own after them.
 * @param rows the rows of the table
 * @param words the words of the reader's language
 */
export function allColumns(rows: readonly TableRow[], words: Words): readonly TableColumn[] {
  const territory = rows[0]?.territory ?? 'eea';
  const own = columnNames.map((name): TableColumn => {
    const header = name === 'transfers' ? words.table.transfers(territory) : words.table.columns[name];
    return { id: name, header, expected: !blankSpeaks.includes(name), cellOf: ({ cells }) => cells[name] };
  });
  return [...own, ...extraColumns(rows)];
}

/** The author's own columns: one for all spellings of a header, each spelling folded once. */
function extraColumns(rows: readonly TableRow[]): readonly TableColumn[] {
  const spellings = new Set(rows.flatMap(({ extra }) => extra.map(({ header }) => header)));
  const folded = new Map([...spellings].map((header) => [header, foldText(header)]));
  const headers = new Map([...folded].map(([header, name]) => [name, header]));
  return [...headers].map(([name, header]) => ({
    id: slugOf(header),
    header,
    expected: false,
    cellOf: ({ extra }) => ({ text: textUnder(extra.filter(({ header: own }) => folded.get(own) === name)) }),
  }));
}

/** What goes on in columns of the same header is one text. */
const textUnder = (columns: readonly Column[]): string => columns.map(({ text }) => text).join(' ');

function askedColumns(columns: readonly TableColumn[], asked: readonly string[]): readonly TableColumn[] {
  const wanted = [...new Set([...asked, ...alwaysShown])];
  const found = wanted.flatMap((id) => columns.find((column) => column.id === id) ?? []);
  // The name heads its row, wherever it was asked for.
  return [...found.filter(({ id }) => id === 'name'), ...found.filter(({ id }) => id !== 'name')];
}

/** Columns that are shown once a row has something to say in them. */
const optional = ['provider', 'service', 'party', 'transfers', 'exemption'] as const;

function isUseful(id: string, rows: readonly TableRow[]): boolean {
  if (id === 'purpose') return new Set(rows.map(({ service }) => service.purpose)).size > 1;
  if (id === 'type') return rows.some(({ tracker }) => tracker.type !== 'cookie');
  const name = optional.find((each) => each === id);
  return !name || rows.some(({ cells }) => cells[name].text !== '');
}
