import type { ConsentStore } from '../core/consent-store.js';
import { askForPreferences } from './ask-for-preferences.js';

/** The address that opens the preferences from any link of a page. */
export const openHash = '#cookie-preferences';

/**
 * Opens the preferences for links to `#cookie-preferences`, and for a page that is entered by such a link.
 * @param page the document
 * @param consent whose choices are shown
 */
export function listenForOpenLink(page: Document, consent: ConsentStore): void {
  page.addEventListener('click', (event) => {
    const link = openingLink(event);
    if (!link || event.defaultPrevented) return;
    event.preventDefault();
    askForPreferences(page, consent, link);
  });
  const openForAddress = (): void => {
    if (page.location.hash === openHash) askForPreferences(page, consent);
  };
  page.defaultView?.addEventListener('hashchange', openForAddress);
  if (page.readyState === 'loading') page.addEventListener('DOMContentLoaded', openForAddress);
  else openForAddress();
}

/** The link clicked, seen through shadow roots, if a plain click on it leads to the preferences of this very page. */
function openingLink(event: MouseEvent): HTMLAnchorElement | undefined {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return undefined;
  const links = event.composedPath().filter((node) => node instanceof HTMLAnchorElement);
  // The attribute itself too: a base address in the page makes of it a link to elsewhere.
  return links.find((link) => link.getAttribute('href') === openHash || isOpenAddress(link));
}

const isOpenAddress = ({ hash, href }: HTMLAnchorElement): boolean =>
  hash === openHash && href.slice(0, -openHash.length) === location.href.split('#')[0];
