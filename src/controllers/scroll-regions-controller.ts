import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Makes the containers of wide tables and long texts reachable by keyboard, and named, while some of it is out of sight. */
export class ScrollRegionsController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #sizes = '';
  #frame = 0;
  #observer: ResizeObserver | undefined;

  /**
   * @param host the element; its containers have the class `scroll`, name their caption in `data-caption`, and in `data-as`
   * a role other than that of a region
   */
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
      const seen = this.#containers.map((container) => [container, isOverfull(container)] as const);
      for (const [container, isFull] of seen) tell(container, isFull);
      this.#frame = requestAnimationFrame(() => {
        this.#watch();
      });
    });
  }

  #rest(): void {
    this.#observer?.disconnect();
    cancelAnimationFrame(this.#frame);
  }

  #watch(): void {
    this.#observer ??= new ResizeObserver((entries) => {
      this.#follow(entries.map(({ contentRect: { width, height } }) => `${String(width)} ${String(height)}`).join());
    });
    const tables = this.#containers.flatMap(({ firstElementChild }) => firstElementChild ?? []);
    for (const element of [...this.#containers, ...tables]) this.#observer.observe(element);
  }

  /** An observer tells of what it begins to observe, too. */
  #follow(sizes: string): void {
    if (sizes === this.#sizes) return;
    this.#sizes = sizes;
    this.#watchLater();
  }

  get #containers(): readonly HTMLElement[] {
    return [...(this.#host.shadowRoot?.querySelectorAll<HTMLElement>('.scroll') ?? [])];
  }
}

function tell(container: HTMLElement, isFull: boolean): void {
  const { caption = '', as: role = 'region' } = container.dataset;
  const attributes = { role, tabindex: '0', 'aria-labelledby': caption };
  for (const [name, value] of Object.entries(attributes)) {
    if (isFull) container.setAttribute(name, value);
    else container.removeAttribute(name);
  }
}

/** Heights are rounded: a container that is as high as what it holds may seem a pixel short. */
function isOverfull({ scrollWidth, clientWidth, scrollHeight, clientHeight }: HTMLElement): boolean {
  return scrollWidth > clientWidth || scrollHeight > clientHeight + 1;
}
