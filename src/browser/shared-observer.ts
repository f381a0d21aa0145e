/** One observer for all who want to know of the same changes; it watches only while somebody listens. */
export class SharedObserver {
  readonly #start: (tell: () => void) => () => void;
  readonly #listeners = new Set<() => void>();
  #stop: (() => void) | undefined;

  /** @param start begins to watch, calls what it is given at each change, and returns how to stop */
  constructor(start: (tell: () => void) => () => void) {
    this.#start = start;
  }

  /**
   * Adds a listener.
   * @param listener called at each change
   */
  add(listener: () => void): void {
    this.#listeners.add(listener);
    this.#stop ??= this.#start(() => {
      for (const each of this.#listeners) each();
    });
  }

  /**
   * Takes a listener out; the last one to go ends the watch.
   * @param listener the same function
   */
  delete(listener: () => void): void {
    this.#listeners.delete(listener);
    if (this.#listeners.size > 0) return;
    this.#stop?.();
    this.#stop = undefined;
  }
}
