import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Leads a link of the page, and an address that was given to someone, to a row inside the element. */
export class RowAddress implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #reveal: () => void;
  #pending = true;

  /**
   * @param host the element; its rows carry their anchors as identifiers
   * @param reveal makes rows visible that are not
   */
  constructor(host: ReactiveControllerHost & HTMLElement, reveal: () => void) {
    this.#host = host;
    this.#reveal = reveal;
  }

  /** Follows the address of the page. */
  hostConnected(): void {
    addEventListener('hashchange', this.#onAddress);
  }

  /** Leaves no listener behind. */
  hostDisconnected(): void {
    removeEventListener('hashchange', this.#onAddress);
  }

  /** Goes, once, to the row that the address named before the row was there. */
  hostUpdated(): void {
    if (this.#pending && this.#go()) this.#pending = false;
  }

  readonly #onAddress = (): void => {
    this.#pending = !this.#go();
  };

  #go(): boolean {
    const id = decoded(location.hash.slice(1));
    const row = id && !isTaken(id, this.#host) ? this.#rowOf(id) : undefined;
    if (!row) return false;
    this.#reveal();
    openAround(this.#host);
    this.#mark(row);
    row.scrollIntoView({ block: 'center' });
    row.querySelector('a')?.focus({ preventScroll: true });
    return true;
  }

  #rowOf(id: string): HTMLElement | undefined {
    const found = this.#host.shadowRoot?.getElementById(id);
    return found instanceof HTMLTableRowElement ? found : undefined;
  }

  #mark(row: HTMLElement): void {
    const marked = this.#host.shadowRoot?.querySelectorAll('tr[aria-current]') ?? [];
    for (const other of marked) other.removeAttribute('aria-current');
    row.setAttribute('aria-current', 'location');
  }
}

/** What the page itself calls by that name wins, then the first table that has such a row. */
function isTaken(id: string, host: Element): boolean {
  const page = host.ownerDocument;
  if (page.getElementById(id) ?? page.getElementsByName(id)[0]) return true;
  const tables = [...page.querySelectorAll(host.localName)];
  const first = tables.find((table) => table.shadowRoot?.getElementById(id));
  return first !== undefined && first !== host;
}

function openAround(host: Element): void {
  for (let around = host.closest('details'); around; around = around.parentElement?.closest('details') ?? null)
    around.open = true;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
