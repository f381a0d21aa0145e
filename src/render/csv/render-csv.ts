import type { LocalizedText } from '../../core/charter-document.js';
import { type Purpose, type Service, servicesOf, type Tracker } from '../../core/charter.js';
import { parseDuration } from '../../core/duration.js';
import { textIn } from '../../core/localized-text.js';
import { openDataColumns } from '../../core/open-data/open-data-columns.js';
import { valueText, withoutFormula } from '../../core/open-data/open-data-value.js';
import { purposeWords } from '../../core/purpose-words.js';
import { type ExportSource, namedCharter } from '../export-source.js';

/** What one line of the file is about. */
interface Declared {
  readonly purpose: Purpose;
  readonly service: Service;
  readonly tracker: Tracker;
}

/**
 * Writes a charter as a table of open data, one tracker a line, as `schema/cookies.tableschema.json` describes it.
 * @param source the charter, and for whom it is written
 * @returns CSV (RFC 4180, commas) whose cells no spreadsheet takes for formulas; purposes in the order of the charter
 */
export function renderCSV(source: ExportSource): string {
  const charter = namedCharter(source);
  const declared = charter.purposes.flatMap((purpose) =>
    servicesOf(charter, purpose.id).flatMap((service) =>
      service.trackers.map((tracker) => ({ purpose, service, tracker })),
    ),
  );
  const lines = [openDataColumns.map(({ name }) => name), ...declared.map((row) => cellsOf(row, source))];
  return lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

function cellsOf(declared: Declared, source: ExportSource): string[] {
  const said: Declared = told(declared, source);
  return openDataColumns.map((column) => {
    const members = said[column.owner] as unknown as Readonly<Record<string, unknown>>;
    const text = valueText(textOf(members[column.member], source), column).trim();
    return withoutFormula(text || (column.required ? '—' : ''));
  });
}

/** A text in several languages becomes that of the reader; every other value is left as it is. */
function textOf(value: unknown, { charter, languages }: ExportSource): unknown {
  const isLocalized = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isLocalized ? textIn(value as LocalizedText, [...languages, charter.language]) : value;
}

/** Fills in what only words say: the title of a well-known purpose. */
function told({ purpose, service, tracker }: Declared, source: ExportSource): Declared {
  const { title } = purposeWords(purpose, source);
  return { purpose: { ...purpose, title }, service, tracker: { ...tracker, ...durationsOf(tracker) } };
}

/** A duration that no machine reads is a text. */
function durationsOf({ duration, durationText }: Tracker): Pick<Tracker, 'duration' | 'durationText'> {
  const isMachine = duration === undefined || duration === 'session' || parseDuration(duration) !== undefined;
  return isMachine ? {} : { duration: '', durationText: durationText ?? duration };
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
