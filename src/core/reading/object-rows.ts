import type { DeclarationTable } from './declared-rows.js';

/** The most fields that records may have together: more is no table of cookies. */
const mostFields = 200;

/** Members that frameworks add to the objects they show. */
const foreign = /^\$\$/;

/**
 * Reads the rows that an open-data API returns.
 * @param answer a list of records; or an object that holds one as `results` or `records`, where each record may hold its
 * fields as `fields` or `record.fields`
 * @returns the table whose headers are the names of the fields, or nothing when the answer holds no records
 */
export function tableFromRecords(answer: unknown): DeclarationTable | undefined {
  const list = listIn(answer);
  if (!list || list.length === 0 || !list.every(isRecord)) return undefined;
  const records = list.map(fieldsOf);
  const names = new Set<string>();
  for (const record of records) for (const name of Object.keys(record)) names.add(name);
  const headers = [...names].filter((name) => !foreign.test(name));
  if (headers.length > mostFields) return undefined;
  const rows = records.map((record) => ({ cells: headers.map((name) => textOf(record, name)) }));
  return { headers, rows, context: '' };
}

/** A charter that happens to hold a list is still a charter. */
function listIn(answer: unknown): readonly unknown[] | undefined {
  if (isList(answer)) return answer;
  if (!isRecord(answer) || Array.isArray(answer['services'])) return undefined;
  return [answer['results'], answer['records']].find(isList);
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields themselves, out of what an API writes around them. */
function fieldsOf(record: Record<string, unknown>): Record<string, unknown> {
  const inner = isRecord(record['record']) ? record['record'] : record;
  return isRecord(inner['fields']) ? inner['fields'] : inner;
}

function textOf(record: Record<string, unknown>, name: string): string {
  const value = Object.hasOwn(record, name) ? record[name] : '';
  return (Array.isArray(value) ? value : [value]).map(wordsOf).join('\n');
}

/** What JSON cannot hold has no words. */
function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  return value !== null && ['object', 'number', 'boolean'].includes(typeof value) ? JSON.stringify(value) : '';
}
