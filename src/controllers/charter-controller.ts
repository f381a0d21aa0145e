import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readCharter } from '../browser/charter-reader.js';
import { CharterErrorEvent } from '../browser/events/charter-error-event.js';
import { visited } from '../browser/loaded-ahead.js';
import { pageCharter, watchTables } from '../browser/page-charter.js';
import { reportProblem } from '../browser/report-problem.js';
import { pageConsent } from '../browser/page-consent.js';
import { SharedObserver } from '../browser/shared-observer.js';
import type { Charter, PolicyId } from '../core/charter.js';
import { CharterError } from '../core/charter-error.js';
import type { ConsentStore } from '../core/consent-store.js';
import type { Policy } from '../core/policy.js';

/** An element that may say where its charter is. */
export type CharterHost = ReactiveControllerHost &
  HTMLElement & {
    /** Address of the charter. */
    readonly charter?: string | undefined;
    /** The charter itself. */
    readonly charterData?: unknown;
    readonly consent?: ConsentStore | undefined;
  };

/** Charters under way or read: elements of one page read each address, object or page once. */
const byAddress = new Map<string, Promise<Charter | undefined>>();
const byObject = new WeakMap<object, Promise<Charter | undefined>>();

/** Tells when the tables of the page changed, and forgets what was read of them. */
const pageTables = new SharedObserver((tell) =>
  watchTables(document, () => {
    byObject.delete(document);
    tell();
  }),
);

/** Stores whose charter an element named; the page's own tables no longer count for them. */
const named = new WeakSet<ConsentStore>();

/** Why a store has no charter: every element of the page says the same. */
const failures = new WeakMap<ConsentStore, CharterError>();

/** Reads the charter that an element names, or that its page holds, and gives it to the store. */
export class CharterController implements ReactiveController {
  readonly #host: CharterHost;
  readonly #loadPolicy: (id: PolicyId) => Promise<Policy>;
  #source: unknown;

  /**
   * @param host the element
   * @param loadPolicy gives the policy that a charter names
   */
  constructor(host: CharterHost, loadPolicy: (id: PolicyId) => Promise<Policy>) {
    this.#host = host;
    this.#loadPolicy = loadPolicy;
    host.addController(this);
  }

  /** The charter in force, once it is known. */
  get charter(): Charter | undefined {
    return this.#store.charter;
  }

  /** Why there is no charter, if something is wrong with it. */
  get error(): CharterError | undefined {
    return failures.get(this.#store);
  }

  /** Hears of a charter that failed for another element, and of changes of the page that holds it. */
  hostConnected(): void {
    if (this.#source instanceof Document) pageTables.add(this.#readPage);
    this.#host.ownerDocument.addEventListener(CharterErrorEvent.type, this.#tellHost);
  }

  /** Leaves no listener behind. */
  hostDisconnected(): void {
    pageTables.delete(this.#readPage);
    this.#host.ownerDocument.removeEventListener(CharterErrorEvent.type, this.#tellHost);
  }

  readonly #tellHost = (): void => {
    this.#host.requestUpdate();
  };

  readonly #readPage = (): void => {
    void this.#load(this.#source);
  };

  /** Reads the charter anew whenever its source changed. */
  hostUpdate(): void {
    const { charterData, charter, consent, ownerDocument } = this.#host;
    const page = consent ? undefined : ownerDocument;
    const source = charterData ?? (charter ? absolute(charter, ownerDocument.baseURI) : page);
    if (source === this.#source) return;
    this.#source = source;
    if (source !== page) named.add(this.#store);
    if (source instanceof Document) pageTables.add(this.#readPage);
    else pageTables.delete(this.#readPage);
    if (source !== undefined) void this.#load(source);
  }

  get #store(): ConsentStore {
    return this.#host.consent ?? pageConsent();
  }

  async #load(source: unknown): Promise<void> {
    const store = this.#store;
    try {
      const charter = await readOnce(source);
      const policy = charter && (await this.#loadPolicy(charter.policy));
      // Without a charter nothing is shown, allowed nor told: a page loaded ahead may never be seen.
      await visited(this.#host.ownerDocument);
      const given = source instanceof Document && named.has(store);
      if (charter && policy && source === this.#source && !given) giveTo(store, charter, policy);
    } catch (problem) {
      this.#fail(problem, source);
    }
    this.#host.requestUpdate();
  }

  #fail(problem: unknown, source: unknown): void {
    if (source !== this.#source) return;
    const error = problem instanceof CharterError ? problem : new CharterError('unreadable', String(problem));
    const isKnown = failures.get(this.#store)?.message === error.message;
    failures.set(this.#store, error);
    // A page read again at each of its changes repeats its fault; so do elements that name the same charter.
    if (!isKnown || !(source instanceof Document)) this.#host.dispatchEvent(new CharterErrorEvent(error));
    if (!isKnown) reportProblem(error.message);
  }
}

/** The same address for all who name it; one that is no address fails where it is read. */
const absolute = (address: string, base: string): string =>
  URL.canParse(address, base) ? new URL(address, base).href : address;

/** What a store was last given: policies may turn a charter into another object. */
const lastGiven = new WeakMap<ConsentStore, Charter>();

function giveTo(store: ConsentStore, charter: Charter, policy: Policy): void {
  failures.delete(store);
  if (isSame(lastGiven.get(store), charter)) return;
  lastGiven.set(store, charter);
  store.use(charter, policy);
}

/** A page read anew may say what it said before. */
const isSame = (before: Charter | undefined, now: Charter): boolean =>
  before === now || JSON.stringify(before) === JSON.stringify(now);

function readOnce(source: unknown): Promise<Charter | undefined> {
  const read = source instanceof Document ? pageCharter : (readCharter as (source: unknown) => Promise<Charter>);
  if (typeof source === 'string') return remembered(byAddress, source, () => read(source as never));
  if (typeof source === 'object' && source) return remembered(byObject, source, () => read(source as never));
  return read(source as never);
}

/** The parts of a map that a cache needs. */
interface Cache<Key> {
  get(key: Key): Promise<Charter | undefined> | undefined;
  set(key: Key, reading: Promise<Charter | undefined>): unknown;
  delete(key: Key): boolean;
}

function remembered<Key>(
  cache: Cache<Key>,
  key: Key,
  read: () => Promise<Charter | undefined>,
): Promise<Charter | undefined> {
  const reading = cache.get(key) ?? read();
  cache.set(key, reading);
  // What failed may be tried again.
  reading.catch(() => cache.delete(key));
  return reading;
}
