/** The part of Matomo's JavaScript tracker that decides what it sends and keeps; it calls queued functions as its methods. */
export interface MatomoTracker {
  /** Sends and keeps nothing from now on, unless it remembers a consent of its own. */
  requireConsent(): void;
  /** Forgets a consent that it remembers. */
  forgetConsentGiven(): void;
  /** Tells whether it holds everything back. */
  isUserOptedOut(): boolean;
  /** Holds everything back, and remembers it for some hours. */
  optUserOut(hoursToExpire?: number): void;
  /** Sends again, what was held back on this page included. */
  forgetUserOptOut(): void;
  /** Tells whether it may keep cookies; older versions cannot. */
  areCookiesEnabled?(): boolean;
  /** Keeps no cookie from now on, unless it remembers a consent of its own. */
  requireCookieConsent(): void;
  /** Keeps cookies on this page. */
  setCookieConsentGiven(): void;
  /** Keeps no cookie any more, and forgets a consent that it remembers. */
  forgetCookieConsentGiven(): void;
  /** Deletes its cookies. */
  deleteCookies(): void;
}
