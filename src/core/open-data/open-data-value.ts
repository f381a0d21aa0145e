import type { OpenDataColumn } from './open-data-columns.js';

/** The words of a column that answers yes or no. */
export const yesAndNo: readonly [string, string] = ['oui', 'non'];

/** Between the items of a list; an item that holds the sign has a broken bar in its place. */
const listSign = '|';

/** A list that is said to be empty; an item of that name is followed by the sign. */
const noItem = 'aucun';

/**
 * Writes a value of the charter for a column.
 * @param value what the charter says; a text in one language
 * @param column the column
 * @returns the text of the cell; empty where the charter says nothing
 */
export function valueText(value: unknown, column: OpenDataColumn): string {
  return value === undefined ? '' : writers[column.kind](value as never, column);
}

const writers: Readonly<Record<OpenDataColumn['kind'], (value: never, column: OpenDataColumn) => string>> = {
  text: (value: string) => value,
  number: (value: number) => String(value),
  list: listText,
  boolean: (value: boolean) => yesAndNo[value ? 0 : 1],
  code: (value: string, { codes = {} }) => codes[value] ?? '',
};

function listText(items: readonly string[]): string {
  if (items.length === 0) return noItem;
  const text = items.map((item) => item.trim().replaceAll(listSign, '¦')).join(listSign);
  return text.toLowerCase() === noItem ? text + listSign : text;
}

/**
 * Reads a cell back.
 * @param text the text of the cell
 * @param column its column
 * @returns the value for the charter; nothing for a blank cell, or one that no value of the charter stands behind
 */
export function valueIn(text: string, column: OpenDataColumn): unknown {
  return text === '' ? undefined : readers[column.kind](text, column);
}

const readers: Readonly<Record<OpenDataColumn['kind'], (text: string, column: OpenDataColumn) => unknown>> = {
  text: (text) => text,
  number: (text) => (/^\d{1,9}$/.test(text) ? Number(text) : undefined),
  list: itemsIn,
  boolean: (text) => [true, false][yesAndNo.indexOf(text.toLowerCase())],
  code: (text, { codes = {} }) => Object.keys(codes)[Object.values(codes).indexOf(text.toLowerCase())],
};

function itemsIn(text: string): readonly string[] {
  const items = text.split(listSign).map((item) => item.trim());
  return text.toLowerCase() === noItem ? [] : items.filter((item) => item !== '');
}
