import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { reportProblem } from '../browser/report-problem.js';
import { SharedObserver } from '../browser/shared-observer.js';
import { baseLanguage } from '../core/localized-text.js';
import { loadWords } from '../locales/load-words.js';
import type { Words } from '../locales/words.js';

/** Tells when a `lang` attribute of the page changes. */
const languages = new SharedObserver((tell) => {
  const watch = new MutationObserver(tell);
  watch.observe(document, { attributes: true, attributeFilter: ['lang'], subtree: true });
  return () => {
    watch.disconnect();
  };
});

/** Gives an element the words of the language that surrounds it. */
export class LocaleController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #words: Words | undefined;
  #language = '';

  /** @param host the element */
  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The words, once they are loaded. */
  get words(): Words | undefined {
    return this.#words;
  }

  /** Languages in which to look for the charter's texts, best first. */
  get languages(): readonly string[] {
    return [this.#language, baseLanguage(this.#language), this.#words?.language ?? 'fr'];
  }

  /**
   * Writes a day in the language of the words.
   * @param moment a moment as ISO 8601 writes it
   * @returns for example “23 novembre 2026”; empty when there is no moment
   */
  date(moment: string | undefined): string {
    if (!moment) return '';
    return new Intl.DateTimeFormat(this.#words?.language ?? 'fr', { dateStyle: 'long' }).format(new Date(moment));
  }

  /** Follows the language while the element is in a page. */
  hostConnected(): void {
    languages.add(this.#follow);
    this.#follow();
  }

  /** Stops following. */
  hostDisconnected(): void {
    languages.delete(this.#follow);
  }

  /** Looks up the language again and loads its words if it changed. */
  readonly #follow = (): void => {
    const language = languageAround(this.#host);
    if (language !== this.#language) void this.#load(language);
  };

  async #load(language: string): Promise<void> {
    this.#language = language;
    const words = await loadWords(language).catch(reportWords);
    if (!words || language !== this.#language) return;
    this.#words = words;
    this.#host.requestUpdate();
  }
}

/** A file that a blocker or the network kept away: the element stays what the page wrote. */
function reportWords(problem: unknown): undefined {
  reportProblem('The words of a language could not be loaded.', problem);
}

/** The nearest `lang`, seen through shadow roots; French where a page says none. */
function languageAround(element: Element): string {
  const near = element.closest('[lang]')?.getAttribute('lang');
  if (near) return near;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageAround(root.host) : 'fr';
}
