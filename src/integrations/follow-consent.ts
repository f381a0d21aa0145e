import { reportProblem } from '../browser/report-problem.js';
import type { ConsentState } from '../core/consent-state.js';
import type { ConsentReason, ConsentStore } from '../core/consent-store.js';

/** Until when a tool of somebody else is told of the choice. */
export interface ConnectOptions {
  /** Ends it when it aborts. */
  readonly signal?: AbortSignal;
}

/** Tells a tool of somebody else what is chosen now, and what made it change. */
export type Tell = (state: ConsentState, reason: ConsentReason) => void;

/**
 * Calls a function once the charter is known and the page is visited, after each change, and when the page has loaded. What
 * it throws is reported and goes no further; without a page it is never called.
 * @param consent the store whose choices are told
 * @param tell called with the state, and with the reason `restore` where nothing changed
 * @param options `signal` ends it
 * @returns a function that ends it
 */
export function followConsent(consent: ConsentStore, tell: Tell, { signal }: ConnectOptions = {}): () => void {
  const stopping = new AbortController();
  const stop = (): void => {
    stopping.abort();
  };
  if (typeof document === 'undefined' || signal?.aborted) return stop;
  const until = { signal: stopping.signal };
  const tellNow = (reason: ConsentReason): void => {
    if (consent.charter && !isLoadedAhead()) safely(() => tell(consent.state, reason));
  };
  signal?.addEventListener('abort', stop, until);
  document.addEventListener('prerenderingchange', () => tellNow('restore'), until);
  // A tool may come with the last scripts of the page.
  window.addEventListener('load', () => tellNow('restore'), until);
  consent.subscribe((_state, _previous, reason) => tellNow(reason), until);
  tellNow('restore');
  return stop;
}

/**
 * Does something with a tool of somebody else, whose errors are reported and never reach the page.
 * @param act what to do
 */
export function safely(act: () => void): void {
  try {
    act();
  } catch (problem) {
    reportProblem('Another tool of the page failed when it was told of the choice.', problem);
  }
}

const isLoadedAhead = (): boolean => (document as { prerendering?: boolean }).prerendering === true;
