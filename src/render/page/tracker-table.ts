import type { Purpose, Service, Tracker } from '../../core/charter.js';
import type { Words } from '../../locales/words.js';
import type { Block, Line } from '../charter-page.js';
import { paragraph } from './line-parts.js';
import type { PageReader } from './page-reader.js';
import { type TrackerColumn, trackerColumns } from './tracker-columns.js';

/** Trackers of one purpose. */
export interface PurposeTrackers {
  readonly purpose: Purpose;
  readonly services: readonly Service[];
  readonly title: string;
  readonly ids: ReadonlyMap<Tracker, string>;
}

/**
 * Writes the trackers of a purpose as a table; a column that is blank throughout is named in a sentence instead.
 * @param trackers the purpose and its services
 * @param reader for whom
 */
export function trackerTable({ services, title, ids }: PurposeTrackers, reader: PageReader): readonly Block[] {
  const { words, pageWords } = reader;
  const rows = services.flatMap((service) => service.trackers.map((tracker) => ({ service, tracker })));
  const columns = trackerColumns(rows, reader);
  const isTold = ({ cellOf }: TrackerColumn): boolean => rows.some((row) => cellOf(row).length > 0);
  const shown = columns.filter(isTold);
  const missing = columns.filter((column) => column.expected && !isTold(column));
  const headers = missing.map(({ header }) => pageWords.quote(header));
  return [
    {
      kind: 'table',
      caption: words.table.caption(title),
      headers: shown.map(({ header }) => header),
      names: shown.map(({ name }) => name),
      rows: rows.map((row) => shown.map((column) => orUnstated(column, column.cellOf(row), words))),
      rowIds: rows.map(({ tracker }) => ids.get(tracker) ?? ''),
    },
    ...(missing.length > 0 ? [paragraph(pageWords.trackers.unstated(words.duration.join(headers)))] : []),
  ];
}

/** The author's own columns may be blank for reasons of their own. */
function orUnstated({ name }: TrackerColumn, cell: Line, { table }: Words): Line {
  return name === '' || cell.length > 0 ? cell : [{ text: table.unstated(name) }];
}
