import type { ConsentState } from '../../core/consent-state.js';
import type { ConsentStore } from '../../core/consent-store.js';
import { erasureReportOf, type ErasureReport } from '../../core/erasure-report.js';
import { withdrawnServices } from '../../core/withdrawal.js';
import type { PageWindow } from './erasable-storages.js';
import { PageEraser } from './page-eraser.js';

/** The moment of the choice after which the page of a store is erased, once more when it is left. */
const choices = new WeakMap<ConsentStore, string | undefined>();

/** A choice that may refuse something. */
export interface Refusal {
  readonly view: PageWindow;
  /** The store, just after the choice. */
  readonly consent: ConsentStore;
  /** The state before the choice. */
  readonly previous: ConsentState;
  /** Ends what goes on until the page is left. */
  readonly signal: AbortSignal | undefined;
}

/**
 * Erases what a choice refused, and again when the page is left: what has run may have written meanwhile.
 * @param refusal the choice, and the page on which it was made
 * @returns a promise of what came of it, never rejected; nothing while the store has no charter
 */
export async function eraseRefused(refusal: Refusal): Promise<ErasureReport | undefined> {
  const { view, consent, previous } = refusal;
  const { charter, state } = consent;
  if (!charter) return undefined;
  eraseOnLeaving(refusal);
  const eraser = new PageEraser(view, charter, consent);
  const { declared } = eraser;
  const findings = await eraser.erase();
  const mayStillRun = [...consent.started].some((id) => !consent.allows(id));
  return erasureReportOf({ withdrawn: withdrawnServices(charter, previous, state), declared, findings, mayStillRun });
}

function eraseOnLeaving({ view, consent, signal }: Refusal): void {
  const isKnown = choices.has(consent);
  choices.set(consent, consent.state.decidedAt);
  if (isKnown) return;
  const { document: page } = view;
  const erase = (): void => {
    const { charter, state } = consent;
    // Only the choice that was made on this page erases, and no longer than it holds.
    if (charter && state.decidedAt === choices.get(consent)) new PageEraser(view, charter, consent).eraseAtOnce();
  };
  const options = signal ? { signal } : {};
  // No listener of `unload`: it would cost the page its place in the back/forward cache.
  view.addEventListener('pagehide', erase, options);
  page.addEventListener('visibilitychange', () => page.visibilityState === 'hidden' && erase(), options);
}
