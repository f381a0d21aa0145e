import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Brings the visitor to a section or a row of the page whose address they follow: a browser does not look into shadow roots. */
export class PageAnchors implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #entered = false;

  /** @param host the element */
  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Follows the address of the page, and the links inside. */
  hostConnected(): void {
    this.#host.addEventListener('click', this.#click);
    window.addEventListener('hashchange', this.#follow);
  }

  /** Leaves no listener behind. */
  hostDisconnected(): void {
    this.#host.removeEventListener('click', this.#click);
    window.removeEventListener('hashchange', this.#follow);
  }

  /** Goes where the page was entered, once that place is there. */
  hostUpdated(): void {
    if (!this.#entered) this.#go(location.hash);
  }

  /** A link to the page itself, also where a base address makes of it a link to elsewhere. */
  readonly #click = (event: Event): void => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    const hash = link?.getAttribute('href') ?? '';
    if (!hash.startsWith('#') || !this.#find(hash)) return;
    event.preventDefault();
    location.hash = hash;
    this.#go(hash);
  };

  readonly #follow = (): void => {
    this.#go(location.hash);
  };

  #go(hash: string): void {
    const target = this.#find(hash);
    if (!target) return;
    // Once only: a later change of the page must not take the visitor back.
    this.#entered = true;
    target.focus({ preventScroll: true });
    target.scrollIntoView();
  }

  /** What the page itself names so comes first. */
  #find(hash: string): HTMLElement | undefined {
    const id = hash.slice(1);
    if (!id || document.getElementById(id)?.checkVisibility()) return undefined;
    return this.#host.shadowRoot?.querySelector<HTMLElement>(`#${CSS.escape(decoded(id))}`) ?? undefined;
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
