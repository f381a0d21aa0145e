import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { closeEmbed, openEmbed } from '../../browser/gate/blocked-embed.js';
import { holdScripts, runHeldScripts } from '../../browser/gate/held-scripts.js';
import { framed } from './gate-ratio.js';

/** Frames that wait for nothing but the gate. */
const waitingFrame = 'iframe[data-src]:not([data-consent])';

/** The slots of a gate; each is there only in the state that needs it. */
export interface GateSlots {
  readonly link: HTMLSlotElement | null;
  readonly poster: HTMLSlotElement | null;
  readonly content: HTMLSlotElement | null;
}

/**
 * Keeps what a page wrote inside a gate: the link, the poster and the content, which is a template or frames without
 * address. Content that is let through stands among the author's own children, as written; nothing of it stays behind.
 */
export class GateContent implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #tell = (): void => {
    this.#host.requestUpdate();
  };
  readonly #observer = new MutationObserver(this.#tell);
  /** The author's children, while content stands among them. */
  #own: ReadonlySet<Node> | undefined;
  #taken: HTMLTemplateElement | undefined;
  #stopping = new AbortController();

  /** @param host the gate */
  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether content may be let through at all: once the page is read to its end, and visited. */
  get isReady(): boolean {
    const page = this.#host.ownerDocument;
    return page.readyState !== 'loading' && (page as { prerendering?: boolean }).prerendering !== true;
  }

  /** What the author wrote as content, wherever it stands now. */
  get written(): ParentNode | undefined {
    return this.#template?.content ?? (this.#frames.length > 0 ? this.#host : undefined);
  }

  /** Whether the content is one frame or picture, which takes the whole place. */
  get isFramed(): boolean {
    const nodes = [...(this.#template?.content.childNodes ?? this.#framed)].filter(isShown);
    return nodes.length === 1 && nodes.every((node) => node instanceof Element && node.matches(framed));
  }

  /** Whether the author gave a picture of their own to stand behind the words. */
  get hasPoster(): boolean {
    return this.#posters.length > 0;
  }

  /** Follows the children, which a parser or a script may bring later. */
  hostConnected(): void {
    this.#stopping = new AbortController();
    const { signal } = this.#stopping;
    for (const type of ['DOMContentLoaded', 'prerenderingchange'])
      this.#host.ownerDocument.addEventListener(type, this.#tell, { signal });
    this.#observer.observe(this.#host, { childList: true });
    this.#tell();
  }

  /** Closes: content that comes back with the gate would load before anybody looked at the choice. */
  hostDisconnected(): void {
    this.#stopping.abort();
    this.#observer.disconnect();
    this.close();
  }

  /** Lets the content through. A second call has no effect but on a template that came since. */
  open(): void {
    this.#own ??= new Set(this.#host.childNodes);
    for (const frame of this.#frames) openEmbed(frame);
    const template = this.#template;
    if (!template || this.#taken) return;
    this.#taken = template;
    const content = this.#host.ownerDocument.importNode(template.content, true);
    const scripts = holdScripts(content);
    for (const frame of content.querySelectorAll(waitingFrame)) openEmbed(frame);
    template.after(content);
    void runHeldScripts(scripts);
  }

  /** Takes the content away, and with it all that its scripts put beside it. */
  close(): void {
    const added = this.#added;
    this.#own = undefined;
    this.#taken = undefined;
    for (const node of added) node.remove();
    for (const frame of this.#frames) closeEmbed(frame);
  }

  /**
   * Shares the children out among the slots.
   * @param slots those of the present state
   */
  share({ link, poster, content }: GateSlots): void {
    const kept = [...this.#posters, ...this.#framed, ...this.#added];
    const others = this.#children.filter((node) => !kept.includes(node));
    assign(link, others);
    assign(poster, this.#posters);
    assign(content, [...this.#framed, ...this.#added]);
  }

  get #children(): readonly ChildNode[] {
    return [...this.#host.childNodes];
  }

  get #template(): HTMLTemplateElement | undefined {
    return this.#children.find((node) => node instanceof HTMLTemplateElement);
  }

  get #posters(): readonly Element[] {
    return [...this.#host.children].filter(({ slot }) => slot === 'poster');
  }

  /** Children that are frames, or hold some, where no template says what the content is. */
  get #framed(): readonly Element[] {
    if (this.#template) return [];
    return [...this.#host.children].filter((child) => child.matches(waitingFrame) || child.querySelector(waitingFrame));
  }

  get #frames(): readonly Element[] {
    return this.#template ? [] : [...this.#host.querySelectorAll(waitingFrame)];
  }

  /** What is there besides what the author wrote. */
  get #added(): readonly ChildNode[] {
    const own = this.#own;
    if (!own) return [];
    return this.#children.filter((node) => !own.has(node) && !(node instanceof HTMLTemplateElement));
  }
}

const isShown = (node: Node): boolean =>
  node instanceof Element ? !node.matches('script, style, link, meta') : isWritten(node);

const isWritten = ({ nodeType, textContent }: Node): boolean =>
  nodeType === Node.TEXT_NODE && (textContent ?? '').trim() !== '';

/** Where a browser cannot assign nodes by hand, the one slot without a name holds them all. */
function assign(slot: HTMLSlotElement | null, nodes: readonly Node[]): void {
  if (!slot || !('assign' in slot)) return;
  slot.assign(...nodes.filter((node) => node instanceof Element || node instanceof Text));
}
