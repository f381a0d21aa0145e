import { charterFrom } from '../../../src/core/charter-check.js';
import type { CharterDocument } from '../../../src/core/charter-document.js';
import type { Policy } from '../../../src/core/policy.js';
import { en } from '../../../src/locales/en.js';
import { fr } from '../../../src/locales/fr.js';
import { en as enPage } from '../../../src/locales/page/en.js';
import { fr as frPage } from '../../../src/locales/page/fr.js';
import { frPublic } from '../../../src/policies/fr-public.js';
import type {
  Block,
  CharterPage,
  Line,
  PageSection,
  SectionName,
  TableBlock,
} from '../../../src/render/charter-page.js';
import { charterPage } from '../../../src/render/page/charter-page.js';

/** For whom a page is written. */
export interface Reading {
  readonly language?: 'fr' | 'en';
  readonly policy?: Policy;
}

/** The seed's charter: four needed cookies, and nothing said of their durations. */
export const seedCharter = (): CharterDocument => ({
  language: 'fr',
  purposes: [{ id: 'necessary' }],
  services: [
    seedService('session', 'Authentification', 'sessionid', 'authentication'),
    seedService('language', 'Sélection de la langue', 'django_language', 'interface-preference'),
    seedService('api', 'API (CSRF)', 'csrftoken', 'security'),
    seedService('choice', 'Choix sur les cookies', 'cookies_preferences', 'choice-memory'),
  ],
});

function seedService(
  ...[id, name, tracker, exemption]: [
    string,
    string,
    string,
    'authentication' | 'interface-preference' | 'security' | 'choice-memory',
  ]
): CharterDocument['services'][number] {
  const trackers = [{ name: tracker, description: 'Se souvenir.' }];
  return { id, purpose: 'necessary', provider: 'Opendatasoft', name, exemption, trackers };
}

/** A charter in which the visitor may only object. */
export const measuredCharter = (): CharterDocument => ({
  ...seedCharter(),
  purposes: [{ id: 'necessary' }, { id: 'audience', regime: 'objection' }],
  services: [
    ...seedCharter().services,
    {
      id: 'matomo',
      purpose: 'audience',
      provider: 'Matomo',
      name: 'Mesure',
      exemption: 'audience-measurement',
      trackers: [{ name: '_pk_id.*', duration: 'P13M' }],
    },
  ],
});

/** A charter that declares nothing at all. */
export const emptyCharter = (): CharterDocument => ({ purposes: [], services: [] });

/** The page of a charter, in French under French rules unless told otherwise. */
export function pageOf(document: CharterDocument, { language = 'fr', policy = frPublic }: Reading = {}): CharterPage {
  const french = language === 'fr';
  const words = french ? fr : en;
  const pageWords = french ? frPage : enPage;
  return charterPage({ charter: charterFrom(document), policy, words, pageWords, languages: [language] });
}

/** A section of a page, if it is there. */
export const sectionOf = (page: CharterPage, name: SectionName): PageSection | undefined =>
  page.sections.find((section) => section.name === name);

/** The text that a person reads in a section, its spaces made plain. */
export function readIn(page: CharterPage, name: SectionName): string {
  const section = sectionOf(page, name);
  return section ? plain([section.heading, ...section.blocks.map(textOfBlock)].join('\n')) : '';
}

/** All that a person reads of a page. */
export const readAll = (page: CharterPage): string =>
  [page.title, ...page.sections.map(({ name }) => readIn(page, name))].join('\n');

/** The tables of a page. */
export const tablesOf = (page: CharterPage): readonly TableBlock[] =>
  page.sections.flatMap(({ blocks }) => blocks).filter((block) => block.kind === 'table');

/** The addresses that a section leads to. */
export function linksIn(page: CharterPage, name: SectionName): readonly string[] {
  const lines = (sectionOf(page, name)?.blocks ?? []).flatMap(linesOf);
  return lines.flat().flatMap(({ href }) => href ?? []);
}

/** A cell of the row of a tracker, by the header of its column. */
export function cellOf({ headers, rows }: TableBlock, tracker: string, header: string): string | undefined {
  const row = rows.find(([name]) => name?.[0]?.text === tracker);
  const cell = row?.[headers.indexOf(header)];
  return cell && textOfLine(cell);
}

function linesOf(block: Block): readonly Line[] {
  if (block.kind === 'paragraph') return [block.line];
  if (block.kind === 'list') return block.items;
  return block.kind === 'table' ? block.rows.flat() : [];
}

function textOfBlock(block: Block): string {
  if (block.kind === 'heading') return block.text;
  const lines = linesOf(block).map(textOfLine);
  return (block.kind === 'table' ? [block.caption, ...block.headers, ...lines] : lines).join('\n');
}

const textOfLine = (line: Line): string => line.map(({ text }) => text).join('');

const plain = (text: string): string => text.replace(/[\u202f\u00a0]/g, ' ');
