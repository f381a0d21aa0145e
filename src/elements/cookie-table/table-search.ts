import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { foldForSearch, searchedWords } from '../../core/searched-words.js';
import type { Words } from '../../locales/words.js';
import type { TableRow } from './table-rows.js';

/** Finds rows by words, whatever their accents and case: the other rows are hidden, and stay where they are. */
export class TableSearch implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** What each row says, folded once. */
  readonly #folded = new WeakMap<TableRow, string>();
  #rows: readonly TableRow[] = [];
  #words: Words | undefined;
  #wanted: readonly string[] = [];

  /** @param host the element; its rows carry their anchors as identifiers */
  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  /** Hides and shows again what was rendered anew. */
  hostUpdated(): void {
    const field = this.#root?.querySelector<HTMLInputElement>('[part="search"]');
    this.#wanted = searchedWords(field?.value ?? '');
    this.#apply();
  }

  /**
   * Takes what there is to search.
   * @param rows every row of the tables
   * @param words the words of the reader's language
   */
  use(rows: readonly TableRow[], words: Words): void {
    this.#rows = rows;
    this.#words = words;
  }

  /** Searches for what the field holds. */
  readonly search = (): void => {
    this.hostUpdated();
  };

  /** Empties the field, so that every row shows. */
  clear(): void {
    const field = this.#root?.querySelector<HTMLInputElement>('[part="search"]');
    if (!field?.value) return;
    field.value = '';
    this.hostUpdated();
  }

  get #root(): ShadowRoot | null {
    return this.#host.shadowRoot;
  }

  #apply(): void {
    let found = 0;
    for (const row of this.#rows) {
      const matches = this.#wanted.every((word) => this.#textOf(row).includes(word));
      found += Number(matches);
      const element = this.#root?.getElementById(row.anchor);
      // Only what changes is touched: ten thousand rows are laid out again only where they must be.
      if (element && element.hidden === matches) element.hidden = !matches;
    }
    for (const table of this.#root?.querySelectorAll<HTMLElement>('.scroll') ?? [])
      table.hidden = !table.querySelector('tbody tr:not([hidden])');
    this.#tell(found);
  }

  /** A text of its own each time: page translators take away those that they translate. */
  #tell(found: number): void {
    const told = this.#wanted.length > 0 ? (this.#words?.table.found(found, this.#rows.length) ?? '') : '';
    const status = this.#root?.querySelector('[role="status"]');
    if (status && status.textContent !== told) status.replaceChildren(told);
  }

  #textOf(row: TableRow): string {
    const known = this.#folded.get(row);
    if (known !== undefined) return known;
    const cells = [...Object.values(row.cells), ...row.extra];
    const folded = foldForSearch(cells.map((cell) => [cell.text, 'note' in cell ? cell.note : ''].join(' ')).join(' '));
    this.#folded.set(row, folded);
    return folded;
  }
}
