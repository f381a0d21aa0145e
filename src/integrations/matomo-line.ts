import type { ConsentStore } from '../core/consent-store.js';
import { safely } from './follow-consent.js';
import { MatomoCookieReins } from './matomo-cookie-reins.js';
import { MatomoReins } from './matomo-reins.js';
import type { MatomoTracker } from './matomo-tracker.js';
import { hoursLeft, type MatomoWish, wishFor } from './matomo-wish.js';
import { isWaiting, sharedQueue } from './shared-queue.js';

/** What of Matomo waits for the visitor, and for which purpose or service. */
export interface MatomoSubject {
  readonly purpose: string;
  readonly waits: 'everything' | 'cookies';
}

/** A command in Matomo's queue: a function that it calls as a method of each of its trackers. */
type Command = [(this: MatomoTracker) => void];

/** Our line to Matomo's trackers: one command in its queue, which reads the choice only when its turn comes. */
export class MatomoLine {
  readonly #consent: ConsentStore;
  readonly #subject: MatomoSubject;
  readonly #reins = new WeakMap<MatomoTracker, MatomoReins | MatomoCookieReins>();
  readonly #told = new WeakMap<MatomoTracker, MatomoWish>();
  #waiting: Command | undefined;

  /**
   * @param consent the store whose choices count
   * @param subject what waits for the visitor
   */
  constructor(consent: ConsentStore, subject: MatomoSubject) {
    this.#consent = consent;
    this.#subject = subject;
  }

  /** Puts the command before all that waits for Matomo, or has it carried out at once where Matomo has come. */
  send(): void {
    const queue = sharedQueue('_paq');
    if (!isWaiting(queue)) queue.push(this.#command());
    // Matomo carries out what is in its queue by kinds, not in order: an earlier wish must not be left there.
    else if (!this.#waiting || !queue.includes(this.#waiting)) queue.unshift((this.#waiting = this.#command()));
  }

  #command(): Command {
    const steer = (tracker: MatomoTracker): void => {
      this.#steer(tracker);
    };
    return [
      function () {
        steer(this);
      },
    ];
  }

  #steer(tracker: MatomoTracker): void {
    const wish = wishFor(this.#consent, this.#subject.purpose);
    if (this.#told.get(tracker) === wish) return;
    this.#told.set(tracker, wish);
    safely(() => this.#reinsOf(tracker).follow(wish, hoursLeft(this.#consent)));
  }

  #reinsOf(tracker: MatomoTracker): MatomoReins | MatomoCookieReins {
    const Reins = this.#subject.waits === 'cookies' ? MatomoCookieReins : MatomoReins;
    const reins = this.#reins.get(tracker) ?? new Reins(tracker);
    this.#reins.set(tracker, reins);
    return reins;
  }
}
