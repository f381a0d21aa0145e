import type { ConsentStore } from '../../core/consent-store.js';
import { foundIn } from '../found-in.js';
import { reportProblem } from '../report-problem.js';
import { runScript } from './blocked-script.js';
import { type GateMarkup, ownMarkup } from './gate-markup.js';

/** A place whose content may wait for consent. */
export type GateRoot = Document | ShadowRoot;

/** Keeps back what the page marks, and lets it through once all that it names is granted. */
export class PageGate {
  readonly #consent: ConsentStore;
  readonly #markup: GateMarkup;
  readonly #scripts = new Set<HTMLScriptElement>();
  readonly #embeds = new Set<Element>();
  readonly #stopping = new AbortController();
  readonly #observer = new MutationObserver((changes) => {
    this.#take(changes.flatMap(({ addedNodes }) => [...addedNodes]).filter(isElement));
  });
  #running: Promise<void> = Promise.resolve();

  /**
   * @param consent what the content waits for
   * @param markup how the page marks it; `data-consent` unless something else is given
   */
  constructor(consent: ConsentStore, markup: GateMarkup = ownMarkup) {
    this.#consent = consent;
    this.#markup = markup;
    consent.subscribe(
      () => {
        this.#settle();
      },
      { signal: this.#stopping.signal },
    );
  }

  /** Aborts when the watch ends. */
  get ended(): AbortSignal {
    return this.#stopping.signal;
  }

  /**
   * Watches over a place: what is in it, and what comes later.
   * @param root a document, or an open shadow root
   */
  watch(root: GateRoot): void {
    if (this.#stopping.signal.aborted) return;
    this.#observer.observe(root, { childList: true, subtree: true });
    this.#take([root]);
  }

  /** Ends the watch; what waits goes on waiting. */
  stop(): void {
    this.#stopping.abort();
    this.#observer.disconnect();
    this.#scripts.clear();
    this.#embeds.clear();
  }

  #take(places: readonly (GateRoot | Element)[]): void {
    const before = this.#scripts.size + this.#embeds.size;
    for (const place of places) {
      for (const script of foundIn<HTMLScriptElement>(place, this.#markup.scripts)) this.#scripts.add(script);
      for (const embed of foundIn(place, this.#markup.embeds)) this.#embeds.add(embed);
    }
    if (this.#scripts.size + this.#embeds.size > before) this.#settle();
  }

  /** Lets through what is granted and closes what no longer is. */
  #settle(): void {
    for (const embed of this.#embeds) this.#settleEmbed(embed);
    const ready = [...this.#scripts].filter((script) => this.#isDue(script));
    if (ready.length > 0) this.#running = this.#running.then(() => this.#runInOrder(ready));
  }

  #settleEmbed(embed: Element): void {
    if (embed.isConnected && this.#allows(embed)) this.#markup.open(embed);
    else this.#markup.close(embed);
    // What left the page is forgotten, closed: it may come back after a withdrawal.
    if (!embed.isConnected) this.#embeds.delete(embed);
  }

  /** Whether a script may run now; those that left the page are forgotten. */
  #isDue(script: HTMLScriptElement): boolean {
    const waits = script.isConnected && script.matches(this.#markup.scripts);
    const due = waits && this.#allows(script);
    if (due || !waits) this.#scripts.delete(script);
    return due;
  }

  /** Files may load side by side, for the browser keeps their order; what is written in the page waits for them. */
  async #runInOrder(scripts: readonly HTMLScriptElement[]): Promise<void> {
    let loading: Promise<void>[] = [];
    for (const script of scripts) {
      if (!isFile(script) && loading.length > 0) {
        await Promise.all(loading);
        loading = [];
      }
      // Consent may have been taken back while others loaded.
      if (this.#allows(script) && script.isConnected) loading.push(this.#run(script));
      else this.#scripts.add(script);
    }
    await Promise.all(loading);
  }

  #run(script: HTMLScriptElement): Promise<void> {
    for (const id of this.#markup.needsOf(script)) this.#consent.started.add(id);
    return run(script);
  }

  #allows(element: Element): boolean {
    const needs = this.#markup.needsOf(element);
    return needs.length > 0 && needs.every((id) => this.#consent.allows(id));
  }
}

/** A script that the browser refuses does not keep the others from running. */
function run(script: HTMLScriptElement): Promise<void> {
  try {
    return runScript(script);
  } catch (problem) {
    reportProblem('A script could not be run.', problem);
    return Promise.resolve();
  }
}

const isElement = (node: Node): node is Element => node instanceof Element;

const isFile = ({ dataset, src }: HTMLScriptElement): boolean => src !== '' || dataset['src'] !== undefined;
