import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pageConsent } from '../browser/page-consent.js';
import { reportProblem } from '../browser/report-problem.js';
import type { ConsentStore } from '../core/consent-store.js';

/** An element that may name an address that sets the cookie of the choice. */
export type PersistHost = ReactiveControllerHost &
  HTMLElement & {
    /** Address of the same origin. */
    readonly persistUrl?: string | undefined;
    readonly consent?: ConsentStore | undefined;
  };

/** Lets the server of the page keep the choice too, where an element names an address for it; else it loads nothing. */
export class PersistController implements ReactiveController {
  readonly #host: PersistHost;
  #address: string | undefined;

  /** @param host the element; a store of its own is persisted only if it keeps its choice in the cookie of the page */
  constructor(host: PersistHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Takes the address whenever it changed. */
  hostUpdate(): void {
    const { persistUrl, consent, ownerDocument } = this.#host;
    if (persistUrl === this.#address) return;
    this.#address = persistUrl;
    if (!persistUrl) return;
    import('../browser/persisted-choice.js').then(({ persistChoice }) => {
      persistChoice(ownerDocument, consent ?? pageConsent(), persistUrl);
    }, reportProblem);
  }
}
