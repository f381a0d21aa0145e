import { ConsentStore, type ConsentStorePorts } from '../core/consent-store.js';
import type { ChoiceStorage } from '../core/ports.js';
import { choiceCookie } from './choice-cookie.js';
import { framePlace } from './frames/frame-place.js';
import { connectPage } from './page-connection.js';
import { privacyControl } from './privacy-control.js';
import { reportProblem } from './report-problem.js';
import { uncoverDocument } from './uncovered-document.js';

/** The version is that of the store's interface: two copies of the package share a store they both understand. */
const key = Symbol.for('cookie-charter.consent.1');

/** A storage for where there is no page, or another site's around it: nothing is ever kept. */
const nowhere: ChoiceStorage = { read: () => [], write: () => undefined };

/**
 * Gives the store that all elements and scripts of the page share.
 * @returns the same store at each call in a page; on a server a new, empty one at each call
 */
export function pageConsent(): ConsentStore {
  if (typeof document === 'undefined') return createConsentStore({ storage: nowhere });
  const shared = globalThis as { [key]?: ConsentStore };
  const known = shared[key] ?? startPage(document);
  shared[key] = known;
  return known;
}

function startPage(page: Document): ConsentStore {
  uncoverDocument(page);
  const isEmbedded = framePlace(window) === 'foreign';
  const consent = createConsentStore({ storage: isEmbedded ? nowhere : choiceCookie(page) });
  // In another site's page no choice of ours counts, and nothing is on unasked.
  if (isEmbedded) consent.follow(new Map());
  consent.heed(privacyControl);
  connectPage(page, consent);
  return consent;
}

/**
 * Makes a store of its own, for an element's `consent` property, a test or a server.
 * @param ports what takes the place of the page's cookie, of the clock, and of the console
 * @returns a store without a charter: it grants nothing until it is given one
 */
export function createConsentStore({ storage, now, report }: Partial<ConsentStorePorts> = {}): ConsentStore {
  const kept = storage ?? (typeof document === 'undefined' ? nowhere : choiceCookie(document));
  return new ConsentStore({ storage: kept, now: now ?? (() => new Date()), report: report ?? reportProblem });
}
