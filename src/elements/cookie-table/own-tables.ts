import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ejectedTable } from '../../browser/ejected-table.js';
import { reportProblem } from '../../browser/report-problem.js';
import { charterFrom } from '../../core/charter-check.js';
import type { Charter } from '../../core/charter.js';

/** An element that may stand around a table, or name one. */
export type OwnTablesHost = ReactiveControllerHost &
  HTMLElement & { readonly htmlFor: string; readonly charter: string | undefined; readonly charterData: unknown };

/** What reads tables: loaded once a table is there, for most pages name a charter. */
type Reader = typeof import('../../browser/table-reader.js');

/**
 * Reads the author's tables, in the element, named by `for`, or put after the element by the parser, and follows their
 * changes.
 */
export class OwnTables implements ReactiveController {
  readonly #host: OwnTablesHost;
  readonly #observer = new MutationObserver(() => {
    this.#tellChange();
  });
  /** Follows the place where a table of ours may come to stand, but not what goes on in it. */
  readonly #placeObserver = new MutationObserver(() => {
    if (!sameTables(this.#present(), this.#tables)) this.#tellChange();
  });
  #reader: Reader | undefined;
  #watched: Node | undefined;
  #changed = true;
  #isRead = false;
  #isReported = false;
  #charter: Charter | undefined;
  #tables: readonly HTMLTableElement[] = [];

  /** @param host the element */
  constructor(host: OwnTablesHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether the author wrote a table for the element, be it one of cookies or not; one that only follows must be. */
  get exist(): boolean {
    return this.#tables.length > 0 && !(this.#isEjected && this.#isRead && !this.#charter);
  }

  /** What the tables say; nothing unless each of them lists cookies. */
  get charter(): Charter | undefined {
    return this.#charter;
  }

  /** Caption of the author's table, when there is only one. */
  get caption(): string {
    const [only, ...others] = this.#tables;
    return only && others.length === 0 ? captionOf(only, this.#host) : '';
  }

  /** Starts following the tables. */
  hostConnected(): void {
    this.#tellChange();
  }

  /** Leaves no observer behind, and a named table as it was found. */
  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#placeObserver.disconnect();
    this.#watched = undefined;
    this.replaceNamed(false);
  }

  /** Reads the tables anew if they changed. */
  hostUpdate(): void {
    this.#watch();
    if (!this.#changed) return;
    if (this.#reader) this.#read(this.#reader);
    else if (this.#tables.length > 0) void import('../../browser/table-reader.js').then(this.#useReader, reportProblem);
    else this.#charter = undefined;
  }

  /** Whether the table only follows the element. */
  get #isEjected(): boolean {
    const [table] = this.#tables;
    return !this.#host.htmlFor && table !== undefined && !this.#host.contains(table);
  }

  readonly #useReader = (reader: Reader): void => {
    this.#reader = reader;
    this.#tellChange();
  };

  #tellChange(): void {
    this.#changed = true;
    this.#host.requestUpdate();
  }

  #read(reader: Reader): void {
    this.#changed = false;
    this.#isRead = true;
    this.#charter = charterOf(reader, this.#host, this.#tables);
    if (!this.#charter && this.exist && this.#isWhole) this.#reportOnce();
  }

  /** Whether the page is there and no template engine still has to fill the tables. */
  get #isWhole(): boolean {
    const hasRows = this.#tables.some(({ rows }) => rows.length > 1);
    return hasRows && !this.#tables.some(({ textContent }) => textContent.includes('{{'));
  }

  #reportOnce(): void {
    if (this.#isReported) return;
    this.#isReported = true;
    reportProblem('A table of cookie-table is left as it is: no column of it was understood as names of cookies.');
  }

  /**
   * Hides a table named by `for` while ours stands in its place, so that nobody reads it twice.
   * @param replaced whether ours is shown
   */
  replaceNamed(replaced: boolean): void {
    const hidden = replaced && this.exist;
    for (const table of this.#tables.filter((each) => !this.#host.contains(each))) table.hidden = hidden;
  }

  #watch(): void {
    const tables = this.#present();
    if (!sameTables(tables, this.#tables)) this.#take(tables);
    const [outside] = tables.filter((table) => !this.#host.contains(table));
    // A table that comes later is waited for where it may come.
    const place = outside ?? (this.#host.htmlFor ? this.#host.getRootNode() : this.#host);
    if (place === this.#watched) return;
    this.#observer.disconnect();
    this.#observer.observe(place, { childList: true, subtree: true, characterData: true });
    this.#watched = place;
    this.#watchAfter();
  }

  #watchAfter(): void {
    this.#placeObserver.disconnect();
    if (this.#host.htmlFor) return;
    const { place } = ejectedTable(this.#host);
    for (const node of [this.#host, place]) if (node) this.#placeObserver.observe(node, { childList: true });
  }

  /** The tables that are there now; one that follows the element is its own only when the element is empty. */
  #present(): readonly HTMLTableElement[] {
    const { htmlFor, charter, charterData } = this.#host;
    if (htmlFor) return listOf(this.#named(htmlFor));
    const inside = [...this.#host.querySelectorAll('table')];
    const isNamed = charter !== undefined || charterData !== undefined;
    return inside.length > 0 || isNamed ? inside : listOf(ejectedTable(this.#host).table);
  }

  #take(tables: readonly HTMLTableElement[]): void {
    this.replaceNamed(false);
    this.#tables = tables;
    this.#changed = true;
    this.#isRead = false;
  }

  #named(id: string): HTMLTableElement | undefined {
    const found = (this.#host.getRootNode() as Document | ShadowRoot | Element).querySelector(`#${CSS.escape(id)}`);
    return found instanceof HTMLTableElement ? found : undefined;
  }
}

function sameTables(some: readonly Element[], others: readonly Element[]): boolean {
  return some.length === others.length && some.every((table, index) => table === others[index]);
}

/** Tables in a cell of one that is read are read with it. */
const areAllIn = (found: readonly { readonly table: Element }[], tables: readonly Element[]): boolean =>
  tables.every((table) => found.some((each) => each.table.contains(table)));

/** Editors put the caption into a figure around the table; one outside the element stays in sight. */
function captionOf(table: HTMLTableElement, host: Element): string {
  const figure = table.closest('figure');
  const inFigure = figure && host.contains(figure) ? figure.querySelector('figcaption') : null;
  return (table.caption ?? inFigure)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

const listOf = <Item>(item: Item | undefined): readonly Item[] => (item === undefined ? [] : [item]);

function charterOf(
  { charterFromTable, charterFromTables, declarationTablesIn }: Reader,
  host: HTMLElement,
  tables: readonly HTMLTableElement[],
): Charter | undefined {
  try {
    const [first] = tables;
    // What is not understood must stay in sight: then the author's tables are left as they are.
    if (tables.length > 1 && !areAllIn(declarationTablesIn(host), tables)) return undefined;
    const document = tables.length > 1 ? charterFromTables(host) : first && charterFromTable(first);
    return document && charterFrom(document);
  } catch {
    return undefined;
  }
}
