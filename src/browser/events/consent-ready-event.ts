import type { ConsentState } from '../../core/consent-state.js';

/** Tells once that the charter is known and that the kept choice, if any, was read. */
export class ConsentReadyEvent extends Event {
  static readonly type = 'consent-ready';
  /** The first state that counts. */
  readonly state: ConsentState;

  /** @param state the first state that counts */
  constructor(state: ConsentState) {
    super(ConsentReadyEvent.type, { bubbles: true, composed: true });
    this.state = state;
  }
}

declare global {
  interface HTMLElementEventMap {
    'consent-ready': ConsentReadyEvent;
  }
  interface DocumentEventMap {
    'consent-ready': ConsentReadyEvent;
  }
}
