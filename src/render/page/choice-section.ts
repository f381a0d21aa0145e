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
  const { heading, nothing, manage, keeping, withoutScript } = pageWords.choice;
  const choosable = purposesUnder(reader, 'consent', 'objection').length > 0;
  if (!choosable) return { name: 'choice', heading, blocks: [paragraph(nothing)] };
  const lifetime = durationInWords(policy.choiceLifetime, words.duration);
  const open = link(words.preferences.title, '#cookie-preferences');
  const sentences = [keeping(lifetime), ...childrenSentence(reader), withoutScript];
  return { name: 'choice', heading, blocks: [paragraph(manage, open), ...sentences.map((each) => paragraph(each))] };
}

/**
 * Tells children below which age a parent has a say, on sites made for them.
 * @param reader the charter, its policy and the words
 * @returns the sentence, where something asks for consent
 */
export function childrenSentence({ charter, policy, pageWords }: ChildrenReader): readonly string[] {
  const asks = charter.purposes.some(({ regime }) => regime === 'consent');
  return charter.forChildren === true && asks ? [pageWords.choice.children(policy.childAge)] : [];
}

type ChildrenReader = Pick<PageReader, 'charter' | 'policy' | 'pageWords'>;
