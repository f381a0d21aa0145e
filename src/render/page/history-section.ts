import type { PageSection } from '../charter-page.js';
import { lineOf, listOf, strong } from './line-parts.js';
import { type PageReader, toldSpan } from './page-reader.js';

/**
 * Tells what changed and when, in the order of the charter.
 * @param reader the charter and for whom it is read
 */
export function historySection(reader: PageReader): PageSection {
  const { charter, pageWords, date } = reader;
  const lines = (charter.history ?? []).map((change) =>
    lineOf(strong(date(change.date)), pageWords.colon, toldSpan(change.summary, reader)),
  );
  return { name: 'history', heading: pageWords.history.heading, blocks: listOf(lines) };
}
