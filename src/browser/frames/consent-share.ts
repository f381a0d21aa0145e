import { controllablePurposes, type Purpose, servicesOf } from '../../core/charter.js';
import type { ConsentStore } from '../../core/consent-store.js';
import { readMessage, writeMessage } from './frame-message.js';

/** Frames of one page that are answered, and answers that one frame may ask for. */
const [mostFrames, mostAnswers] = [50, 1000];

/** An embedded page that has asked. */
interface Asker {
  readonly origin: string;
  readonly question: string;
  /** How often its frame has asked, whatever page it held. */
  readonly count: number;
}

/** Tells the choice of a page to the embedded pages that ask for it. */
export class ConsentShare {
  readonly #consent: ConsentStore;
  readonly #origins: readonly string[];
  readonly #askers = new Map<Window, Asker>();
  readonly #stopping = new AbortController();
  #told = '';

  /**
   * @param consent the store of the page
   * @param origins exact origins of the embedded pages that are answered
   */
  constructor(consent: ConsentStore, origins: readonly string[]) {
    this.#consent = consent;
    this.#origins = origins;
  }

  /**
   * Begins to answer, and says so to the pages that are already there.
   * @param view the window of the page
   */
  start(view: Window): void {
    const { signal } = this.#stopping;
    const listen = (event: MessageEvent): void => {
      this.#hear(event, view);
    };
    view.addEventListener('message', listen, { signal });
    this.#consent.subscribe(
      () => {
        this.#tellChange();
      },
      { signal },
    );
    for (const [frame, origin] of this.#framesIn(view.document))
      frame.postMessage(writeMessage({ kind: 'ready' }), origin);
  }

  /** Takes back what was granted, and answers no longer. */
  stop(): void {
    this.#stopping.abort();
    for (const [frame, asker] of this.#askers) tell(frame, asker, new Map());
    this.#askers.clear();
  }

  #hear({ data, origin, source }: MessageEvent, view: Window): void {
    if (!this.#origins.includes(origin) || !isFrameOf(source, view)) return;
    const message = readMessage(data);
    if (message?.kind === 'ask') this.#answer(source, { origin, question: message.question });
  }

  #answer(frame: Window, asked: Omit<Asker, 'count'>): void {
    const count = (this.#askers.get(frame)?.count ?? 0) + 1;
    if (count > mostAnswers || !this.#hasRoomFor(frame)) return;
    const asker = { ...asked, count };
    this.#askers.set(frame, asker);
    tell(frame, asker, this.#grants());
  }

  /** Frames that left the page make room. */
  #hasRoomFor(source: Window): boolean {
    for (const frame of this.#askers.keys()) if (frame.closed) this.#askers.delete(frame);
    return this.#askers.has(source) || this.#askers.size < mostFrames;
  }

  #tellChange(): void {
    const grants = this.#grants();
    const text = [...grants].join();
    if (text === this.#told) return;
    this.#told = text;
    for (const [frame, asker] of this.#askers) tell(frame, asker, grants);
  }

  /** What is granted as a whole, and by a choice: a part of it, or this page only, is nothing to pass on. */
  #grants(): Map<string, boolean> {
    const { charter } = this.#consent;
    const purposes = charter ? controllablePurposes(charter) : [];
    return new Map(purposes.map((purpose) => [purpose.id, this.#grantsAllOf(purpose)]));
  }

  #grantsAllOf({ id }: Purpose): boolean {
    const { charter, state } = this.#consent;
    const services = charter ? servicesOf(charter, id) : [];
    return [id, ...services.map((service) => service.id)].every(
      (name) => state.choices[name] === true && !state.once.includes(name),
    );
  }

  /** Frames whose address is at a known origin: the others would have the browser complain. */
  #framesIn(page: Document): [Window, string][] {
    const frames = [...page.querySelectorAll('iframe')];
    return frames.flatMap(({ src, contentWindow }): [Window, string][] => {
      const origin = URL.canParse(src) ? new URL(src).origin : '';
      return contentWindow && this.#origins.includes(origin) ? [[contentWindow, origin]] : [];
    });
  }
}

/** The origin is named to the browser, which hands the choice to no other page that the frame may hold by now. */
function tell(frame: Window, { origin, question }: Asker, choices: ReadonlyMap<string, boolean>): void {
  frame.postMessage(writeMessage({ kind: 'choice', question, choices }), origin);
}

const isFrameOf = (source: MessageEventSource | null, view: Window): source is Window =>
  source !== null && 'parent' in source && source !== view && source.parent === view;
