import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { framePlace } from '../browser/frames/frame-place.js';
import { pageConsent } from '../browser/page-consent.js';
import { reportProblem } from '../browser/report-problem.js';
import type { ConsentStore } from '../core/consent-store.js';

/** An element that says what to do in a page that another site embeds. */
export type FramesHost = ReactiveControllerHost & {
  /** The attribute: nothing, or `ask-parent` and exact origins. */
  readonly frames?: string | undefined;
  readonly consent?: ConsentStore | undefined;
};

/** Lets an embedded page follow the choice of the page around it, where an element asks for it. */
export class FramesController implements ReactiveController {
  readonly #host: FramesHost;
  #connected = false;
  #frames: string | undefined;
  #stopping = new AbortController();

  /** @param host the element */
  constructor(host: FramesHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether the page stands in a frame and the element speaks for the page's store: it then asks nothing by itself. */
  get isSilent(): boolean {
    return this.#host.consent === undefined && framePlace(window) !== 'top';
  }

  /** Asks the parent, where the attribute says so. */
  hostConnected(): void {
    this.#connected = true;
    this.hostUpdate();
  }

  /** What the parent granted ends with the element. */
  hostDisconnected(): void {
    this.#connected = false;
    this.hostUpdate();
  }

  /** Begins anew whenever the attribute changed. */
  hostUpdate(): void {
    const { consent, frames } = this.#host;
    const isAsked = this.#connected && consent === undefined && framePlace(window) === 'foreign';
    const wanted = isAsked ? frames : undefined;
    if (wanted === this.#frames) return;
    this.#frames = wanted;
    this.#stopping.abort();
    this.#stopping = new AbortController();
    if (wanted) void follow(wanted, this.#stopping.signal);
  }
}

async function follow(frames: string, signal: AbortSignal): Promise<void> {
  try {
    const { followParent } = await import('../browser/frames/follow-parent.js');
    followParent(pageConsent(), { frames, signal });
  } catch (problem) {
    reportProblem('The page around this one could not be asked: nothing is granted.', problem);
  }
}
