import { durationInWords } from '../../core/duration-in-words.js';
import type { PageSection } from '../charter-page.js';
import { link, paragraph } from './line-parts.js';
import { type PageReader, purposesUnder } from './page-reader.js';

/**
 * Leads the visitor to their choices; a page with scripts shows the choices themselves in its place.
 * @param reader the charter and for whom it is read
 */
export function choiceSection(reader: PageReader): PageSection {
  const { words, pageWords, policy } = reader;
  const { heading, nothing, manage, keeping } = pageWords.choice;
  const choosable = purposesUnder(reader, 'consent', 'objection').length > 0;
  if (!choosable) return { name: 'choice', heading, blocks: [paragraph(nothing)] };
  const lifetime = durationInWords(policy.choiceLifetime, words.duration);
  const open = link(words.preferences.title, '#cookie-preferences');
  const children = needsParents(reader) ? [paragraph(pageWords.choice.children)] : [];
  return { name: 'choice', heading, blocks: [paragraph(manage, open), paragraph(keeping(lifetime)), ...children] };
}

/**
 * Tells whether children have to be told that a parent consents with them: French law names the age of 15.
 * @param reader the charter and its policy
 */
export function needsParents(reader: PageReader): boolean {
  const { charter, policy } = reader;
  return charter.forChildren === true && policy.jurisdiction === 'FR' && purposesUnder(reader, 'consent').length > 0;
}
