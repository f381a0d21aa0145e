import { download } from '../../browser/download.js';
import { renderCSV } from '../../render/csv/render-csv.js';
import { type ExportSource, namedCharter } from '../../render/export-source.js';

/**
 * Offers the whole charter as a file that can be read again.
 * @param source the charter, and for whom it is written
 */
export function downloadCharter(source: ExportSource): void {
  download('cookie-charter.json', `${JSON.stringify(namedCharter(source), undefined, 2)}\n`, 'application/json');
}

/**
 * Offers the trackers of the charter as open data, under the columns of its Table Schema.
 * @param source the charter, and for whom it is written
 */
export function downloadList(source: ExportSource): void {
  // The mark tells spreadsheets that the text is UTF-8: without it they break accents.
  download('cookie-charter.csv', `\uFEFF${renderCSV(source)}`, 'text/csv;charset=utf-8');
}
