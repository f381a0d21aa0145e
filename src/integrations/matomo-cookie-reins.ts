import type { MatomoTracker } from './matomo-tracker.js';
import type { MatomoWish } from './matomo-wish.js';

/** Holds the cookies of a Matomo tracker to what the visitor wishes; what it sends without cookies is not held. */
export class MatomoCookieReins {
  readonly #tracker: MatomoTracker;

  /** @param tracker the tracker, before it has kept anything */
  constructor(tracker: MatomoTracker) {
    this.#tracker = tracker;
  }

  /**
   * Does what is wished.
   * @param wish what is wished now
   */
  follow(wish: MatomoWish): void {
    if (wish === 'go' || wish === 'go-again') {
      this.#tracker.setCookieConsentGiven();
      return;
    }
    // It deletes its cookies, and what it remembers of a consent given to another tool, which would be enough for it.
    this.#tracker.forgetCookieConsentGiven();
    this.#tracker.requireCookieConsent();
  }
}
