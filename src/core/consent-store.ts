import { type Charter, choiceNameOf, controllablePurposes } from './charter.js';
import { ChoiceKeeper } from './choice-keeper.js';
import { underPolicy } from './charter-under-policy.js';
import { expiryOf, isCurrent, secondsLeft } from './choice-lifetime.js';
import { type ConsentRecord, isSameRecord } from './consent-record.js';
import type { ConsentSignal } from './consent-signal.js';
import { type ConsentFacts, type ConsentState, stateFrom } from './consent-state.js';
import { isChoice, recordOf } from './decision.js';
import { Listeners } from './listeners.js';
import { OnceAllowances } from './once-allowances.js';
import { withOwnMemory } from './own-memory.js';
import type { Policy } from './policy.js';
import type { ChoiceStorage, Clock, Report, StopSignal } from './ports.js';
import { type ConsentReceipt, receiptOf } from './receipt.js';
import { withoutGrants } from './taken-back.js';

/** What made the state change. */
export type ConsentReason =
  'charter' | 'restore' | 'accept-all' | 'refuse-all' | 'decide' | 'withdraw' | 'once' | 'signal' | 'parent';

/** Reasons that tell nobody anything where the state is as it was. */
const quiet: readonly ConsentReason[] = ['restore', 'once', 'signal', 'parent'];

/** Called after each change. */
export type ConsentListener = (state: ConsentState, previous: ConsentState, reason: ConsentReason) => void;

/** What the world lends to a store. */
export interface ConsentStorePorts {
  readonly storage: ChoiceStorage;
  readonly now: Clock;
  readonly report: Report;
}

/** Holds the consent of one visitor: the only place where a choice is made, kept and read. */
export class ConsentStore {
  /** Purposes and services of which something has run on this page; whoever runs it adds them. It grants nothing. */
  readonly started: Set<string> = new Set();
  readonly #ports: ConsentStorePorts;
  readonly #keeper: ChoiceKeeper;
  readonly #listeners: Listeners<Parameters<ConsentListener>>;
  #charter: Charter | undefined;
  #policy: Policy | undefined;
  #record: ConsentRecord | undefined;
  #stored = false;
  /** What is allowed for this page only. */
  readonly #once = new OnceAllowances();
  readonly #signals: ConsentSignal[] = [];
  /** What the page around this one grants, where another site embeds it. */
  #followed: ReadonlyMap<string, boolean> | undefined;
  #wantedBeforeCharter: 'refuse-all' | 'withdraw' | undefined;
  #state: ConsentState = stateFrom({ charter: undefined, record: undefined, expiresAt: undefined, stored: false });

  /** @param ports clock, storage, and where to report problems */
  constructor(ports: ConsentStorePorts) {
    this.#ports = ports;
    this.#keeper = new ChoiceKeeper(ports.storage);
    this.#listeners = new Listeners(ports.report);
  }

  /** What the site declares; nothing until a charter was given. */
  get charter(): Charter | undefined {
    return this.#charter;
  }

  /** The policy that applies to the charter. */
  get policy(): Policy | undefined {
    return this.#policy;
  }

  /** The present state; the same object until something changes. */
  get state(): ConsentState {
    return this.#state;
  }

  /**
   * Gives the store its charter, and looks for a choice under the name that it declares.
   * @param charter a checked charter
   * @param policy what applies to it
   */
  use(charter: Charter, policy: Policy): void {
    const name = this.#safely(() => this.#keeper.freeName(choiceNameOf(charter)));
    this.#charter = underPolicy(withOwnMemory(charter, name), policy);
    this.#policy = policy;
    this.#find();
    this.#renew();
    const wanted = this.#wantedBeforeCharter;
    this.#wantedBeforeCharter = undefined;
    // A refusal made meanwhile comes first: nobody may see what was granted before it.
    if (!wanted || !this.#decideAll(false, wanted)) this.#publish('charter');
  }

  /** Reads the kept choice again, for example after another tab changed it; writes nothing. */
  reload(): void {
    this.#find();
    this.#publish('restore');
  }

  /**
   * Tells whether a purpose or a service may run now.
   * @param id identifier of a purpose or of a service
   * @returns false whenever in doubt: unknown identifier, no charter, no choice
   */
  allows(id: string): boolean {
    // A page may stay open beyond the end of the choice.
    if (this.#record && !this.#current(this.#record)) this.reload();
    const choice = Object.hasOwn(this.#state.choices, id) ? this.#state.choices[id] : undefined;
    return choice ?? this.#isExempt(id);
  }

  /**
   * Waits until a purpose or a service may run.
   * @param id identifier of a purpose or of a service
   * @param options `signal` gives up waiting
   * @returns a promise kept at once if it already may; it rejects only when the signal aborts
   */
  when(id: string, { signal }: { signal?: StopSignal } = {}): Promise<void> {
    return this.#listeners.until(() => this.allows(id), signal).then(() => void this.started.add(id));
  }

  /** Grants every purpose that can be granted. */
  acceptAll(): void {
    this.#decideAll(true, 'accept-all');
  }

  /** Refuses every purpose that can be refused; before the charter is known, as soon as it is. */
  refuseAll(): void {
    if (!this.#charter) this.#wantedBeforeCharter = 'refuse-all';
    this.#decideAll(false, 'refuse-all');
  }

  /**
   * Takes back every consent: what needs consent is refused from now on; before the charter is known, as soon as it is.
   * Audience measurement to which a visitor may object needs no consent, and stays as it is.
   */
  withdraw(): void {
    if (!this.#charter) this.#wantedBeforeCharter ??= 'withdraw';
    this.#decideAll(false, 'withdraw');
  }

  /**
   * Chooses purpose by purpose, or service by service; what is not named stays as it is.
   * @param choices true or false by identifier of purpose or service; exempt and unknown ones are ignored
   */
  decide(choices: Readonly<Record<string, boolean>>): void {
    this.#decide(choices, 'decide');
  }

  /**
   * Allows a purpose or a service for this page only, as it is now: nothing is kept, and what is asked stays asked. The
   * next choice about anything ends it, made here or in another tab.
   * @param id identifier of a purpose or of a service over which a visitor has a say; others are ignored
   */
  allowOnce(id: string): void {
    if (!this.#charter || !isChoice(this.#charter, { [id]: true })) return;
    this.#once.add(id, this.#charter);
    this.#publish('once');
  }

  /**
   * Heeds a wish that the visitor has told their browser, from now on.
   * @param signal the wish; one of the same name is not heeded twice
   */
  heed(signal: ConsentSignal): void {
    if (this.#signals.some(({ name }) => name === signal.name)) return;
    this.#signals.push(signal);
    this.#safely(() =>
      signal.subscribe?.(() => {
        this.#publish('signal');
      }),
    );
    this.#publish('signal');
  }

  /**
   * Follows the choice of the page around this one, for a page that another site embeds and whose store keeps nothing.
   * From now on only what that page grants is on without a choice made here; what it takes back ends here too.
   * @param choices true or false by identifier of purpose; what is not named is not granted
   */
  follow(choices: ReadonlyMap<string, boolean>): void {
    const before = [...(this.#followed ?? [])].filter(([, granted]) => granted).map(([id]) => id);
    this.#followed = new Map(choices);
    this.#takeBack(new Set(before.filter((id) => choices.get(id) !== true)));
    this.#publish('parent');
  }

  /**
   * Calls a listener after each change.
   * @param listener receives the state, the previous one and the reason
   * @param options `signal` ends the subscription
   * @returns a function that ends the subscription
   */
  subscribe(listener: ConsentListener, { signal }: { signal?: StopSignal } = {}): () => void {
    return this.#listeners.add(listener, signal);
  }

  /**
   * Writes the present choice in the shape of ISO/IEC TS 27560, without any personal data.
   * @returns a new document, or nothing while there is no choice
   */
  receipt(): ConsentReceipt | undefined {
    if (!this.#charter || !this.#policy || !this.#record) return undefined;
    const state = stateFrom({ ...this.#facts(), once: undefined });
    return receiptOf({ charter: this.#charter, policy: this.#policy, record: this.#record, state });
  }

  #isExempt(id: string): boolean {
    const { purposes = [], services = [] } = this.#charter ?? {};
    const purposeId = services.find((service) => service.id === id)?.purpose ?? id;
    return purposes.some((purpose) => purpose.id === purposeId && purpose.regime === 'exempt');
  }

  #decideAll(granted: boolean, reason: ConsentReason): boolean {
    const purposes = this.#charter ? controllablePurposes(this.#charter) : [];
    const meant = purposes.filter(({ regime }) => regime === 'consent' || reason !== 'withdraw');
    return this.#decide(Object.fromEntries(meant.map(({ id }) => [id, granted])), reason);
  }

  #decide(choices: Readonly<Record<string, boolean>>, reason: ConsentReason): boolean {
    const charter = this.#charter;
    // Without a say in anything that it names, it is no choice, and nothing is written.
    if (!charter || !isObject(choices) || !isChoice(charter, choices)) return false;
    this.#once.clear();
    // Another tab may have chosen meanwhile: what is not named now stays as it was chosen there.
    const held = this.#record;
    this.#find();
    const previous = this.#record ?? this.#current(held);
    this.#record = recordOf({ charter, previous, choices, now: this.#ports.now() });
    this.#stored = this.#safely(() => this.#keep(charter)) ?? false;
    this.#publish(reason);
    return true;
  }

  #keep(charter: Charter): boolean {
    if (!this.#record || !this.#policy) return false;
    const maxAge = Math.ceil(secondsLeft(this.#record, this.#policy, this.#ports.now()));
    return this.#keeper.keep(choiceNameOf(charter), this.#record, maxAge);
  }

  /** Only as a page begins: between the reading and the writing, another tab that tells of a choice may make the next. */
  #renew(): void {
    const [charter, policy, record] = [this.#charter, this.#policy, this.#record];
    if (!charter || !policy || !record || !this.#stored) return;
    const maxAge = Math.floor(secondsLeft(record, policy, this.#ports.now()));
    this.#safely(() => this.#keeper.renew(choiceNameOf(charter), record, maxAge));
  }

  #find(): void {
    const charter = this.#charter;
    if (!charter) return;
    const found = this.#current(this.#safely(() => this.#keeper.find(choiceNameOf(charter))));
    // A choice that could not be kept still holds for this page, and over an older one that is still there.
    const own = this.#stored ? undefined : this.#current(this.#record);
    const isFound = found !== undefined && !(own && own.decidedAt >= found.decidedAt);
    const before = this.#record;
    this.#record = isFound ? found : own;
    this.#stored = isFound;
    if (!isSameRecord(before, this.#record)) this.#once.clear();
  }

  #takeBack(ids: ReadonlySet<string>): void {
    if (ids.size === 0 || !this.#charter) return;
    this.#once.clear();
    this.#record &&= withoutGrants(this.#record, this.#charter, ids);
  }

  #current(record: ConsentRecord | undefined): ConsentRecord | undefined {
    return record && this.#policy && isCurrent(record, this.#policy, this.#ports.now()) ? record : undefined;
  }

  #publish(reason: ConsentReason): void {
    const previous = this.#state;
    const state = stateFrom(this.#facts());
    if (quiet.includes(reason) && JSON.stringify(previous) === JSON.stringify(state)) return;
    this.#state = state;
    this.#listeners.call(this.#state, previous, reason);
  }

  #facts(): ConsentFacts {
    const expiresAt = this.#record && this.#policy && expiryOf(this.#record, this.#policy);
    const once = this.#charter && this.#once.under(this.#charter);
    const heard = { once, signals: this.#signals, followed: this.#followed };
    return { charter: this.#charter, record: this.#record, ...heard, expiresAt, stored: this.#stored };
  }

  #safely<T>(read: () => T): T | undefined {
    try {
      return read();
    } catch (problem) {
      this.#ports.report(problem);
      return undefined;
    }
  }
}

/** Callers may be scripts without types. */
const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;
