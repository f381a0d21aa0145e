import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Reads what is on the device, and again whenever the visitor comes back or a choice changes. */
export class DeviceWatch<Reading> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #read: (page: Document) => Promise<Reading>;
  #reading: Reading | undefined;
  #written = '';

  /**
   * @param host the element, which renders again when the reading is another
   * @param read reads the device; it never fails
   */
  constructor(host: ReactiveControllerHost & HTMLElement, read: (page: Document) => Promise<Reading>) {
    this.#host = host;
    this.#read = read;
  }

  /** The last reading, once there is one. */
  get reading(): Reading | undefined {
    return this.#reading;
  }

  /** Follows the visitor while the element is in a page. */
  hostConnected(): void {
    addEventListener('focus', this.#onReturn);
    document.addEventListener('visibilitychange', this.#onReturn);
    void this.refresh();
  }

  /** Leaves no listener behind. */
  hostDisconnected(): void {
    removeEventListener('focus', this.#onReturn);
    document.removeEventListener('visibilitychange', this.#onReturn);
  }

  /** Reads the device now. */
  async refresh(): Promise<void> {
    const reading = await this.#read(this.#host.ownerDocument);
    const written = JSON.stringify(reading);
    if (written === this.#written) return;
    this.#written = written;
    this.#reading = reading;
    this.#host.requestUpdate();
  }

  readonly #onReturn = (): void => {
    if (document.visibilityState === 'visible') void this.refresh();
  };
}
