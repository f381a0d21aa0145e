import type { DeclarationTable } from './declaration-table.js';

/**
 * Reads the rows that an open-data API returns.
 * @param answer a list of records, or an object that holds one as `results`
 * @returns the table whose headers are the names of the fields, or nothing when the answer holds no records
 */
export function tableFromRecords(answer: unknown): DeclarationTable | undefined {
  const list: unknown = isRecord(answer) && Array.isArray(answer['results']) ? answer['results'] : answer;
  if (!Array.isArray(list) || list.length === 0 || !list.every(isRecord)) return undefined;
  const headers = [...new Set(list.flatMap((record) => Object.keys(record)))];
  return { headers, rows: list.map((record) => ({ cells: headers.map((name) => textOf(record, name)) })), context: '' };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function textOf(record: Record<string, unknown>, name: string): string {
  const value = Object.hasOwn(record, name) ? record[name] : '';
  return (Array.isArray(value) ? value : [value]).map(wordsOf).join('\n');
}

function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  return (value ?? undefined) === undefined ? '' : JSON.stringify(value);
}
