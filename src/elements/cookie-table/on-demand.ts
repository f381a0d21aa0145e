import { adoptStyles, type CSSResult, type LitElement, type ReactiveController } from 'lit';
import { reportProblem } from '../../browser/report-problem.js';

/** A part of an element with its look. */
export interface LatePart extends ReactiveController {
  readonly styles: CSSResult;
}

/** Loads a part of an element once it is wanted, and lets it follow the element only while it is. */
export class OnDemand<Part extends LatePart> {
  readonly #host: LitElement;
  readonly #load: () => Promise<Part>;
  #part: Part | undefined;
  #wanted = false;
  #state: 'asleep' | 'loading' | 'settled' = 'asleep';

  /**
   * @param host the element
   * @param load makes the part
   */
  constructor(host: LitElement, load: () => Promise<Part>) {
    this.#host = host;
    this.#load = load;
  }

  /** The part, while it is wanted and loaded. */
  get part(): Part | undefined {
    return this.#wanted ? this.#part : undefined;
  }

  /** Whether the part is still to come. */
  get isLoading(): boolean {
    return this.#wanted && this.#state === 'loading';
  }

  /**
   * Says whether the part is wanted from now on.
   * @param wanted whether it is
   */
  want(wanted: boolean): void {
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    if (this.#state === 'asleep') void this.#start();
    else if (wanted) this.#bind();
    else this.#release();
  }

  #bind(): void {
    if (this.#part) this.#host.addController(this.#part);
  }

  #release(): void {
    if (!this.#part) return;
    this.#host.removeController(this.#part);
    this.#part.hostDisconnected?.();
  }

  async #start(): Promise<void> {
    this.#state = 'loading';
    try {
      this.#part = await this.#load();
      addStyles(this.#host.shadowRoot, this.#part.styles);
      if (this.#wanted) this.#bind();
    } catch (problem) {
      // A file that a blocker or the network kept away: the table does without.
      reportProblem('A part could not be loaded.', problem);
    }
    this.#state = 'settled';
    this.#host.requestUpdate();
  }
}

/** Adds to the styles of an element, as a strict content security policy wants it. */
function addStyles(root: ShadowRoot | null, styles: CSSResult): void {
  if (root && styles.styleSheet) root.adoptedStyleSheets.push(styles.styleSheet);
  else if (root) adoptStyles(root, [styles]);
}
