import type { ConsentStore } from '../core/consent-store.js';
import { askForPreferences } from './ask-for-preferences.js';

/** The address that opens the preferences from any link of a page. */
export const openHash = '#cookie-preferences';

/** How links open the preferences, and until when. */
export interface OpenLinkOptions {
  readonly hash?: string;
  readonly signal?: AbortSignal;
}

/**
 * Opens the preferences for links to `#cookie-preferences`, and for a page that is entered by such a link.
 * @param page the document
 * @param consent whose choices are shown
 * @param options `hash` takes the place of `#cookie-preferences`; `signal` ends it
 */
export function listenForOpenLink(page: Document, consent: ConsentStore, options: OpenLinkOptions = {}): void {
  const { hash = openHash, ...until } = options;
  // Before the page's own listeners: a menu may keep clicks to itself.
  page.addEventListener(
    'click',
    (event) => {
      const link = openingLink(event, hash);
      if (!link) return;
      event.preventDefault();
      askForPreferences(page, consent, link);
    },
    { capture: true, ...until },
  );
  const openForAddress = (): void => {
    if (page.location.hash !== hash) return;
    forgetHash(page);
    askForPreferences(page, consent);
  };
  page.defaultView?.addEventListener('hashchange', openForAddress, until);
  if (page.readyState === 'loading') page.addEventListener('DOMContentLoaded', openForAddress, until);
  else openForAddress();
}

/** Without it the same link would lead nowhere the next time: the address would not change. */
function forgetHash({ defaultView, location }: Document): void {
  defaultView?.history.replaceState(defaultView.history.state, '', location.href.split('#')[0]);
}

/** The link clicked, seen through shadow roots, if a plain click on it leads to the preferences of this very page. */
function openingLink(event: MouseEvent, hash: string): HTMLElement | undefined {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return undefined;
  const elements = event.composedPath().filter((node) => node instanceof Element);
  return elements.find((element) => isLink(element) && isOpening(element, hash)) as HTMLElement | undefined;
}

/** The fields of a form around it may hide what is asked of the form. */
const isLink = (element: Element): boolean => Element.prototype.matches.call(element, 'a, area');

/** The attribute itself too: a base address in the page makes of it a link to elsewhere. */
function isOpening(link: Element, hash: string): boolean {
  const address = (link.getAttribute('href') ?? link.getAttribute('xlink:href') ?? '').trim();
  if (address === hash) return true;
  return address.endsWith(hash) && isThisPage(address, link.baseURI, hash);
}

const isThisPage = (address: string, base: string, hash: string): boolean =>
  URL.canParse(address, base) && new URL(address, base).href === `${location.href.split('#')[0] ?? ''}${hash}`;
