import type { Service } from '../../core/charter.js';
import type { LocalizedText } from '../../core/charter-document.js';
import { placesAround, territoryOf } from '../../core/territory.js';
import type { Block, Line, PageSection } from '../charter-page.js';
import { lineOf, listOf, paragraph, strong, withAddresses } from './line-parts.js';
import { type PageReader, providerSpan, toldSpan } from './page-reader.js';

/**
 * Says who keeps the servers and where, which data leave the land of the charter's law, and who else receives some.
 * @param reader the charter and for whom it is read
 */
export function hostingSection(reader: PageReader): PageSection {
  const { hosting } = reader.pageWords;
  return {
    name: 'hosting',
    heading: hosting.heading,
    blocks: [...host(reader), ...transfers(reader), ...recipients(reader)],
  };
}

function host(reader: PageReader): readonly Block[] {
  const { pageWords, charter } = reader;
  const { hosting } = charter;
  if (!hosting) return [paragraph(pageWords.hosting.unsaid)];
  return listOf([
    ...labelled(reader, pageWords.hosting.host, hosting.name),
    ...labelled(reader, pageWords.hosting.country, hosting.country),
    ...labelled(reader, pageWords.hosting.contact, hosting.contact),
  ]);
}

function labelled(reader: PageReader, label: string, text: LocalizedText | undefined): readonly Line[] {
  const told = toldSpan(text, reader);
  return told.text ? [lineOf(strong(label), reader.pageWords.colon, ...withAddresses(told))] : [];
}

function transfers(reader: PageReader): readonly Block[] {
  const { charter, pageWords, words } = reader;
  const { hosting } = pageWords;
  const territory = territoryOf(charter.policy);
  const around = (service: Service): ReturnType<typeof placesAround> =>
    placesAround(service.transfers ?? [], territory, words.language);
  const outside = byProvider(reader, (service) => around(service).outside);
  const within = byProvider(reader, (service) => around(service).within);
  return [
    paragraph(outside.length > 0 ? hosting.transfers(territory) : hosting.noTransfer(territory)),
    ...listOf(outside),
    ...(within.length > 0 ? [paragraph(hosting.within), ...listOf(within)] : []),
  ];
}

function recipients(reader: PageReader): readonly Block[] {
  const lines = byProvider(reader, ({ recipients: others = [] }) => others);
  return lines.length > 0 ? [paragraph(reader.pageWords.hosting.recipients), ...listOf(lines)] : [];
}

/** What all services of a provider say together, each thing once. */
function byProvider(reader: PageReader, listed: (service: Service) => readonly string[]): readonly Line[] {
  const found = new Map<string, Set<string>>();
  for (const service of reader.charter.services.filter((each) => listed(each).length > 0)) {
    const provider = providerSpan(service, reader).text;
    found.set(provider, new Set([...(found.get(provider) ?? []), ...listed(service)]));
  }
  const { words, pageWords } = reader;
  return [...found].map(([provider, things]) =>
    lineOf(strong(provider), `${pageWords.colon}${words.duration.join([...things])}`),
  );
}
