import type { ConsentStore } from '../../core/consent-store.js';
import type { ErasureReport } from '../../core/erasure-report.js';

/** Tells what was erased after a refusal or a withdrawal, and what was not: the moment to tell servers and partners. */
export class ConsentErasedEvent extends Event {
  static readonly type = 'consent-erased';
  /** What came of it. */
  readonly report: ErasureReport;
  /** In whose name it was erased. */
  readonly consent: ConsentStore;

  /**
   * @param report what came of it
   * @param consent in whose name it was erased
   */
  constructor(report: ErasureReport, consent: ConsentStore) {
    super(ConsentErasedEvent.type, { bubbles: true, composed: true });
    this.report = report;
    this.consent = consent;
  }
}

declare global {
  interface HTMLElementEventMap {
    'consent-erased': ConsentErasedEvent;
  }
  interface DocumentEventMap {
    'consent-erased': ConsentErasedEvent;
  }
}
