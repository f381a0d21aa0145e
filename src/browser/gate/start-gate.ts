import type { ConsentStore } from '../../core/consent-store.js';
import { isLoadedAhead } from '../loaded-ahead.js';
import { PageGate } from './page-gate.js';

/**
 * Starts to keep back what a page marks with `data-consent`. A page that writes `data-consent-gate="manual"` on its root
 * element is left alone; one that is loaded ahead of a visit waits until it is visited.
 * @param page the document
 * @param consent what the content waits for
 * @returns the gate, to watch over shadow roots too or to stop it
 */
export function startGate(page: Document, consent: ConsentStore): PageGate {
  const gate = new PageGate(consent);
  const start = (): void => {
    gate.watch(page);
  };
  if (page.documentElement.dataset['consentGate'] === 'manual') return gate;
  if (isLoadedAhead(page)) page.addEventListener('prerenderingchange', start, { once: true });
  else start();
  return gate;
}
