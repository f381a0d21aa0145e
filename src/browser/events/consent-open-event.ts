/** Tells that the preferences have been opened. */
export class ConsentOpenEvent extends Event {
  static readonly type = 'consent-open';

  constructor() {
    super(ConsentOpenEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'consent-open': ConsentOpenEvent;
  }
  interface DocumentEventMap {
    'consent-open': ConsentOpenEvent;
  }
}
