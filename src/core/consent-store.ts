import { earlierRecord, type EarlierChoice } from './earlier-choice.js';
import { type Charter, choiceNameOf, controllablePurposes } from './charter.js';
import { underPolicy } from './charter-under-policy.js';
import { expiryOf } from './choice-lifetime.js';
import type { ConsentSignal } from './consent-signal.js';
import { type ConsentFacts, type ConsentState, stateFrom } from './consent-state.js';
import { isChoice, recordOf } from './decision.js';
import { type ChoiceRules, HeldChoice, type HeldChoicePorts } from './held-choice.js';
import { Listeners } from './listeners.js';
import { OnceAllowances } from './once-allowances.js';
import { withOwnMemory } from './own-memory.js';
import type { Policy } from './policy.js';
import type { StopSignal } from './ports.js';
import { type ConsentReceipt, receiptOf } from './receipt.js';
import { safely } from './safely.js';
import { withoutGrants } from './taken-back.js';

/** What made the state change. */
export type ConsentReason =
  'charter' | 'restore' | 'accept-all' | 'refuse-all' | 'decide' | 'withdraw' | 'once' | 'signal' | 'parent' | 'adopt';

/** Reasons that tell nobody anything where the state is as it was. */
const quiet: readonly ConsentReason[] = ['restore', 'once', 'signal', 'parent'];

/** Called after each change. */
export type ConsentListener = (state: ConsentState, previous: ConsentState, reason: ConsentReason) => void;

/** What the world lends to a store: storage, clock, and where to report problems. */
export type ConsentStorePorts = HeldChoicePorts;

/** Holds the consent of one visitor: the only place where a choice is made, kept and read. */
export class ConsentStore {
  /** Purposes and services of which something has run on this page; whoever runs it adds them. It grants nothing. */
  readonly started: Set<string> = new Set();
  readonly #ports: ConsentStorePorts;
  readonly #held: HeldChoice;
  readonly #listeners: Listeners<Parameters<ConsentListener>>;
  #rules: ChoiceRules | undefined;
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
    this.#held = new HeldChoice(ports);
    this.#listeners = new Listeners(ports.report);
  }

  /** What the site declares; nothing until a charter was given. */
  get charter(): Charter | undefined {
    return this.#rules?.charter;
  }

  /** The policy that applies to the charter. */
  get policy(): Policy | undefined {
    return this.#rules?.policy;
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
    const name = this.#held.freeName(choiceNameOf(charter));
    this.#rules = { charter: underPolicy(withOwnMemory(charter, name), policy), policy };
    this.#find();
    // Only as a page begins: between the reading and the writing, another tab that tells of a choice may make the next.
    this.#held.renew(this.#rules);
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
    if (this.#rules && this.#held.hasEnded(this.#rules.policy)) this.reload();
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
    if (!this.#rules) this.#wantedBeforeCharter = 'refuse-all';
    this.#decideAll(false, 'refuse-all');
  }

  /**
   * Takes back every consent: what needs consent is refused from now on; before the charter is known, as soon as it is.
   * Audience measurement to which a visitor may object needs no consent, and stays as it is.
   */
  withdraw(): void {
    if (!this.#rules) this.#wantedBeforeCharter ??= 'withdraw';
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
   * Takes over a choice that the visitor made on this site through another tool; it keeps its own moment, and so its end.
   * A wish told to the browser since then wins over what it grants.
   * @param earlier what was chosen, and when
   * @returns false, and nothing is written, where a choice of ours stands, where the moment is too old or lies ahead, where
   * it names nothing over which a visitor has a say, or where another site embeds the page
   */
  adopt(earlier: EarlierChoice): boolean {
    // Another tab may have chosen meanwhile.
    this.reload();
    if (!this.#rules || this.#held.record || this.#followed) return false;
    const record = earlierRecord(earlier, { ...this.#rules, now: this.#ports.now(), signals: this.#signals });
    if (!record) return false;
    this.#held.keep(record, this.#rules);
    this.#publish('adopt');
    return true;
  }

  /**
   * Allows a purpose or a service for this page only, as it is now: nothing is kept, and what is asked stays asked. The
   * next choice about anything ends it, made here or in another tab.
   * @param id identifier of a purpose or of a service over which a visitor has a say; others are ignored
   */
  allowOnce(id: string): void {
    if (!this.#rules || !isChoice(this.#rules.charter, { [id]: true })) return;
    this.#once.add(id, this.#rules.charter);
    this.#publish('once');
  }

  /**
   * Heeds a wish that the visitor has told their browser, from now on.
   * @param signal the wish; one of the same name is not heeded twice
   */
  heed(signal: ConsentSignal): void {
    if (this.#signals.some(({ name }) => name === signal.name)) return;
    this.#signals.push(signal);
    safely(this.#ports.report, () =>
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
    const { record } = this.#held;
    if (!this.#rules || !record) return undefined;
    const state = stateFrom({ ...this.#facts(), once: undefined });
    return receiptOf({ ...this.#rules, record, state });
  }

  #isExempt(id: string): boolean {
    const { purposes = [], services = [] } = this.charter ?? {};
    const purposeId = services.find((service) => service.id === id)?.purpose ?? id;
    return purposes.some((purpose) => purpose.id === purposeId && purpose.regime === 'exempt');
  }

  #decideAll(granted: boolean, reason: ConsentReason): boolean {
    const purposes = this.#rules ? controllablePurposes(this.#rules.charter) : [];
    const meant = purposes.filter(({ regime }) => regime === 'consent' || reason !== 'withdraw');
    return this.#decide(Object.fromEntries(meant.map(({ id }) => [id, granted])), reason);
  }

  #decide(choices: Readonly<Record<string, boolean>>, reason: ConsentReason): boolean {
    const rules = this.#rules;
    // Without a say in anything that it names, it is no choice, and nothing is written.
    if (!rules || !isObject(choices) || !isChoice(rules.charter, choices)) return false;
    this.#once.clear();
    const previous = this.#held.findPrevious(rules);
    this.#held.keep(recordOf({ charter: rules.charter, previous, choices, now: this.#ports.now() }), rules);
    this.#publish(reason);
    return true;
  }

  #find(): void {
    // What was allowed for the page ends with the next choice, wherever it is made.
    if (this.#rules && this.#held.find(this.#rules)) this.#once.clear();
  }

  #takeBack(ids: ReadonlySet<string>): void {
    const charter = this.#rules?.charter;
    if (ids.size === 0 || !charter) return;
    this.#once.clear();
    this.#held.change((record) => withoutGrants(record, charter, ids));
  }

  #publish(reason: ConsentReason): void {
    const previous = this.#state;
    const state = stateFrom(this.#facts());
    if (quiet.includes(reason) && JSON.stringify(previous) === JSON.stringify(state)) return;
    this.#state = state;
    this.#listeners.call(this.#state, previous, reason);
  }

  #facts(): ConsentFacts {
    const [{ record, isStored: stored }, rules] = [this.#held, this.#rules];
    const expiresAt = record && rules && expiryOf(record, rules.policy);
    const once = rules && this.#once.under(rules.charter);
    const heard = { once, signals: this.#signals, followed: this.#followed };
    return { charter: rules?.charter, record, ...heard, expiresAt, stored };
  }
}

/** Callers may be scripts without types. */
const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;
