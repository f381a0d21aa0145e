import type { Charter, Purpose, Service } from '../../core/charter.js';
import type { LocalizedText, Regime } from '../../core/charter-document.js';
import { baseLanguage, textIn } from '../../core/localized-text.js';
import { isOwnMemory } from '../../core/own-memory.js';
import type { Policy } from '../../core/policy.js';
import { purposeWords } from '../../core/purpose-words.js';
import type { PageWords } from '../../locales/page/page-words.js';
import type { Words } from '../../locales/words.js';
import type { Span } from '../charter-page.js';

/** A charter, and for whom its page is written. */
export interface PageReader {
  /** The charter as its policy reads it. */
  readonly charter: Charter;
  readonly policy: Policy;
  readonly words: Words;
  readonly pageWords: PageWords;
  /** Languages of the reader, best first. */
  readonly languages: readonly string[];
  /** Writes a day of the charter, which comes as YYYY-MM-DD. */
  readonly date: (day: string) => string;
}

/**
 * Gives a text of the charter, with its language where it is not the reader's.
 * @param text the text; nothing gives an empty span
 * @param reader for whom
 */
export function toldSpan(text: LocalizedText | undefined, { charter, words, languages }: PageReader): Span {
  const told = textIn(text, [...languages, charter.language]);
  const foreign = typeof text === 'string' && baseLanguage(charter.language) !== baseLanguage(words.language);
  return foreign && told ? { text: told, language: charter.language } : { text: told };
}

/**
 * Gives the purposes of some regimes.
 * @param reader whose charter
 * @param regimes the wanted regimes
 */
export function purposesUnder({ charter }: PageReader, ...regimes: readonly Regime[]): readonly Purpose[] {
  return charter.purposes.filter(({ regime }) => regimes.includes(regime));
}

/**
 * Lists titles of purposes in one text, each in quotation marks.
 * @param purposes the purposes
 * @param reader for whom
 */
export function titlesOf(purposes: readonly Purpose[], reader: PageReader): string {
  const titles = purposes.map((purpose) => reader.pageWords.quote(purposeWords(purpose, reader).title));
  return reader.words.duration.join(titles);
}

/**
 * Tells whether every declared tracker is a cookie; where none is declared, they may be called so.
 * @param charter a checked charter
 */
export function hasCookiesOnly({ services }: Charter): boolean {
  return services.every(({ trackers }) => trackers.every(({ type }) => type === 'cookie'));
}

/**
 * Names a provider; our own cookie, listed where the charter forgot it, comes without one.
 * @param service a service
 * @param reader for whom
 */
export function providerSpan(service: Service, reader: PageReader): Span {
  return isOwnMemory(service) ? { text: reader.words.ownMemory.provider } : toldSpan(service.provider, reader);
}

/**
 * Names a service; our own cookie, listed where the charter forgot it, comes without a name.
 * @param service a service
 * @param reader for whom
 */
export function serviceSpan(service: Service, reader: PageReader): Span {
  return isOwnMemory(service) ? { text: reader.words.ownMemory.service } : toldSpan(service.name, reader);
}

/**
 * Tells whether the measurement of an audience goes without consent.
 * @param reader whose charter
 */
export function measuresWithoutConsent({ charter }: PageReader): boolean {
  const consent = new Set(charter.purposes.filter(({ regime }) => regime === 'consent').map(({ id }) => id));
  const measuring = charter.services.some(
    ({ exemption, purpose }) => exemption === 'audience-measurement' && !consent.has(purpose),
  );
  return measuring || charter.purposes.some(({ id, regime }) => id === 'audience' && regime !== 'consent');
}
