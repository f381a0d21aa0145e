import { choiceNameOf } from '../core/charter.js';
import { ChoiceKeeper } from '../core/choice-keeper.js';
import { ownerOf } from '../core/consent-record.js';
import type { ConsentReason, ConsentStore } from '../core/consent-store.js';
import type { ChoiceStorage } from '../core/ports.js';
import { choiceCookie } from './choice-cookie.js';
import { reportProblem } from './report-problem.js';

/** What a visitor, or the page for them, does to choose. */
const acts: readonly ConsentReason[] = ['accept-all', 'refuse-all', 'decide', 'withdraw'];

/** Tells the server that what is sent is no new choice. */
const renewal = '; Renewal';

/** How long Safari keeps a cookie that a script wrote: one seen later came from the server. In milliseconds. */
const scriptLifetime = 7 * 24 * 60 * 60 * 1000;

/** What is asked of the server for each store. */
const known = new WeakMap<ConsentStore, PersistedChoice>();

/**
 * Asks a server of the same origin, after each choice, to set the cookie of the choice itself: browsers that keep a cookie
 * written by a script for seven days keep that one for all its time. The script-written cookie stands until the answer,
 * and without one.
 * @param page the document
 * @param consent the store of the page
 * @param address where to ask, relative to the page; another one for the same store takes its place
 */
export function persistChoice(page: Document, consent: ConsentStore, address: string): void {
  const url = URL.canParse(address, page.baseURI) ? new URL(address, page.baseURI) : undefined;
  const { origin, protocol } = page.location;
  if (!url || url.origin !== origin || url.protocol !== protocol || origin === 'null') {
    reportProblem(`The address of persist-url must be of the same origin as the page; “${address}” is not asked.`);
    return;
  }
  const persisted = known.get(consent) ?? new PersistedChoice(page, consent);
  known.set(consent, persisted);
  persisted.start(url.href);
}

/** Sends each choice once it is kept, and once more at a visit while the script-written cookie may still be in its place. */
class PersistedChoice {
  readonly #page: Document;
  readonly #consent: ConsentStore;
  #address = '';
  #sending: AbortController | undefined;
  #isSeen = false;
  #isTold = false;

  constructor(page: Document, consent: ConsentStore) {
    this.#page = page;
    this.#consent = consent;
    consent.subscribe((_state, _previous, reason) => {
      if (acts.includes(reason)) this.#send('');
      // The visitor did nothing now: a log of choices does not count it.
      else if (reason === 'adopt') this.#send(renewal);
      else if (reason === 'charter') this.#renew();
      else if (reason === 'restore') this.#giveUp();
    });
  }

  /** Asks there from now on. */
  start(address: string): void {
    this.#address = address;
    this.#renew();
  }

  /** Looks once a page at a choice that was there before us. */
  #renew(): void {
    const { decidedAt } = this.#consent.state;
    if (this.#isSeen || !decidedAt) return;
    const chosenAt = Date.parse(decidedAt);
    // The moment of a choice is in whole seconds.
    if (chosenAt >= performance.timeOrigin - 1000) this.#send('');
    else if (Date.now() - chosenAt < scriptLifetime && isFirstPage(this.#page)) this.#send(renewal);
  }

  /** Only the last choice counts, made here or in another tab: the answer to an earlier one must not put it back. */
  #giveUp(): void {
    this.#sending?.abort();
    this.#sending = undefined;
  }

  #send(mark: string): void {
    this.#isSeen = true;
    this.#giveUp();
    const cookie = this.#cookie();
    if (cookie === undefined) return;
    this.#sending = new AbortController();
    const { signal } = this.#sending;
    const headers = { 'Cookie-Charter': cookie + mark };
    const safely = { mode: 'same-origin', credentials: 'same-origin', redirect: 'error', cache: 'no-store' } as const;
    fetch(this.#address, { method: 'POST', keepalive: true, headers, signal, ...safely }).then(
      ({ ok, status }) => {
        if (!ok) this.#tell(status);
      },
      // The network tells in the console of what did not arrive.
      () => undefined,
    );
  }

  /** The cookie as it is kept, with the seconds that remain. */
  #cookie(): string | undefined {
    const { charter, state } = this.#consent;
    const pair = charter && state.stored ? keptPair(choiceCookie(this.#page), choiceNameOf(charter)) : undefined;
    if (pair === undefined || !state.expiresAt) return undefined;
    const seconds = Math.ceil((Date.parse(state.expiresAt) - Date.now()) / 1000);
    return `${pair}; Max-Age=${String(seconds)}`;
  }

  #tell(status: number): void {
    if (this.#isTold) return;
    this.#isTold = true;
    reportProblem(`The address of persist-url answered ${String(status)}: the cookie stays as the page wrote it.`);
  }
}

/** Name and value of the choice; nothing unless exactly one value is seen under the name, and is ours. */
function keptPair(storage: ChoiceStorage, declared: string): string | undefined {
  const name = new ChoiceKeeper(storage).freeName(declared);
  // Of two cookies of one name, for two paths, the wider one could take the place of the stricter.
  const [value, ...others] = name === undefined ? [] : new Set(storage.read(name));
  if (name === undefined || value === undefined || others.length > 0) return undefined;
  return ownerOf(value) === 'ours' ? `${name}=${value}` : undefined;
}

/** A visit begins on a page that no other page of the site led to. */
function isFirstPage({ referrer, location }: Document): boolean {
  return !URL.canParse(referrer) || new URL(referrer).origin !== location.origin;
}
