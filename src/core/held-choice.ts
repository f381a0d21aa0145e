import { type Charter, choiceNameOf } from './charter.js';
import { ChoiceKeeper } from './choice-keeper.js';
import { isCurrent, secondsLeft } from './choice-lifetime.js';
import { type ConsentRecord, isSameRecord } from './consent-record.js';
import type { Policy } from './policy.js';
import type { ChoiceStorage, Clock, Report } from './ports.js';
import { safely } from './safely.js';

/** What a choice is made about, and for how long. */
export interface ChoiceRules {
  readonly charter: Charter;
  readonly policy: Policy;
}

/** What the world lends to keep a choice. */
export interface HeldChoicePorts {
  readonly storage: ChoiceStorage;
  readonly now: Clock;
  readonly report: Report;
}

/** The choice that holds on a page: the one that is kept, or the page's own where it could not be kept. */
export class HeldChoice {
  readonly #ports: HeldChoicePorts;
  readonly #keeper: ChoiceKeeper;
  #record: ConsentRecord | undefined;
  #stored = false;

  /** @param ports storage, clock, and where to report what the storage throws */
  constructor(ports: HeldChoicePorts) {
    this.#ports = ports;
    this.#keeper = new ChoiceKeeper(ports.storage);
  }

  /** The choice, if there is one. */
  get record(): ConsentRecord | undefined {
    return this.#record;
  }

  /** Whether it was kept and read back. */
  get isStored(): boolean {
    return this.#stored;
  }

  /**
   * Tells under which name a choice can be kept.
   * @param name name declared by the charter
   * @returns nothing where others hold the name, or where the storage throws
   */
  freeName(name: string): string | undefined {
    return safely(this.#ports.report, () => this.#keeper.freeName(name));
  }

  /**
   * Reads again what is kept.
   * @param rules the charter and the policy
   * @returns whether another choice holds now than before
   */
  find({ charter, policy }: ChoiceRules): boolean {
    const before = this.#record;
    const found = this.#current(
      safely(this.#ports.report, () => this.#keeper.find(choiceNameOf(charter))),
      policy,
    );
    // A choice that could not be kept still holds for this page, and over an older one that is still there.
    const own = this.#stored ? undefined : this.#current(before, policy);
    const isFound = found !== undefined && !(own && own.decidedAt >= found.decidedAt);
    this.#record = isFound ? found : own;
    this.#stored = isFound;
    return !isSameRecord(before, this.#record);
  }

  /**
   * Reads again before another choice is made: another tab may have chosen meanwhile.
   * @param rules the charter and the policy
   * @returns the choice on which another one builds; one that has just left the storage counts too
   */
  findPrevious(rules: ChoiceRules): ConsentRecord | undefined {
    const before = this.#record;
    this.find(rules);
    return this.#record ?? this.#current(before, rules.policy);
  }

  /**
   * Takes a choice, and keeps it for as long as it holds.
   * @param record the choice
   * @param rules the charter and the policy
   */
  keep(record: ConsentRecord, { charter, policy }: ChoiceRules): void {
    this.#record = record;
    const maxAge = Math.ceil(secondsLeft(record, policy, this.#ports.now()));
    this.#stored = safely(this.#ports.report, () => this.#keeper.keep(choiceNameOf(charter), record, maxAge)) ?? false;
  }

  /**
   * Keeps the very choice that was found for the time that remains.
   * @param rules the charter and the policy
   */
  renew({ charter, policy }: ChoiceRules): void {
    const record = this.#record;
    if (!record || !this.#stored) return;
    const maxAge = Math.floor(secondsLeft(record, policy, this.#ports.now()));
    safely(this.#ports.report, () => {
      this.#keeper.renew(choiceNameOf(charter), record, maxAge);
    });
  }

  /**
   * Changes the choice for this page; what is kept is left as it is.
   * @param change makes another record of the one that holds
   */
  change(change: (record: ConsentRecord) => ConsentRecord): void {
    this.#record &&= change(this.#record);
  }

  /**
   * Tells whether the choice has reached its end: a page may stay open beyond it.
   * @param policy what applies
   */
  hasEnded(policy: Policy): boolean {
    return this.#record !== undefined && !this.#current(this.#record, policy);
  }

  #current(record: ConsentRecord | undefined, policy: Policy): ConsentRecord | undefined {
    return record && isCurrent(record, policy, this.#ports.now()) ? record : undefined;
  }
}
