import { download } from '../../browser/download.js';
import { slugOf } from '../../core/folded-text.js';
import type { Charter } from '../../core/charter.js';
import { textIn } from '../../core/localized-text.js';

/** What can be downloaded: a table that gives itself in both formats. */
export interface Downloadable {
  readonly download: string;
  readonly purpose: string;
  toCSV(): string;
  toJSON(): Charter | undefined;
}

/** Formats in which a table can be downloaded. */
export type DownloadFormat = 'csv' | 'json';

/**
 * Reads the formats that an author wants.
 * @param wanted their names, separated by spaces
 * @returns those that exist, in the order wanted, each once
 */
export function formatsIn(wanted: string): readonly DownloadFormat[] {
  const names = new Set(wanted.toLowerCase().split(/\s+/));
  return [...names].filter((name) => name === 'csv' || name === 'json');
}

/**
 * Offers what a table says as a file, named after the site, the purpose and the version of its charter.
 * @param table the table
 * @param format the format
 */
export function downloadTable(table: Downloadable, format: DownloadFormat): void {
  const charter = table.toJSON();
  if (!charter) return;
  const site = slugOf(textIn(charter.site?.name, [charter.language]));
  const parts = ['cookies', site, slugOf(table.purpose), slugOf(charter.version ?? charter.updated ?? '')];
  const name = `${parts.filter(Boolean).join('-')}.${format}`;
  if (format === 'json') download(name, `${JSON.stringify(charter, undefined, 2)}\n`, 'application/json');
  // The mark tells spreadsheets that the text is UTF-8: without it they break accents.
  else download(name, `\uFEFF${table.toCSV()}`, 'text/csv;charset=utf-8');
}
