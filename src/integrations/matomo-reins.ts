import type { MatomoTracker } from './matomo-tracker.js';
import type { MatomoWish } from './matomo-wish.js';

/** What Matomo itself remembers of an objection. */
const ownOptOut = 'mtm_consent_removed=';

/** Holds a tracker of Matomo to what the visitor wishes: while it waits, it neither sends nor keeps anything. */
export class MatomoReins {
  readonly #tracker: MatomoTracker;
  /** Cookies that the site switched off stay off. */
  readonly #hadCookies: boolean;
  /** An objection made by Matomo's own means is lifted only by a visitor who says so here. */
  #isOptedOut: boolean;
  #isHeld = false;

  /** @param tracker the tracker, before it has sent anything */
  constructor(tracker: MatomoTracker) {
    this.#tracker = tracker;
    this.#hadCookies = tracker.areCookiesEnabled?.() === true;
    this.#isOptedOut = document.cookie.split('; ').some((cookie) => cookie.startsWith(ownOptOut));
  }

  /**
   * Does what is wished.
   * @param wish what is wished now
   * @param hours how long Matomo has to remember an objection; as long as it likes where nothing is given
   */
  follow(wish: MatomoWish, hours: number | undefined): void {
    if (wish === 'objected') this.#object(hours);
    else if (wish === 'go' || wish === 'go-again') this.#release(wish === 'go-again');
    else this.#hold();
    if (wish === 'refused') this.#tracker.deleteCookies();
  }

  #object(hours: number | undefined): void {
    this.#isHeld = true;
    this.#tracker.optUserOut(hours);
    this.#tracker.deleteCookies();
  }

  #hold(): void {
    if (this.#isHeld) return;
    this.#isHeld = true;
    this.#tracker.requireConsent();
    if (this.#tracker.isUserOptedOut()) return;
    // It remembers a consent given to another tool, which is none given here; forgetting it must leave no other mark.
    this.#tracker.forgetConsentGiven();
    this.#tracker.forgetUserOptOut();
    this.#tracker.requireConsent();
  }

  #release(isSaid: boolean): void {
    if (this.#isOptedOut ? !isSaid : !this.#isHeld) return;
    this.#isOptedOut = false;
    this.#isHeld = false;
    this.#tracker.forgetUserOptOut();
    if (this.#hadCookies) this.#tracker.setCookieConsentGiven();
  }
}
