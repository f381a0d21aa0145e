import {
  type CSSResult,
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { RowAddress } from './row-address.js';
import type { TableColumn } from './table-columns.js';
import { type Downloadable, downloadTable, formatsIn } from './table-downloads.js';
import { sortableRows, type TableGroup } from './table-groups.js';
import { nextOrder, sortRows, type TableOrder } from './table-order.js';
import { TableSearch } from './table-search.js';
import type { RowWriter, TableView, ViewTools } from './table-template.js';
import { styles } from './table-tools.styles.js';

/** A table that may be searched, sorted and downloaded. */
export type ToolsHost = ReactiveControllerHost & HTMLElement & Downloadable & { readonly searchable: boolean };

/** What visitors do with a table besides reading it; loaded only where a table offers it. */
export class TableTools implements ReactiveController, ViewTools {
  /** Look of the tools. */
  readonly styles: CSSResult = styles;
  readonly #host: ToolsHost;
  readonly #search: TableSearch;
  readonly #address: RowAddress;
  /** The order of each table, under what its rows have in common. */
  readonly #orders = new Map<string, TableOrder>();
  #language = 'fr';

  /** @param host the element */
  constructor(host: ToolsHost) {
    this.#host = host;
    this.#search = new TableSearch(host);
    this.#address = new RowAddress(host, () => {
      this.#search.clear();
    });
  }

  /** Follows the address of the page. */
  hostConnected(): void {
    this.#address.hostConnected();
  }

  /** Leaves no listener behind. */
  hostDisconnected(): void {
    this.#address.hostDisconnected();
  }

  /** Searches what was rendered anew, and goes to the row that was asked for. */
  hostUpdated(): void {
    this.#search.hostUpdated();
    this.#address.hostUpdated();
  }

  /**
   * Writes what stands above the tables.
   * @param view what the tables show
   */
  toolbar({ words, groups }: TableView): TemplateResult | typeof nothing {
    const rows = groups.flatMap((group) => group.rows);
    this.#language = words.language;
    this.#search.use(rows, words);
    const formats = rows.length > 0 ? formatsIn(this.#host.download) : [];
    const searchable = this.#host.searchable && rows.length > 1;
    if (!searchable && formats.length === 0) return nothing;
    const save = (format: (typeof formats)[number]): void => downloadTable(this.#host, format);
    return html`<div class="toolbar" part="toolbar">
      ${searchable ? this.#field(words.table.search) : nothing}
      ${formats.map(
        (format) =>
          html`<button type="button" @click=${() => save(format)}>
            ${words.table.download(format.toUpperCase())}
          </button>`,
      )}
    </div>`;
  }

  /**
   * Writes a column header that sorts.
   * @param column the column
   * @param group the rows of its table
   * @returns nothing where the rows are few
   */
  header({ id, header }: TableColumn, { title, rows }: TableGroup): TemplateResult | undefined {
    if (rows.length < sortableRows) return undefined;
    const order = this.#orders.get(title);
    const direction = order?.column === id ? order.direction : nothing;
    return html`<th part="header" scope="col" role=${'columnheader'} aria-sort=${direction}>
      <button type="button" class="sort" @click=${() => this.#press(title, id)}><span>${header}</span></button>
    </th>`;
  }

  /**
   * Writes the rows in the order that the visitor wants; each keeps its place in the document's memory as it moves.
   * @param group the rows
   * @param columns the columns of the table
   * @param write writes one row
   */
  body({ title, rows }: TableGroup, columns: readonly TableColumn[], write: RowWriter): unknown {
    const order = this.#orders.get(title);
    const column = order && columns.find(({ id }) => id === order.column);
    const sorted = order && column ? sortRows(rows, column, { ...order, language: this.#language }) : rows;
    return repeat(sorted, (row) => row, write);
  }

  #field(label: string): TemplateResult {
    return html`<label class="field">
        <span>${label}</span>
        <input part="search" type="search" autocomplete="off" spellcheck="false" @input=${this.#search.search} />
      </label>
      <p class="found" role="status"></p>`;
  }

  #press(title: string, id: string): void {
    const order = nextOrder(this.#orders.get(title), id);
    if (order) this.#orders.set(title, order);
    else this.#orders.delete(title);
    this.#host.requestUpdate();
  }
}
