import type { ConsentStore } from '../../core/consent-store.js';
import { isLoadedAhead } from '../loaded-ahead.js';
import { type GateMarkup, ownMarkup } from './gate-markup.js';
import { PageGate } from './page-gate.js';

/**
 * Starts to keep back what a page marks. A page that writes `data-consent-gate="manual"` on its root
 * element is left alone; one that is loaded ahead of a visit waits until it is visited.
 * @param page the document
 * @param consent what the content waits for
 * @param markup how the page marks it; `data-consent` unless something else is given
 * @returns the gate, to watch over shadow roots too or to stop it
 */
export function startGate(page: Document, consent: ConsentStore, markup: GateMarkup = ownMarkup): PageGate {
  const gate = new PageGate(consent, markup);
  const start = (): void => {
    gate.watch(page);
  };
  if (page.documentElement.dataset['consentGate'] === 'manual') return gate;
  if (isLoadedAhead(page)) page.addEventListener('prerenderingchange', start, { once: true });
  else start();
  return gate;
}
