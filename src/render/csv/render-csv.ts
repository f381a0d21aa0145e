import type { LocalizedText } from '../../core/charter-document.js';
import { type Purpose, type Service, servicesOf, type Tracker } from '../../core/charter.js';
import { parseDuration } from '../../core/duration.js';
import { baseLanguage, textIn } from '../../core/localized-text.js';
import { csvText } from '../../core/open-data/csv-text.js';
import { type OpenDataColumn, openDataColumns } from '../../core/open-data/open-data-columns.js';
import { valueText } from '../../core/open-data/open-data-value.js';
import { type ExportSource, namedCharter } from '../export-source.js';

/** What one line of the file is about. */
interface Declared {
  readonly purpose: Purpose;
  readonly service: Service;
  readonly tracker: Tracker;
}

/** What each column takes its values from. */
type Owners = Readonly<Record<OpenDataColumn['owner'], Readonly<Record<string, unknown>>>>;

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
  const language = languageOf(declared, source);
  return csvText([openDataColumns.map(({ name }) => name), ...declared.map((row) => cellsOf(row, source, language))]);
}

function cellsOf(declared: Declared, source: ExportSource, language: string): string[] {
  const owners = ownersOf(declared, source, language);
  const wanted = [language, ...source.languages, source.charter.language];
  return openDataColumns.map((column) => {
    const value = owners[column.owner][column.member];
    const text = valueText(isLocalized(value) ? textIn(value, wanted) : value, column).trim();
    return text || (column.required ? '—' : '');
  });
}

function ownersOf({ purpose, service, tracker }: Declared, { charter }: ExportSource, language: string): Owners {
  return {
    charter: { language, policy: charter.policy },
    purpose: { ...purpose },
    service: { ...service },
    measurement: { ...service.measurement },
    tracker: { ...tracker, ...durationsOf(tracker) },
  };
}

/** A duration that no machine reads is a text. */
function durationsOf({ duration, durationText }: Tracker): Pick<Tracker, 'duration' | 'durationText'> {
  const isMachine = duration === undefined || duration === 'session' || parseDuration(duration) !== undefined;
  return isMachine ? {} : { duration: '', durationText: durationText ?? duration };
}

/** The file is in a language of the reader only where all of its texts are; else it is in that of the charter. */
function languageOf(declared: readonly Declared[], { charter, languages }: ExportSource): string {
  const texts = declared.flatMap(textsOf).filter((text) => text !== undefined);
  const isOwn = (language: string): boolean => baseLanguage(language) === baseLanguage(charter.language);
  const found = languages.find(
    (language) => isOwn(language) || texts.every((text) => isLocalized(text) && Object.hasOwn(text, language)),
  );
  return found === undefined || isOwn(found) ? charter.language : found;
}

const textsOf = ({ purpose, service, tracker }: Declared): readonly (LocalizedText | undefined)[] => [
  ...[purpose.title, purpose.description, purpose.consequence],
  ...[service.provider, service.name, tracker.description, tracker.condition],
];

const isLocalized = (value: unknown): value is Exclude<LocalizedText, string> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
