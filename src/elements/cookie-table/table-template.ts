import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../locales/words.js';
import { columnsOf, type TableColumn } from './table-columns.js';
import type { TableGroup } from './table-groups.js';
import type { TableCell, TableRow } from './table-rows.js';

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
}

/** The sentence, then one simple table a group: simple tables need no summary. */
export function tablesTemplate(view: TableView): TemplateResult {
  const { words, groups, status } = view;
  return html`<div class="tables" lang=${words.language} dir=${words.direction}>
    ${status ? html`<p class="status" part="status">${status}</p>` : nothing}
    ${groups.length === 0 ? html`<p class="empty" part="empty">${words.table.empty}</p>` : nothing}
    ${groups.map((group, index) => tableTemplate(group, `caption-${String(index + 1)}`, view))}
  </div>`;
}

/** Roles are written out because a table laid out as cards loses its own. */
function tableTemplate(group: TableGroup, captionId: string, view: TableView): TemplateResult {
  const columns = columnsOf(group.rows, view.words, view.columns);
  return html`<div class="scroll" data-caption=${captionId}>
    <table part="table" role=${'table'} aria-labelledby=${captionId}>
      <caption id=${captionId} part="caption">
        ${captionOf(group, view)}
      </caption>
      <thead part="head" role=${'rowgroup'}>
        <tr role=${'row'}>
          ${columns.map(({ header }) => html`<th part="header" scope="col" role=${'columnheader'}><span>${header}</span></th>`)}
        </tr>
      </thead>
      <tbody role=${'rowgroup'}>
        ${group.rows.map((row) => rowTemplate(row, columns, view.words))}
      </tbody>
    </table>
  </div>`;
}

function captionOf({ title }: TableGroup, { caption, groups, words }: TableView): string {
  if (!caption) return title ? words.table.caption(title) : words.table.allCaption;
  return groups.length > 1 ? `${caption} – ${title}` : caption;
}

function rowTemplate(row: TableRow, columns: readonly TableColumn[], words: Words): TemplateResult {
  return html`<tr part="row" role=${'row'}>
    ${columns.map((column, index) =>
      index === 0 ? nameTemplate(column.cellOf(row)) : cellTemplate(column, column.cellOf(row), words),
    )}
  </tr>`;
}

/** The name heads its row. */
function nameTemplate({ text }: TableCell): TemplateResult {
  return html`<th part="cell" scope="row" role=${'rowheader'}><code translate="no">${text}</code></th>`;
}

function cellTemplate({ id, header, expected }: TableColumn, cell: TableCell, words: Words): TemplateResult {
  const blank = expected ? 'missing' : 'blank';
  return html`<td
    part="cell"
    role=${'cell'}
    class=${cell.text ? nothing : blank}
    data-column=${id}
    data-label=${header}
    lang=${cell.language ?? nothing}
  >
    ${expected && !cell.text ? words.table.unstated : contentOf(cell)}
  </td>`;
}

function contentOf({ text, note, address }: TableCell): TemplateResult {
  const told = address ? html`<a href=${address}>${text}</a>` : text;
  return note ? html`${told} <span class="note">(${note})</span>` : html`${told}`;
}
