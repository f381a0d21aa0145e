import type { ConsentStore } from '../core/consent-store.js';
import { ConsentChangeEvent } from './events/consent-change-event.js';
import { ConsentReadyEvent } from './events/consent-ready-event.js';
import { listenForOpenLink } from './open-link.js';

/**
 * Binds a store to its page: tells its changes as events of the document, opens the preferences for links, and reads
 * the choice again when the page comes back into view.
 * @param page the document
 * @param consent the store of the page
 */
export function connectPage(page: Document, consent: ConsentStore): void {
  let ready = false;
  consent.subscribe((state, previous, reason) => {
    if (!ready) page.dispatchEvent(new ConsentReadyEvent(state));
    ready = true;
    page.dispatchEvent(new ConsentChangeEvent(state, previous, reason));
  });
  listenForOpenLink(page, consent);
  const readAgain = (): void => {
    if (page.visibilityState === 'visible') consent.reload();
  };
  page.addEventListener('visibilitychange', readAgain);
  page.defaultView?.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) readAgain();
  });
}
