import { type Purpose, type Service, servicesOf } from '../../core/charter.js';
import { durationInWords } from '../../core/duration-in-words.js';
import { purposeWords } from '../../core/purpose-words.js';
import type { Block, Line, PageSection } from '../charter-page.js';
import { lineOf, listOf, paragraph, strong } from './line-parts.js';
import { hasCookiesOnly, type PageReader, providerSpan, serviceSpan } from './page-reader.js';
import { rowIds } from './row-ids.js';
import { trackerTable } from './tracker-table.js';

/**
 * Lists every declared tracker, one table a purpose, with what is known of each service besides.
 * @param reader the charter and for whom it is read
 */
export function trackersSection(reader: PageReader): PageSection {
  const { charter, words, pageWords } = reader;
  const ids = rowIds(charter);
  const blocks = charter.purposes.flatMap((purpose) => purposeBlocks(purpose, reader, ids));
  const heading = pageWords.trackers.heading(hasCookiesOnly(charter));
  return { name: 'trackers', heading, blocks: blocks.length > 0 ? blocks : [paragraph(words.table.empty)] };
}

type RowIds = ReturnType<typeof rowIds>;

function purposeBlocks(purpose: Purpose, reader: PageReader, ids: RowIds): readonly Block[] {
  const { title, description } = purposeWords(purpose, reader);
  const { trackers } = reader.pageWords;
  const services = servicesOf(reader.charter, purpose.id);
  const table = services.some((service) => service.trackers.length > 0)
    ? trackerTable({ purpose, services, title, ids }, reader)
    : [paragraph(trackers.noTracker)];
  const told = description ? `${description} ` : '';
  return [
    { kind: 'heading', text: title },
    paragraph(told, trackers[purpose.regime]),
    ...table,
    ...listOf(services.flatMap((service) => factsLine(service, reader))),
  ];
}

/** What is known of a service that no column tells. */
function factsLine(service: Service, reader: PageReader): readonly Line[] {
  const facts = [...law(service, reader), ...handling(service, reader)];
  if (facts.length === 0) return [];
  const of = [strong(serviceSpan(service, reader)), ' (', providerSpan(service, reader), ') – '];
  return [lineOf(...of, `${facts.join(reader.pageWords.semicolon)}.`)];
}

function law({ legalBasis, dataRetention }: Service, { words, pageWords }: PageReader): readonly string[] {
  const { basis, bases, retention } = pageWords.trackers;
  const kept = durationInWords(dataRetention, words.duration);
  return [...(legalBasis ? [basis(bases[legalBasis])] : []), ...(kept ? [retention(kept)] : [])];
}

function handling({ domains = [], delegatedTo }: Service, { words, pageWords }: PageReader): readonly string[] {
  const { calls, delegated } = pageWords.trackers;
  return [
    ...(domains.length > 0 ? [calls(words.duration.join(domains))] : []),
    ...(delegatedTo ? [delegated(delegatedTo)] : []),
  ];
}
