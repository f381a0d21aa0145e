import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../locales/words.js';
import { columnsOf, type TableColumn } from './table-columns.js';
import type { TableGroup } from './table-groups.js';
import type { TableCell, TableRow } from './table-rows.js';

/** What the tools of a table put into it: search, order of rows, files to download. */
export interface ViewTools {
  /** What stands above the tables. */
  readonly toolbar: (view: TableView) => unknown;
  /** A column header that sorts; nothing where sorting serves no one. */
  readonly header: (column: TableColumn, group: TableGroup) => unknown;
  /** The rows in the order that the visitor wants. */
  readonly body: (group: TableGroup, columns: readonly TableColumn[], write: RowWriter) => unknown;
}

/** Writes one row. */
export type RowWriter = (row: TableRow) => TemplateResult;

/** A column more than those of the charter. */
export interface MoreColumn extends TableColumn {
  readonly content: (row: TableRow) => unknown;
}

/** What the tables show. */
export interface TableView {
  readonly words: Words;
  readonly groups: readonly TableGroup[];
  /** The author's caption; empty for ours. */
  readonly caption: string;
  /** Names of the wanted columns, separated by spaces; empty for those that hold something. */
  readonly columns: string;
  /** Sentence before the tables; may be empty. */
  readonly status: string;
  readonly tools: ViewTools | undefined;
  /** What is on this device. */
  readonly device: MoreColumn | undefined;
  /** What only the webmaster wants to read. */
  readonly report: unknown;
}

/** From how many rows on a table is laid out row by row, so that only those in sight are. */
const manyRows = 300;

/** The sentence, then one simple table a group: simple tables need no summary. */
export function tablesTemplate(view: TableView): TemplateResult {
  const { words, groups, status, tools } = view;
  return html`<div class="tables" lang=${words.language} dir=${words.direction}>
    ${status ? html`<p class="status" part="status">${status}</p>` : nothing} ${tools?.toolbar(view)}
    ${groups.length === 0 ? html`<p class="empty" part="empty">${words.table.empty}</p>` : nothing}
    ${groups.map((group, index) => tableTemplate(group, `caption-${String(index + 1)}`, view))} ${view.report}
  </div>`;
}

/** Roles are written out because a table laid out as cards loses its own. */
function tableTemplate(group: TableGroup, captionId: string, view: TableView): TemplateResult {
  const { words, tools, device } = view;
  const [name, ...others] = columnsOf(group.rows, words, view.columns);
  const columns = [name, device, ...others].filter((column) => column !== undefined);
  const write: RowWriter = (row) => rowTemplate(row, columns, words);
  return html`<div class=${group.rows.length > manyRows ? 'scroll many' : 'scroll'} data-caption=${captionId}>
    <table part="table" role=${'table'} aria-labelledby=${captionId}>
      <caption id=${captionId} part="caption">
        ${captionOf(group, view)}
      </caption>
      <thead part="head" role=${'rowgroup'}>
        <tr role=${'row'}>
          ${columns.map((column) => tools?.header(column, group) ?? headerTemplate(column))}
        </tr>
      </thead>
      <tbody role=${'rowgroup'}>
        ${tools?.body(group, columns, write) ?? group.rows.map(write)}
      </tbody>
    </table>
  </div>`;
}

const headerTemplate = ({ header }: TableColumn): TemplateResult =>
  html`<th part="header" scope="col" role=${'columnheader'}><span>${header}</span></th>`;

function captionOf({ title }: TableGroup, { caption, groups, words }: TableView): string {
  if (!caption) return title ? words.table.caption(title) : words.table.allCaption;
  return groups.length > 1 ? `${caption} – ${title}` : caption;
}

function rowTemplate(row: TableRow, columns: readonly TableColumn[], words: Words): TemplateResult {
  return html`<tr part="row" role=${'row'} id=${row.anchor}>
    ${columns.map((column, index) => (index === 0 ? nameTemplate(row) : cellTemplate(column, row, words)))}
  </tr>`;
}

/** Nothing, unless a base address in the page would make of a link within it one to elsewhere. */
function pageAddress(): string {
  const [here = ''] = location.href.split('#');
  return document.baseURI.split('#')[0] === here ? '' : here;
}

/** The name heads its row, and leads to it: the address of one row can be given to others. */
function nameTemplate({ anchor, cells: { name } }: TableRow): TemplateResult {
  return html`<th part="cell" scope="row" role=${'rowheader'}>
    <a href="${pageAddress()}#${anchor}"><code translate="no" dir="ltr">${name.text}</code></a>
  </th>`;
}

function cellTemplate(column: TableColumn | MoreColumn, row: TableRow, words: Words): TemplateResult {
  const { id, header, expected } = column;
  const cell = column.cellOf(row);
  const blank = expected ? 'missing' : 'blank';
  const isMore = 'content' in column;
  const content = isMore ? column.content(row) : contentOf(cell);
  return html`<td
    part=${isMore ? 'cell status' : 'cell'}
    role=${'cell'}
    class=${cell.text ? nothing : blank}
    data-column=${id}
    data-label=${header}
    lang=${cell.language ?? nothing}
  >
    ${expected && !cell.text ? words.table.unstated(id) : content}
  </td>`;
}

function contentOf({ text, note, address }: TableCell): TemplateResult {
  const told = address ? html`<a href=${address}>${text}</a>` : text;
  return note ? html`${told} <span class="note">(${note})</span>` : html`${told}`;
}
