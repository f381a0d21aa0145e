import type { Service, Tracker } from './charter.js';
import { textIn } from './localized-text.js';
import { isOwnMemory } from './own-memory.js';

/** For whom a service is told. */
export interface ServiceReader {
  /** The words that stand in for what our own cookie comes without. */
  readonly words: {
    readonly ownMemory: { readonly provider: string; readonly service: string; readonly description: string };
  };
  /** Languages of the reader, best first. */
  readonly languages: readonly string[];
  readonly charter: { readonly language: string };
}

/** What a service is called, and by whom it is provided. */
export interface ServiceWords {
  readonly provider: string;
  readonly name: string;
}

/**
 * Gives the words of a service: the charter's own, else those for our own cookie.
 * @param service a service of the charter
 * @param reader language and words of the reader
 */
export function serviceWords(service: Service, { words, languages, charter }: ServiceReader): ServiceWords {
  const { provider, service: name } = words.ownMemory;
  if (isOwnMemory(service)) return { provider, name };
  const wanted = [...languages, charter.language];
  return { provider: textIn(service.provider, wanted), name: textIn(service.name, wanted) };
}

/**
 * Gives what a tracker does, in words: the charter's own, else those for our own cookie.
 * @param tracker a tracker of the service
 * @param service the service
 * @param reader language and words of the reader
 * @returns the words; empty where nobody wrote any
 */
export function trackerWords(tracker: Tracker, service: Service, { words, languages, charter }: ServiceReader): string {
  const told = textIn(tracker.description, [...languages, charter.language]);
  return told || (isOwnMemory(service) ? words.ownMemory.description : '');
}
