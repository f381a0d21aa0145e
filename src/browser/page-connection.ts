import type { ConsentStore } from '../core/consent-store.js';
import { eraseOnRefusal } from './erase/erase-on-refusal.js';
import { ConsentChangeEvent } from './events/consent-change-event.js';
import { ConsentReadyEvent } from './events/consent-ready-event.js';
import { listenForOpenLink } from './open-link.js';
import { followOtherTabs } from './other-tabs.js';

/**
 * Binds a store to its page: tells its changes as events of the document, opens the preferences for links, erases what is
 * refused, and reads the choice again when another tab changed it or the page comes back into view.
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
  eraseOnRefusal(page, consent);
  followOtherTabs(page, consent);
  readAgainOnReturn(page, consent);
}

function readAgainOnReturn(page: Document, consent: ConsentStore): void {
  const readAgain = (): void => {
    if (page.visibilityState === 'visible') consent.reload();
  };
  // Seen again, thawed, or visited after it was loaded ahead.
  for (const type of ['visibilitychange', 'resume', 'prerenderingchange']) page.addEventListener(type, readAgain);
  page.defaultView?.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) readAgain();
  });
}
