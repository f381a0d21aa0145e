import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Makes the containers of wide tables reachable by keyboard, and named, while something of them is out of sight. */
export class ScrollRegionsController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #observer = new ResizeObserver(() => {
    for (const container of this.#containers) tell(container);
  });

  /** @param host the element; its containers have the class `scroll` and name their caption in `data-caption` */
  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Follows the containers and tables that were just rendered. */
  hostUpdated(): void {
    this.#observer.disconnect();
    const tables = this.#containers.flatMap(({ firstElementChild }) => firstElementChild ?? []);
    for (const element of [...this.#containers, ...tables]) this.#observer.observe(element);
  }

  /** Leaves no observer behind. */
  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** Follows again what was rendered before. */
  hostConnected(): void {
    this.hostUpdated();
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
