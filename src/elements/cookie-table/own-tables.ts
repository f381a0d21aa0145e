import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { charterFromTable, charterFromTables } from '../../browser/table-reader.js';
import { charterFrom } from '../../core/charter-check.js';
import type { Charter } from '../../core/charter.js';

/** An element that may stand around a table, or name one. */
export type OwnTablesHost = ReactiveControllerHost & HTMLElement & { readonly htmlFor: string };

/** Reads the author's tables, in the element or named by `for`, and follows their changes. */
export class OwnTables implements ReactiveController {
  readonly #host: OwnTablesHost;
  readonly #observer = new MutationObserver(() => {
    this.#changed = true;
    this.#host.requestUpdate();
  });
  #watched: Node | undefined;
  #changed = true;
  #charter: Charter | undefined;
  #tables: readonly HTMLTableElement[] = [];

  /** @param host the element */
  constructor(host: OwnTablesHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether the author wrote a table, be it one of cookies or not. */
  get exist(): boolean {
    return this.#tables.length > 0;
  }

  /** What the tables say; nothing unless each of them lists cookies. */
  get charter(): Charter | undefined {
    return this.#charter;
  }

  /** Caption of the author's table, when there is only one. */
  get caption(): string {
    const caption = this.#tables.length === 1 ? this.#tables[0]?.caption : undefined;
    return caption?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  }

  /** Starts following the tables. */
  hostConnected(): void {
    this.#changed = true;
    this.#host.requestUpdate();
  }

  /** Leaves no observer behind, and a named table as it was found. */
  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#watched = undefined;
    this.replaceNamed(false);
  }

  /** Reads the tables anew if they changed. */
  hostUpdate(): void {
    this.#watch();
    if (!this.#changed) return;
    this.#changed = false;
    this.#charter = charterOf(this.#host, this.#tables);
  }

  /**
   * Hides a table named by `for` while ours stands in its place, so that nobody reads it twice.
   * @param replaced whether ours is shown
   */
  replaceNamed(replaced: boolean): void {
    for (const table of this.#tables.filter((each) => !this.#host.contains(each))) table.hidden = replaced;
  }

  #watch(): void {
    const { htmlFor } = this.#host;
    const named = htmlFor ? this.#named(htmlFor) : undefined;
    const tables = htmlFor ? [named].filter((table) => table !== undefined) : [...this.#host.querySelectorAll('table')];
    // A table that comes later is waited for where it may come.
    const place = htmlFor ? (named ?? this.#host.getRootNode()) : this.#host;
    if (!sameTables(tables, this.#tables)) this.#take(tables);
    if (place === this.#watched) return;
    this.#observer.disconnect();
    this.#observer.observe(place, { childList: true, subtree: true, characterData: true });
    this.#watched = place;
  }

  #take(tables: readonly HTMLTableElement[]): void {
    this.replaceNamed(false);
    this.#tables = tables;
    this.#changed = true;
  }

  #named(id: string): HTMLTableElement | undefined {
    const found = (this.#host.getRootNode() as Document | ShadowRoot | Element).querySelector(`#${CSS.escape(id)}`);
    return found instanceof HTMLTableElement ? found : undefined;
  }
}

function sameTables(some: readonly Element[], others: readonly Element[]): boolean {
  return some.length === others.length && some.every((table, index) => table === others[index]);
}

function charterOf(host: HTMLElement, tables: readonly HTMLTableElement[]): Charter | undefined {
  try {
    const documents = tables.map((table) => charterFromTable(table));
    // What is not understood must stay in sight: then the author's tables are left as they are.
    if (documents.includes(undefined)) return undefined;
    const document = documents.length > 1 ? charterFromTables(host) : documents[0];
    return document && charterFrom(document);
  } catch {
    return undefined;
  }
}
