import type { ConsentReason, ConsentStore } from '../../core/consent-store.js';
import type { ErasureReport } from '../../core/erasure-report.js';
import { ConsentErasedEvent } from '../events/consent-erased-event.js';
import { reportProblem } from '../report-problem.js';
import type { Refusal } from './refusal-eraser.js';

/** Choices by our controls or our interface that may refuse something; what is merely read again erases nothing. */
const choices: readonly ConsentReason[] = ['refuse-all', 'decide', 'withdraw', 'adopt'];

/** What came of the last refusal of a store, until another choice is made. */
const reports = new WeakMap<ConsentStore, ErasureReport>();

/**
 * Loads what erases, so that a refusal finds it ready.
 * @returns a promise of the module, rejected where it cannot be downloaded
 */
export const loadEraser = (): Promise<typeof import('./refusal-eraser.js')> => import('./refusal-eraser.js');

/**
 * Gives what came of the last refusal made on this page.
 * @param consent the store
 * @returns nothing where nothing was refused, or where another choice was made since
 */
export function lastErasure(consent: ConsentStore): ErasureReport | undefined {
  return reports.get(consent);
}

/**
 * Erases from a page what its services declare once they are refused, and tells the document.
 * @param page the document
 * @param consent the store whose choices count
 * @param options `signal` ends it
 */
export function eraseOnRefusal(page: Document, consent: ConsentStore, options: { signal?: AbortSignal } = {}): void {
  consent.subscribe((state, previous, reason) => {
    if (reason === 'accept-all' || choices.includes(reason)) reports.delete(consent);
    const isRefusal = choices.includes(reason) && Object.values(state.choices).includes(false);
    const { defaultView: view } = page;
    if (isRefusal && view) void erase({ view, consent, state, previous, signal: options.signal });
  }, options);
}

async function erase(refusal: Refusal): Promise<void> {
  const { view, consent } = refusal;
  try {
    const { eraseRefused } = await loadEraser();
    const report = await eraseRefused(refusal);
    if (!report) return;
    reports.set(consent, report);
    view.document.dispatchEvent(new ConsentErasedEvent(report, consent));
  } catch (problem) {
    reportProblem('What was refused could not be erased.', problem);
  }
}
