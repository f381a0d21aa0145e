import type { Report, StopSignal } from './ports.js';

/** Calls made from within one call, beyond which listeners are taken to answer each other for ever. */
const longestQueue = 100;

/** A list of functions to call; one that throws is reported and does not keep the others from being called. */
export class Listeners<Arguments extends readonly unknown[]> {
  readonly #listeners = new Set<(...values: Arguments) => void>();
  readonly #report: Report;
  readonly #queue: Arguments[] = [];

  /** @param report receives what a listener throws */
  constructor(report: Report) {
    this.#report = report;
  }

  /** How many functions are in the list. */
  get size(): number {
    return this.#listeners.size;
  }

  /**
   * Adds a function; the same one twice is called twice.
   * @param listener the function
   * @param signal takes it out again when it aborts
   * @returns a function that takes it out again
   */
  add(listener: (...values: Arguments) => void, signal?: StopSignal): () => void {
    if (signal?.aborted) return () => undefined;
    const entry = (...values: Arguments): void => {
      listener(...values);
    };
    const remove = (): void => {
      this.#listeners.delete(entry);
      signal?.removeEventListener('abort', remove);
    };
    this.#listeners.add(entry);
    signal?.addEventListener('abort', remove);
    return remove;
  }

  /**
   * Calls every function of the list as it stood when the call began.
   * @param values what each receives
   */
  call(...values: Arguments): void {
    if (this.#queue.length === longestQueue) {
      this.#report(new Error('Listeners answer each change by another: the rest of the changes is not told.'));
      return;
    }
    this.#queue.push(values);
    // A call from within a call waits for its turn, so that all learn what happened in the same order.
    if (this.#queue.length > 1) return;
    try {
      for (const next of this.#queue) this.#deliver(next);
    } finally {
      this.#queue.length = 0;
    }
  }

  #deliver(values: Arguments): void {
    for (const listener of [...this.#listeners]) {
      try {
        listener(...values);
      } catch (problem) {
        this.#report(problem);
      }
    }
  }

  /**
   * Waits until a condition holds, looking again after each call.
   * @param holds the condition
   * @param signal gives up waiting
   * @returns a promise kept once the condition holds, rejected with the signal's reason if it aborts
   */
  until(holds: () => boolean, signal?: StopSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const stops = new Set<() => void>();
      const settle = (): void => {
        if (!signal?.aborted && !holds()) return;
        for (const stop of stops) stop();
        signal?.removeEventListener('abort', settle);
        if (signal?.aborted) reject(signal.reason);
        else resolve();
      };
      stops.add(this.add(settle));
      signal?.addEventListener('abort', settle);
      settle();
    });
  }
}
