import type { Charter } from '../../core/charter.js';
import { underPolicy } from '../../core/charter-under-policy.js';
import { textIn } from '../../core/localized-text.js';
import type { Policy } from '../../core/policy.js';
import type { PageWords } from '../../locales/page/page-words.js';
import type { Words } from '../../locales/words.js';
import type { CharterPage, PageSection } from '../charter-page.js';
import { briefSection } from './brief-section.js';
import { browserSection } from './browser-section.js';
import { choiceSection } from './choice-section.js';
import { controllerSection } from './controller-section.js';
import { downloadsSection, type DownloadAddresses } from './downloads-section.js';
import { historySection } from './history-section.js';
import { hostingSection } from './hosting-section.js';
import { kindsSection } from './kinds-section.js';
import type { PageReader } from './page-reader.js';
import { refusalSection } from './refusal-section.js';
import { rightsSection } from './rights-section.js';
import { storagesSection } from './storages-section.js';
import { trackersSection } from './trackers-section.js';

/** What the page is made from. */
export interface CharterPageSource {
  readonly charter: Charter;
  readonly policy: Policy;
  readonly words: Words;
  readonly pageWords: PageWords;
  /** Languages in which to look for the charter's texts, best first. */
  readonly languages: readonly string[];
  /** Writes a day, which comes as YYYY-MM-DD; without it, in full and in the language of the words. */
  readonly date?: (day: string) => string;
  /** Where the charter can be downloaded; without it, the page offers nothing to download. */
  readonly downloads?: DownloadAddresses;
}

/**
 * Writes the page of a charter; it says only what the charter says, and says plainly what it does not.
 * @param source the charter, its policy, and for whom the page is written
 * @returns the page, with the sections that have something to say
 */
export function charterPage({ charter, policy, downloads = {}, ...source }: CharterPageSource): CharterPage {
  const { words, pageWords, languages } = source;
  const date = source.date ?? dateIn(words.language);
  const reader: PageReader = { charter: underPolicy(charter, policy), policy, words, pageWords, languages, date };
  return {
    title: pageWords.title(textIn(charter.site?.name, [...languages, charter.language])),
    language: words.language,
    direction: words.direction,
    sections: sectionsOf(reader, downloads).filter(({ blocks }) => blocks.length > 0),
    charter,
  };
}

function sectionsOf(reader: PageReader, downloads: DownloadAddresses): readonly PageSection[] {
  return [
    briefSection(reader),
    controllerSection(reader),
    choiceSection(reader),
    kindsSection(reader),
    trackersSection(reader),
    storagesSection(reader),
    refusalSection(reader),
    browserSection(reader),
    rightsSection(reader),
    hostingSection(reader),
    historySection(reader),
    downloadsSection(reader, downloads),
  ];
}

function dateIn(language: string): (day: string) => string {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return (day) => format.format(new Date(`${day}T00:00:00Z`));
}
