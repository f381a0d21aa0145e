import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Charter, Service } from '../../core/charter.js';
import { purposeWords } from '../../core/purpose-words.js';
import { foldForSearch, searchedWords } from '../../core/searched-words.js';
import { type ServiceReader, serviceWords, trackerWords } from '../../core/service-words.js';
import type { Words } from '../../locales/words.js';
import { purposeOf } from './services-template.js';

/** What the field shows that filters services. */
export interface SearchView {
  readonly words: Words;
  readonly query: string;
  /** How many services are found; nothing while nobody searches. */
  readonly count: number | undefined;
  readonly search: (query: string) => void;
}

/** The field that filters services, and what it found in words. */
export function searchTemplate({ words, query, count, search }: SearchView): TemplateResult {
  const typed = (event: Event): void => {
    search((event.currentTarget as HTMLInputElement).value);
  };
  return html`<div class="search">
    <label for="search">${words.preferences.search}</label>
    <input id="search" type="search" autocomplete="off" .value=${live(query)} @input=${typed} />
    <p class="muted" role="status">${count === undefined ? '' : words.preferences.found(count)}</p>
  </div>`;
}

/**
 * Tells whether a service answers to what is searched: each word of it stands in what a visitor can read of the service,
 * accents and case apart.
 * @param service a service of the charter
 * @param query what is searched
 * @param reader words and languages of the visitor
 */
export function answersTo(
  service: Service,
  query: string,
  reader: ServiceReader & { readonly words: Words; readonly charter: Charter },
): boolean {
  const { provider, name } = serviceWords(service, reader);
  const purpose = purposeOf(service, reader.charter);
  const trackers = service.trackers.flatMap((tracker) => [tracker.name, trackerWords(tracker, service, reader)]);
  const title = purpose ? purposeWords(purpose, reader).title : '';
  const text = foldForSearch([name, provider, title, ...trackers].join(' '));
  return searchedWords(query).every((word) => text.includes(word));
}
