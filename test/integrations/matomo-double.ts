import type { MatomoTracker } from '../../src/integrations/matomo-tracker.js';
import { cookieNames } from './integration-stage.js';

/** A command in Matomo's queue. */
export type MatomoCommand = [string | ((this: MatomoTracker) => void), ...unknown[]];

/** Commands that Matomo 5 carries out before all others of its queue, in this order. */
const first = [
  ...['forgetCookieConsentGiven', 'requireCookieConsent', 'disableCookies', 'setTrackerUrl', 'setSiteId'],
  ...['setCookieConsentGiven', 'requireConsent', 'setConsentGiven'],
];

const has = (name: string): boolean => cookieNames().includes(name);

/**
 * Stands in for matomo.js, which no package of the registry ships: what it sends, what it keeps, and how it treats its queue,
 * as Matomo documents and as its version 5 does.
 */
export class MatomoDouble implements MatomoTracker {
  readonly sent: { request: string; withCookies: boolean }[] = [];
  readonly warnings: string[] = [];
  readonly #held: string[] = [];
  #siteId: string | undefined;
  #hasConsent = !has('mtm_consent_removed');
  #cookiesDisabled = false;

  /** Arrives in the page: reads its queue, and takes the queue's place. */
  arrive(): this {
    const page = globalThis as unknown as { _paq?: MatomoCommand[] };
    const queue = page._paq ?? [];
    for (const name of first) this.#applyAll(name, queue);
    for (const command of queue.filter(Boolean)) this.#apply(command);
    (page as { _paq: object })._paq = {
      push: (...commands: MatomoCommand[]) => {
        for (const command of commands) this.#apply(command);
      },
    };
    return this;
  }

  #applyAll(name: string, queue: MatomoCommand[]): void {
    const found = queue.filter((command) => command[0] === name);
    if (found.length > 1) this.warnings.push(`${name} is registered more than once`);
    for (const command of found) {
      queue.splice(queue.indexOf(command), 1);
      this.#apply(command);
    }
  }

  #apply(command: MatomoCommand): void {
    const [name, ...values] = command.splice(0);
    const methods = this as unknown as Record<string, (...all: unknown[]) => void>;
    if (typeof name === 'function') name.call(this);
    else methods[name as string]!(...values);
  }

  setTrackerUrl(): void {
    return;
  }
  setSiteId(id: string): void {
    this.#siteId = id;
  }
  trackPageView(title = 'page'): void {
    this.#send(title);
  }

  #send(request: string): void {
    // It looks again each time: another tab may have changed what it remembers.
    if (has('mtm_consent_removed')) this.#hasConsent = false;
    else if (has('mtm_consent')) this.#hasConsent = true;
    if (!this.#hasConsent) {
      this.#held.push(request);
      return;
    }
    this.sent.push({ request, withCookies: !this.#cookiesDisabled });
    if (!this.#cookiesDisabled) this.#writeCookies();
  }

  #writeCookies(): void {
    for (const name of ['id', 'ses', 'ref']) document.cookie = `_pk_${name}.${this.#siteId ?? ''}.1fff=x; Path=/`;
  }

  requireConsent(): void {
    if (has('mtm_consent_removed')) this.#forget('mtm_consent');
    this.#hasConsent = has('mtm_consent');
    if (!this.#hasConsent) this.#cookiesDisabled = true;
  }
  setConsentGiven(cookiesToo = true): void {
    this.#hasConsent = true;
    this.#forget('mtm_consent_removed');
    for (const request of this.#held.splice(0)) this.#send(request);
    if (cookiesToo) this.setCookieConsentGiven();
  }
  forgetConsentGiven(hours = 30 * 365 * 24): void {
    this.#forget('mtm_consent');
    document.cookie = `mtm_consent_removed=1; Path=/; Max-Age=${String(Math.min(hours, 9000) * 3600)}`;
    this.forgetCookieConsentGiven();
    this.requireConsent();
  }
  optUserOut(hours?: number): void {
    this.forgetConsentGiven(hours);
  }
  forgetUserOptOut(): void {
    this.setConsentGiven(false);
  }
  isUserOptedOut(): boolean {
    return !this.#hasConsent;
  }

  areCookiesEnabled(): boolean {
    return !this.#cookiesDisabled;
  }
  disableCookies(): void {
    this.#cookiesDisabled = true;
    if (this.#siteId) this.deleteCookies();
  }
  requireCookieConsent(): void {
    if (!has('mtm_cookie_consent')) this.disableCookies();
  }
  setCookieConsentGiven(): void {
    if (!this.#cookiesDisabled) return;
    this.#cookiesDisabled = false;
    if (this.sent.length > 0) this.#send('ping=1');
  }
  forgetCookieConsentGiven(): void {
    this.#forget('mtm_cookie_consent');
    this.disableCookies();
  }
  deleteCookies(): void {
    for (const name of ['id', 'ses', 'ref', 'cvar']) this.#forget(`_pk_${name}.${this.#siteId ?? ''}.1fff`);
  }

  #forget(name: string): void {
    document.cookie = `${name}=; Path=/; Max-Age=0`;
  }
}
