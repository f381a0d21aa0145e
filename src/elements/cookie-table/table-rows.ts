import type { Column, LocalizedText } from '../../core/charter-document.js';
import type { Charter, Service, Tracker } from '../../core/charter.js';
import { durationInWords } from '../../core/duration-in-words.js';
import { baseLanguage, foreignLanguage, textIn } from '../../core/localized-text.js';
import { isOwnMemory } from '../../core/own-memory.js';
import { purposeWords } from '../../core/purpose-words.js';
import { placesAround, type Territory, territoryOf } from '../../core/territory.js';
import { anchorsOf } from '../../core/tracker-anchors.js';
import type { ColumnName, Words } from '../../locales/words.js';

/** One cell of the table. */
export interface TableCell {
  readonly text: string;
  /** What is said besides, in the words of the reader. */
  readonly note?: string | undefined;
  /** Language of the text where it is not that of the words. */
  readonly language?: string | undefined;
  /** Where the text leads. */
  readonly address?: string | undefined;
}

/** One tracker with everything that the table may say of it. */
export interface TableRow {
  readonly service: Service;
  readonly tracker: Tracker;
  /** Where the law of the charter holds: data that leave it are transferred. */
  readonly territory: Territory;
  /** Identifier to which a link may lead, different in each row. */
  readonly anchor: string;
  /** How long the tracker stays, for programs, as the charter writes it. */
  readonly duration: string | undefined;
  readonly cells: Readonly<Record<ColumnName, TableCell>>;
  /** What the author's table says besides, column by column. */
  readonly extra: readonly Column[];
}

/** What the rows are made from. */
export interface RowSource {
  readonly charter: Charter;
  readonly words: Words;
  /** Languages of the reader, best first. */
  readonly languages: readonly string[];
  /** How long a choice is kept, as ISO 8601 writes it: the duration of our own cookie where the charter forgot it. */
  readonly choiceLifetime?: string | undefined;
  /** Anchors of rows in other tables of the page. */
  readonly taken?: readonly string[];
}

/** What a row is made from. */
interface Declared extends RowSource {
  readonly service: Service;
  readonly tracker: Tracker;
  readonly duration: string | undefined;
}

/**
 * Lists the trackers of a charter in its order.
 * @param source the charter, and for whom it is read
 * @returns one row a tracker
 */
export function rowsOf(source: RowSource): readonly TableRow[] {
  const declared = source.charter.services.flatMap((service) =>
    service.trackers.map((tracker) => ({ service, tracker })),
  );
  const anchors = anchorsOf(
    declared.map(({ tracker }) => tracker.name),
    source.taken,
  );
  return declared.map((each, index) => rowOf({ ...source, ...each }, anchors[index] ?? ''));
}

function rowOf(source: Omit<Declared, 'duration'>, anchor: string): TableRow {
  const { charter, service, tracker, words, choiceLifetime } = source;
  const territory = territoryOf(charter.policy);
  const duration = tracker.duration ?? (isOwnMemory(service) ? choiceLifetime : undefined);
  const declared = { ...source, duration };
  const cells: TableRow['cells'] = {
    name: { text: tracker.name },
    provider: providerCell(declared),
    service: toldCell(service.name, declared, isOwnMemory(service) ? words.ownMemory.service : ''),
    purpose: purposeCell(declared),
    description: descriptionCell(declared),
    duration: { text: durationOf(declared), note: retentionOf(declared) },
    type: { text: words.types[tracker.type] },
    party: partyCell(declared),
    transfers: { text: placesAround(service.transfers ?? [], territory, words.language).outside.join(', ') },
    exemption: { text: service.exemption ? words.exemptions[service.exemption] : '' },
  };
  return { service, tracker, territory, anchor, duration, cells, extra: tracker.columns ?? [] };
}

/** A text of the charter, and its language where the reader's is another. */
function toldCell(
  text: LocalizedText | undefined,
  { charter, words, languages }: RowSource,
  otherwise = '',
): TableCell {
  const told = textIn(text, [...languages, charter.language]);
  if (!told) return { text: otherwise };
  return { text: told, language: foreignLanguage(text, { charter, words, languages }) };
}

function descriptionCell(declared: Declared): TableCell {
  const { service, tracker, words } = declared;
  const told = toldCell(tracker.description, declared, isOwnMemory(service) ? words.ownMemory.description : '');
  return { ...told, note: toldCell(tracker.condition, declared).text };
}

function providerCell(declared: Declared): TableCell {
  const { service, words } = declared;
  const told = toldCell(service.provider, declared, isOwnMemory(service) ? words.ownMemory.provider : '');
  return { ...told, note: service.role && words.roles[service.role], address: service.policyUrl };
}

function purposeCell({ charter, service, words, languages }: Declared): TableCell {
  const purpose = charter.purposes.find(({ id }) => id === service.purpose);
  if (!purpose) return { text: service.purpose };
  const reader = { words, languages, charter };
  return { text: purposeWords(purpose, reader).title, language: foreignLanguage(purpose.title, reader) };
}

/** The author's words where the reader understands them, else the words for the machine's value. */
function durationOf({ charter, tracker, words, duration }: Declared): string {
  const { durationText = '' } = tracker;
  const understood = baseLanguage(charter.language) === baseLanguage(words.language);
  return (understood && durationText) || durationInWords(duration, words.duration) || durationText;
}

/** What is collected may be kept longer than the tracker itself. */
function retentionOf({ service: { dataRetention }, words }: Declared): string | undefined {
  return dataRetention && words.table.retention(durationInWords(dataRetention, words.duration));
}

function partyCell({ service, tracker, words }: Declared): TableCell {
  const party = tracker.party ? words.parties[tracker.party] : '';
  const access = service.thirdPartyAccess ? words.table.thirdPartyAccess : undefined;
  return party ? { text: party, note: access } : { text: access ?? '' };
}
