import type { ConsentState } from '../core/consent-state.js';
import type { ConsentStore } from '../core/consent-store.js';
import { type ConnectOptions, followConsent } from './follow-consent.js';
import { sharedQueue } from './shared-queue.js';

/** How a tag manager is told. */
export interface DataLayerOptions extends ConnectOptions {
  /** Name of the event; `consent_update` by default. */
  readonly event?: string;
  /** Name of the list that the tag manager reads; `dataLayer` by default. */
  readonly layer?: string;
}

/**
 * Puts an event into the data layer once the choice is known, and at each change: what is allowed, by purpose and service.
 * It holds neither an identifier nor the moment of the choice, which could serve as one.
 * @param consent the store of the page
 * @param options names, and until when
 * @returns a function that ends it
 */
export function connectDataLayer(consent: ConsentStore, options: DataLayerOptions = {}): () => void {
  const { event = 'consent_update', layer = 'dataLayer' } = options;
  let told: string | undefined;
  return followConsent(
    consent,
    (state, reason) => {
      const news = newsOf(state);
      if (told === JSON.stringify(news)) return;
      told = JSON.stringify(news);
      sharedQueue(layer).push({ event, ...news, consent_reason: reason });
    },
    options,
  );
}

const newsOf = ({ status, choices }: ConsentState): object => ({
  consent_status: status,
  consent_choices: { ...choices },
});
