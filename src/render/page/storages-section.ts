import type { Service, Tracker } from '../../core/charter.js';
import type { Block, Line, PageSection } from '../charter-page.js';
import { lineOf, listOf, paragraph } from './line-parts.js';
import { type PageReader, toldSpan } from './page-reader.js';
import { rowIds } from './row-ids.js';

/**
 * Names the trackers that are not cookies, or says that none is declared, and when the list was last checked.
 * @param reader the charter and for whom it is read
 */
export function storagesSection(reader: PageReader): PageSection {
  const { charter, pageWords, date } = reader;
  const { heading, none, introduction, checked } = pageWords.storages;
  const ids = rowIds(charter);
  const others = charter.services.flatMap((service: Service) =>
    service.trackers.filter(({ type }) => type !== 'cookie'),
  );
  const lines = others.map((tracker) => otherLine(tracker, ids.get(tracker) ?? '', reader));
  const list: readonly Block[] = lines.length > 0 ? [paragraph(introduction), ...listOf(lines)] : [paragraph(none)];
  const day = charter.checked ? [paragraph(checked(date(charter.checked)))] : [];
  return { name: 'storages', heading, blocks: [...list, ...day] };
}

function otherLine(tracker: Tracker, id: string, reader: PageReader): Line {
  const { words, pageWords } = reader;
  const description = toldSpan(tracker.description, reader);
  const name = { text: tracker.name, kind: 'code', href: `#${id}` } as const;
  return lineOf(name, ` – ${words.types[tracker.type]}`, description.text ? pageWords.colon : '', description);
}
