import type { Service, Tracker } from '../../core/charter.js';
import { durationInWords } from '../../core/duration-in-words.js';
import { foldText } from '../../core/folded-text.js';
import { baseLanguage } from '../../core/localized-text.js';
import { placesAround, territoryOf } from '../../core/territory.js';
import type { Line } from '../charter-page.js';
import { lineOf } from './line-parts.js';
import { isOwnMemory } from '../../core/own-memory.js';
import { type PageReader, providerSpan, serviceSpan, toldSpan } from './page-reader.js';

/** What a row of the table is made from. */
export interface DeclaredRow {
  readonly service: Service;
  readonly tracker: Tracker;
}

/** One column of the table. */
export interface TrackerColumn {
  /** What the column tells; empty for one of the author's own. */
  readonly name: string;
  readonly header: string;
  /** Whether a column that is blank throughout is a fact that the charter owes. */
  readonly expected: boolean;
  readonly cellOf: (row: DeclaredRow) => Line;
}

/**
 * Lists the columns of a table, in the order and under the headers that the reader of tables knows; the author's own last.
 * @param rows the rows of the table
 * @param reader for whom
 */
export function trackerColumns(rows: readonly DeclaredRow[], reader: PageReader): readonly TrackerColumn[] {
  const { columns, fullName, transfers } = reader.words.table;
  const { columns: more, bases } = reader.pageWords.trackers;
  const cookiesOnly = rows.every(({ tracker }) => tracker.type === 'cookie');
  const { words } = reader;
  return [
    told('name', fullName, ({ tracker }) => [{ text: tracker.name, kind: 'code' }]),
    told('provider', columns.provider, ({ service }) =>
      lineOf({ ...providerSpan(service, reader), ...linked(service) }),
    ),
    told('role', more.role, ({ service }) => lineOf(service.role ? words.roles[service.role] : '')),
    told('service', columns.service, ({ service }) => lineOf(serviceSpan(service, reader))),
    owed('description', columns.description, (row) => descriptionOf(row, reader)),
    owed('duration', columns.duration, (row) => lineOf(durationOf(row, reader))),
    ...(cookiesOnly ? [] : [told('type', columns.type, ({ tracker }) => lineOf(words.types[tracker.type]))]),
    owed('party', columns.party, ({ tracker }) => lineOf(tracker.party ? words.parties[tracker.party] : '')),
    owed('access', more.access, ({ service }) => accessOf(service, reader)),
    owed('transfers', transfers(territoryOf(reader.charter.policy)), ({ service }) => transfersOf(service, reader)),
    told('exemption', columns.exemption, ({ service }) => exemptionOf(service, reader)),
    told('basis', more.basis, ({ service }) => lineOf(service.legalBasis ? bases[service.legalBasis] : '')),
    told('retention', more.retention, ({ service }) => lineOf(durationInWords(service.dataRetention, words.duration))),
    told('condition', more.condition, ({ tracker }) => lineOf(toldSpan(tracker.condition, reader))),
    ...ownColumns(rows),
  ];
}

type CellOf = TrackerColumn['cellOf'];

const told = (name: string, header: string, cellOf: CellOf): TrackerColumn => ({
  name,
  header,
  expected: false,
  cellOf,
});
const owed = (name: string, header: string, cellOf: CellOf): TrackerColumn => ({
  name,
  header,
  expected: true,
  cellOf,
});

const linked = ({ policyUrl }: Service): { href?: string } => (policyUrl ? { href: policyUrl } : {});

function descriptionOf({ service, tracker }: DeclaredRow, reader: PageReader): Line {
  const own = isOwnMemory(service) ? reader.words.ownMemory.description : '';
  return lineOf(own || toldSpan(tracker.description, reader));
}

/** The author's words where the reader understands them, else the words for the machine's value. */
function durationOf({ service, tracker }: DeclaredRow, { charter, words, policy }: PageReader): string {
  const { duration = isOwnMemory(service) ? policy.choiceLifetime : undefined, durationText = '' } = tracker;
  const understood = baseLanguage(charter.language) === baseLanguage(words.language);
  return (understood && durationText) || durationInWords(duration, words.duration) || durationText;
}

function accessOf(service: Service, { pageWords }: PageReader): Line {
  const { yes, no } = pageWords.trackers;
  // Our own cookie is read by this site alone: we know it, for we write it.
  const access = isOwnMemory(service) ? false : service.thirdPartyAccess;
  return access === undefined ? [] : lineOf(access ? yes : no);
}

/** Where consent is asked for, nothing says why it would not be. */
function exemptionOf({ exemption, purpose }: Service, { charter, words }: PageReader): Line {
  const asks = charter.purposes.some(({ id, regime }) => id === purpose && regime === 'consent');
  return lineOf(exemption && !asks ? words.exemptions[exemption] : '');
}

function transfersOf(service: Service, { charter, words, pageWords }: PageReader): Line {
  const transfers = isOwnMemory(service) ? [] : service.transfers;
  if (!transfers) return [];
  const { outside } = placesAround(transfers, territoryOf(charter.policy), words.language);
  // Commas: “and” stands within the names of countries.
  return lineOf(outside.length > 0 ? outside.join(', ') : pageWords.trackers.noTransfer);
}

/** What the author's own table says besides. */
function ownColumns(rows: readonly DeclaredRow[]): readonly TrackerColumn[] {
  const columns = rows.flatMap(({ tracker }) => tracker.columns ?? []);
  const headers = new Map(columns.map(({ header }) => [foldText(header), header]));
  return [...headers].map(([folded, header]) =>
    told('', header, ({ tracker }) => {
      const own = (tracker.columns ?? []).filter((column) => foldText(column.header) === folded);
      return lineOf(own.map(({ text }) => text).join(' '));
    }),
  );
}
