import type { Purpose } from '../../core/charter.js';
import { purposeWords } from '../../core/purpose-words.js';
import type { Block, Line, PageSection } from '../charter-page.js';
import { lineOf, listOf, paragraph, strong } from './line-parts.js';
import { type PageReader, purposesUnder } from './page-reader.js';

/**
 * Says what changes for a visitor who refuses, purpose by purpose.
 * @param reader the charter and for whom it is read
 */
export function refusalSection(reader: PageReader): PageSection {
  const { heading, nothing } = reader.pageWords.refusal;
  const choosable = purposesUnder(reader, 'consent', 'objection');
  const blocks = choosable.length > 0 ? consequences(choosable, reader) : [paragraph(nothing)];
  return { name: 'refusal', heading, blocks };
}

function consequences(purposes: readonly Purpose[], reader: PageReader): readonly Block[] {
  const { introduction, objection } = reader.pageWords.refusal;
  const refused = purposes.some(({ regime }) => regime === 'consent');
  return [
    paragraph(refused ? introduction : objection),
    ...listOf(purposes.map((purpose) => consequenceLine(purpose, reader))),
  ];
}

function consequenceLine(purpose: Purpose, reader: PageReader): Line {
  const { title, consequence } = purposeWords(purpose, reader);
  const { refusal } = reader.pageWords;
  return lineOf(strong(title), ` – ${consequence || refusal.unsaid}`);
}
