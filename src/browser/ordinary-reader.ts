import type { CharterDocument } from '../core/charter-document.js';
import { tableFromCsv } from '../core/reading/csv-rows.js';
import { tableFromRecords } from '../core/reading/object-rows.js';
import { documentFromTable } from '../core/reading/open-data-rows.js';

export { charterFromTable, charterFromTables } from './table-reader.js';

/**
 * Reads the rows of an open-data API.
 * @param answer anything
 * @returns a charter document, or nothing when they do not declare cookies
 */
export function charterFromRecords(answer: unknown): CharterDocument | undefined {
  const records = tableFromRecords(answer);
  return records && documentFromTable(records);
}

/**
 * Reads a table written as CSV.
 * @param text the file
 * @returns a charter document, or nothing when it does not declare cookies
 */
export function charterFromCsv(text: string): CharterDocument | undefined {
  return documentFromTable(tableFromCsv(text));
}
