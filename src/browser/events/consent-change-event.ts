import type { ConsentState } from '../../core/consent-state.js';
import type { ConsentReason } from '../../core/consent-store.js';

/** Tells that what is allowed, or what is known of it, has changed. */
export class ConsentChangeEvent extends Event {
  static readonly type = 'consent-change';
  /** The state from now on. */
  readonly state: ConsentState;
  /** The state before. */
  readonly previous: ConsentState;
  /** What made it change. */
  readonly reason: ConsentReason;

  /**
   * @param state the state from now on
   * @param previous the state before
   * @param reason what made it change
   */
  constructor(state: ConsentState, previous: ConsentState, reason: ConsentReason) {
    super(ConsentChangeEvent.type, { bubbles: true, composed: true });
    this.state = state;
    this.previous = previous;
    this.reason = reason;
  }
}

declare global {
  interface HTMLElementEventMap {
    'consent-change': ConsentChangeEvent;
  }
  interface DocumentEventMap {
    'consent-change': ConsentChangeEvent;
  }
}
