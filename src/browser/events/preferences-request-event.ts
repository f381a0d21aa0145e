import type { ConsentStore } from '../../core/consent-store.js';

/** Asks for the preferences to be opened; whoever opens them prevents the default. */
export class PreferencesRequestEvent extends Event {
  static readonly type = 'preferences-request';
  /** Whose choices are to be shown. */
  readonly consent: ConsentStore;
  /** Where the focus goes back to afterwards. */
  readonly opener: HTMLElement | undefined;

  /**
   * @param consent whose choices are to be shown
   * @param opener where the focus goes back to afterwards
   */
  constructor(consent: ConsentStore, opener?: HTMLElement) {
    super(PreferencesRequestEvent.type, { cancelable: true });
    this.consent = consent;
    this.opener = opener;
  }
}

declare global {
  interface DocumentEventMap {
    'preferences-request': PreferencesRequestEvent;
  }
}
