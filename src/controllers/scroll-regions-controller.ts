import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Makes the containers of wide tables reachable by keyboard, and named, while something of them is out of sight. */
export class ScrollRegionsController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #sizes = '';
  #frame = 0;
  readonly #observer = new ResizeObserver((entries) => {
    const sizes = entries.map(({ contentRect: { width, height } }) => `${String(width)} ${String(height)}`).join();
    if (sizes === this.#sizes) return;
    this.#sizes = sizes;
    for (const container of this.#containers) tell(container);
    this.#watchLater();
  });

  /** @param host the element; its containers have the class `scroll` and name their caption in `data-caption` */
  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Follows the containers and tables that were just rendered. */
  hostUpdated(): void {
    this.#watchLater();
  }

  /** Leaves no observer behind. */
  hostDisconnected(): void {
    this.#rest();
  }

  /** Follows again what was rendered before. */
  hostConnected(): void {
    this.#watchLater();
  }

  /**
   * Rows that come into sight with this frame get their heights while it is laid out. Firefox tells the page of an error
   * if anyone watches sizes then; in the frame after, they stand.
   */
  #watchLater(): void {
    this.#rest();
    this.#frame = requestAnimationFrame(() => {
      this.#frame = requestAnimationFrame(() => {
        this.#watch();
      });
    });
  }

  #rest(): void {
    this.#observer.disconnect();
    cancelAnimationFrame(this.#frame);
  }

  #watch(): void {
    const tables = this.#containers.flatMap(({ firstElementChild }) => firstElementChild ?? []);
    for (const element of [...this.#containers, ...tables]) this.#observer.observe(element);
  }

  get #containers(): readonly HTMLElement[] {
    return [...(this.#host.shadowRoot?.querySelectorAll<HTMLElement>('.scroll') ?? [])];
  }
}

function tell(container: HTMLElement): void {
  const overflows = container.scrollWidth > container.clientWidth;
  const attributes = { role: 'region', tabindex: '0', 'aria-labelledby': container.dataset['caption'] ?? '' };
  for (const [name, value] of Object.entries(attributes)) {
    if (overflows) container.setAttribute(name, value);
    else container.removeAttribute(name);
  }
}
