import type { OpenDataColumn } from './open-data-columns.js';

/** The words of a column that answers yes or no. */
export const yesAndNo: readonly [string, string] = ['oui', 'non'];

/** Between the items of a list; an item that holds the sign has a broken bar in its place. */
const listSign = '|';

/**
 * Writes a value of the charter for a column.
 * @param value what the charter says; a text in one language
 * @param column the column
 * @returns the text of the cell; empty where the charter says nothing
 */
export function valueText(value: unknown, { kind, codes }: OpenDataColumn): string {
  if (value === undefined) return '';
  if (kind === 'boolean') return yesAndNo[value === true ? 0 : 1];
  if (kind === 'list') return (value as readonly string[]).map((item) => item.replaceAll(listSign, '¦')).join(listSign);
  return kind === 'code' ? (codes?.[value as string] ?? '') : (value as string);
}

/**
 * Reads a cell back.
 * @param text the text of the cell
 * @param column its column
 * @returns the value for the charter; nothing for a blank cell, or one that no value of the charter stands behind
 */
export function valueIn(text: string, { kind, codes = {} }: OpenDataColumn): unknown {
  if (text === '') return undefined;
  if (kind === 'text') return text;
  if (kind === 'list') return text.split(listSign).map((item) => item.trim());
  const known = kind === 'boolean' ? [true, false] : Object.keys(codes);
  const words = kind === 'boolean' ? yesAndNo : Object.values(codes);
  return known[words.indexOf(text.toLowerCase())];
}

/** What a spreadsheet would take for a formula, as it is and in full width. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * Makes a cell that no spreadsheet takes for a formula.
 * @param text the text of the cell
 * @returns the text, after an apostrophe where it might be one
 */
export function withoutFormula(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/**
 * Takes back the apostrophe that `withoutFormula` wrote, and no other.
 * @param text the text of a cell
 */
export function withFormula(text: string): string {
  return text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
}
