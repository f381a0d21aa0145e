import { type Purpose, type Service, servicesOf } from '../../core/charter.js';
import { purposeWords } from '../../core/purpose-words.js';
import type { Block, Line, PageSection } from '../charter-page.js';
import { lineOf, listOf, paragraph, strong } from './line-parts.js';
import { hasCookiesOnly, type PageReader, serviceSpan } from './page-reader.js';
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
    ...listOf(factLines(services, reader)),
  ];
}

/** What is known of services that no column tells: those of which the same is known stand in one line. */
function factLines(services: readonly Service[], reader: PageReader): readonly Line[] {
  const { semicolon } = reader.pageWords;
  const known = new Map<string, Service[]>();
  for (const service of services) {
    const facts = handling(service, reader).join(semicolon);
    known.set(facts, [...(known.get(facts) ?? []), service]);
  }
  return [...known].filter(([facts]) => facts !== '').map(([facts, of]) => factLine(facts, of, reader));
}

function factLine(facts: string, services: readonly Service[], reader: PageReader): Line {
  const names = services.flatMap((service, index) => [
    ...(index > 0 ? [', '] : []),
    strong(serviceSpan(service, reader)),
  ]);
  return lineOf(...names, ` – ${facts}.`);
}

function handling({ domains = [], delegatedTo }: Service, { words, pageWords }: PageReader): readonly string[] {
  const { calls, delegated } = pageWords.trackers;
  return [
    ...(domains.length > 0 ? [calls(words.duration.join(domains))] : []),
    ...(delegatedTo ? [delegated(delegatedTo)] : []),
  ];
}
