import { ConsentStore } from '../core/consent-store.js';
import type { ChoiceStorage } from '../core/ports.js';
import { choiceCookie } from './choice-cookie.js';
import { framePlace } from './frames/frame-place.js';
import { connectPage } from './page-connection.js';
import { privacyControl } from './privacy-control.js';
import { reportProblem } from './report-problem.js';

/** The version is that of the store's interface: two copies of the package share a store they both understand. */
const key = Symbol.for('cookie-charter.consent.1');

/** A storage for where there is no page, or another site's around it: nothing is ever kept. */
const nowhere: ChoiceStorage = { read: () => [], write: () => undefined };

/**
 * Gives the store that all elements and scripts of the page share.
 * @returns the same store at each call in a page; on a server a new, empty one at each call
 */
export function pageConsent(): ConsentStore {
  if (typeof document === 'undefined') return newStore(nowhere);
  const shared = globalThis as { [key]?: ConsentStore };
  const known = shared[key] ?? startPage(document);
  shared[key] = known;
  return known;
}

function startPage(page: Document): ConsentStore {
  const isEmbedded = framePlace(window) === 'foreign';
  const consent = newStore(isEmbedded ? nowhere : choiceCookie(page));
  // In another site's page no choice of ours counts, and nothing is on unasked.
  if (isEmbedded) consent.follow(new Map());
  consent.heed(privacyControl);
  connectPage(page, consent);
  return consent;
}

function newStore(storage: ChoiceStorage): ConsentStore {
  return new ConsentStore({ storage, now: () => new Date(), report: reportProblem });
}
