import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadPageWords } from '../../locales/page/load-page-words.js';
import type { PageWords } from '../../locales/page/page-words.js';
import type { Words } from '../../locales/words.js';

/** Loads the words of the page in the language of the other words. */
export class PageWordsController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #words: () => Words | undefined;
  #language = '';
  #pageWords: PageWords | undefined;

  /**
   * @param host the element
   * @param words gives the other words, once they are loaded
   */
  constructor(host: ReactiveControllerHost, words: () => Words | undefined) {
    this.#host = host;
    this.#words = words;
    host.addController(this);
  }

  /** The words of the page, once both are there in one language. */
  get words(): PageWords | undefined {
    return this.#pageWords?.language === this.#words()?.language ? this.#pageWords : undefined;
  }

  /** Loads the words when the language changed. */
  hostUpdate(): void {
    const language = this.#words()?.language;
    if (language !== undefined && language !== this.#language) void this.#load(language);
  }

  async #load(language: string): Promise<void> {
    this.#language = language;
    const words = await loadPageWords(language);
    if (language !== this.#language) return;
    this.#pageWords = words;
    this.#host.requestUpdate();
  }
}
