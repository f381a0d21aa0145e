import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pageConsent } from '../browser/page-consent.js';
import type { ConsentState } from '../core/consent-state.js';
import type { ConsentListener, ConsentStore } from '../core/consent-store.js';

/** An element that may have a store of its own. */
export type ConsentHost = ReactiveControllerHost & { readonly consent?: ConsentStore | undefined };

/** Keeps an element up to date with the consent of its own store, or else of the page. */
export class ConsentController implements ReactiveController {
  readonly #host: ConsentHost;
  readonly #onChange: ConsentListener | undefined;
  #followed: ConsentStore | undefined;
  #unsubscribe: (() => void) | undefined;
  #connected = false;

  /**
   * @param host the element; its `consent` property, if any, wins over the page's store, however late it comes
   * @param onChange called after each change, before the element renders
   */
  constructor(host: ConsentHost, onChange?: ConsentListener) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  /** The store that the element follows. */
  get store(): ConsentStore {
    return this.#host.consent ?? pageConsent();
  }

  /** The present state. */
  get state(): ConsentState {
    return this.store.state;
  }

  /**
   * Tells whether a purpose or a service may run now.
   * @param id identifier of a purpose or of a service
   * @returns false whenever in doubt
   */
  allows(id: string): boolean {
    return this.store.allows(id);
  }

  /** Follows the store while the element is in a page. */
  hostConnected(): void {
    this.#connected = true;
    this.#follow();
  }

  /** Leaves no listener behind. */
  hostDisconnected(): void {
    this.#connected = false;
    this.#unsubscribe?.();
    this.#followed = undefined;
  }

  /** Changes over to another store when the element was given one. */
  hostUpdate(): void {
    if (this.#connected) this.#follow();
  }

  #follow(): void {
    const { store } = this;
    if (store === this.#followed) return;
    this.#unsubscribe?.();
    this.#followed = store;
    this.#unsubscribe = store.subscribe((...change) => {
      this.#onChange?.(...change);
      this.#host.requestUpdate();
    });
    this.#onChange?.(store.state, store.state, 'restore');
  }
}
