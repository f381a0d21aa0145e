import type { CharterPage } from '../../render/charter-page.js';
import { charterPage, type CharterPageSource } from '../../render/page/charter-page.js';

/** Writes the page anew only when something of it changed: a choice changes nothing of it. */
export class PageMaker {
  #source: CharterPageSource | undefined;
  #page: CharterPage | undefined;

  /**
   * Gives the page of a charter.
   * @param source the charter, and for whom it is read
   * @returns the same page for the same source
   */
  pageOf(source: CharterPageSource): CharterPage {
    if (!this.#page || !isSame(source, this.#source)) this.#page = charterPage(source);
    this.#source = source;
    return this.#page;
  }
}

function isSame(source: CharterPageSource, other: CharterPageSource | undefined): boolean {
  const { charter, policy, pageWords, languages } = source;
  const isRead = charter === other?.charter && policy === other.policy && pageWords === other.pageWords;
  return isRead && languages.join() === other.languages.join();
}
