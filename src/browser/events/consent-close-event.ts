/** Tells that the preferences have been closed. */
export class ConsentCloseEvent extends Event {
  static readonly type = 'consent-close';

  constructor() {
    super(ConsentCloseEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'consent-close': ConsentCloseEvent;
  }
  interface DocumentEventMap {
    'consent-close': ConsentCloseEvent;
  }
}
