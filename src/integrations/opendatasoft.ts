import type { ConsentStore } from '../core/consent-store.js';
import { type ConnectOptions, safely } from './follow-consent.js';

/** What a portal is told to do. */
export interface OpendatasoftOptions extends ConnectOptions {
  /** Selector of what opens the choices of the platform; what `##manage-cookies##` makes of itself by default. */
  readonly opener?: string;
}

// What the portals of Opendatasoft, now Huwise, put around and in place of `##manage-cookies##`, as seen in 2026.
const defaultOpener =
  '.ods-manage-cookies-preferences__show-button, ods-manage-cookies-preferences button, ods-manage-cookies-preferences a';
const platform = 'ods-manage-cookies-preferences, .ods-front-header, .ods-front-footer';

/** What asks for the preferences, in whichever copy of the package it was made. */
type AskEvent = Event & { readonly consent?: ConsentStore };

/**
 * Leaves the question to the platform on a portal of Opendatasoft: our banner stays silent there, and whatever would open
 * our dialog opens the platform's choices. Our table and our charter go on; elsewhere nothing changes.
 * @param consent the store of the page; nothing is granted by the platform's choices
 * @param options where the platform's choices are opened, and until when
 * @returns a function that ends it
 */
export function connectOpendatasoft(consent: ConsentStore, options: OpendatasoftOptions = {}): () => void {
  const { opener = defaultOpener, signal } = options;
  const stopping = new AbortController();
  const stop = (): void => {
    stopping.abort();
  };
  if (typeof document === 'undefined' || signal?.aborted) return stop;
  signal?.addEventListener('abort', stop, { signal: stopping.signal });
  silenceBanners(consent, stopping.signal);
  const open = (event: Event): void => {
    if ((event as AskEvent).consent === consent) safely(() => openInstead(event, opener));
  };
  // On its way to the document, where our dialogs listen.
  window.addEventListener('preferences-request', open, { capture: true, signal: stopping.signal });
  return stop;
}

function openInstead(event: Event, opener: string): void {
  const link = document.querySelector<HTMLElement>(opener);
  if (!link) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  link.click();
}

/** The markup of the platform comes late, and so may a banner: both are watched, and a banner goes before it is painted. */
function silenceBanners(consent: ConsentStore, signal: AbortSignal): void {
  const silence = (): void => {
    if (document.querySelector(platform)) openBanners(consent).forEach((banner) => banner.removeAttribute('open'));
  };
  const watch = new MutationObserver(silence);
  watch.observe(document, { subtree: true, childList: true, attributeFilter: ['open'] });
  signal.addEventListener('abort', () => watch.disconnect());
  silence();
}

function openBanners(consent: ConsentStore): Element[] {
  const banners = [...document.querySelectorAll<Element & { consent?: ConsentStore }>('cookie-banner[open]')];
  return banners.filter((banner) => (banner.consent ?? consent) === consent);
}
