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
  // Before the page's own listeners: a menu may keep clicks to itself.
  page.addEventListener(
    'click',
    (event) => {
      const link = openingLink(event);
      if (!link) return;
      event.preventDefault();
      askForPreferences(page, consent, link);
    },
    { capture: true },
  );
  const openForAddress = (): void => {
    if (page.location.hash !== openHash) return;
    forgetHash(page);
    askForPreferences(page, consent);
  };
  page.defaultView?.addEventListener('hashchange', openForAddress);
  if (page.readyState === 'loading') page.addEventListener('DOMContentLoaded', openForAddress);
  else openForAddress();
}

/** Without it the same link would lead nowhere the next time: the address would not change. */
function forgetHash({ defaultView, location }: Document): void {
  defaultView?.history.replaceState(defaultView.history.state, '', location.href.split('#')[0]);
}

/** The link clicked, seen through shadow roots, if a plain click on it leads to the preferences of this very page. */
function openingLink(event: MouseEvent): HTMLElement | undefined {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return undefined;
  const elements = event.composedPath().filter((node) => node instanceof Element);
  return elements.find((element) => isLink(element) && isOpening(element)) as HTMLElement | undefined;
}

/** The fields of a form around it may hide what is asked of the form. */
const isLink = (element: Element): boolean => Element.prototype.matches.call(element, 'a, area');

/** The attribute itself too: a base address in the page makes of it a link to elsewhere. */
function isOpening(link: Element): boolean {
  const address = (link.getAttribute('href') ?? link.getAttribute('xlink:href') ?? '').trim();
  if (address === openHash) return true;
  return address.endsWith(openHash) && isThisPage(address, link.baseURI);
}

const isThisPage = (address: string, base: string): boolean =>
  URL.canParse(address, base) && new URL(address, base).href === `${location.href.split('#')[0] ?? ''}${openHash}`;
