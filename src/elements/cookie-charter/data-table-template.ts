import { html, nothing, type TemplateResult } from 'lit';
import type { PageWords } from '../../locales/page/page-words.js';
import type { Words } from '../../locales/words.js';
import type { TableBlock } from '../../render/charter-page.js';
import { lineTemplate } from './line-template.js';
import { partedTable, type ToldColumn } from './shared-columns.js';

/** Where a table stands, and the words that it needs. */
export interface TablePlace {
  /** Identifier of the table. */
  readonly id: string;
  readonly words: Words;
  readonly pageWords: PageWords;
}

/** From how many rows on a table is laid out row by row, so that only those in sight are. */
const manyRows = 300;

/** What all rows share, then a simple table under a heading that says the same as its caption. */
export function dataTableTemplate(table: TableBlock, place: TablePlace): TemplateResult {
  const { shared, columns } = partedTable(table);
  const captionId = `caption-${place.id}`;
  const many = table.rows.length > manyRows ? 'scroll many' : 'scroll';
  return html`${shared.length > 0 ? sharedTemplate(shared, place) : nothing}
    <div class="data ${crowding(columns.length)}">
      <div class=${many} data-caption=${captionId}>${tableTemplate(table, columns, { ...place, id: captionId })}</div>
    </div>`;
}

/** How much room the columns want before they stand as entries. */
function crowding(count: number): string {
  if (count <= 4) return 'few';
  return count <= 7 ? 'some' : 'crowd';
}

function sharedTemplate(shared: readonly ToldColumn[], { pageWords }: TablePlace): TemplateResult {
  return html`<div class="shared">
    <p class="muted">${pageWords.trackers.shared}</p>
    <dl>
      ${shared.map(
        ({ header, cells: [cell = []] }) =>
          html`<div>
            <dt>${header}</dt>
            <dd>${lineTemplate(cell)}</dd>
          </div>`,
      )}
    </dl>
  </div>`;
}

/** Roles are written out, for a table that is laid out as entries loses its own. */
function tableTemplate(table: TableBlock, columns: readonly ToldColumn[], { id, words }: TablePlace): TemplateResult {
  const { caption, rows, rowIds = [] } = table;
  return html`<table role=${'table'} aria-labelledby=${id}>
    <caption id=${id} class="visually-hidden">
      ${caption}
    </caption>
    <thead role=${'rowgroup'}>
      <tr role=${'row'}>
        ${columns.map(({ header }) => html`<th scope="col" role=${'columnheader'}>${header}</th>`)}
      </tr>
    </thead>
    <tbody role=${'rowgroup'}>
      ${rows.map((_, row) => rowTemplate(row, columns, { id: rowIds[row], words }))}
    </tbody>
  </table>`;
}

/** The first cell heads its row. */
function rowTemplate(
  row: number,
  [heading, ...columns]: readonly ToldColumn[],
  { id, words }: { readonly id: string | undefined; readonly words: Words },
): TemplateResult {
  return html`<tr role=${'row'} id=${id ?? nothing} tabindex=${id ? -1 : nothing}>
    <th scope="row" role=${'rowheader'}>${lineTemplate(heading?.cells[row] ?? [])}</th>
    ${columns.map((column) => cellTemplate(column, row, words))}
  </tr>`;
}

function cellTemplate({ name, header, cells }: ToldColumn, row: number, { table }: Words): TemplateResult {
  const cell = cells[row] ?? [];
  const unstated = table.unstated(name);
  const told = cell.length > 0 ? lineTemplate(cell) : unstated;
  return html`<td role=${'cell'} data-column=${name} data-label=${header}>
    <div class=${told === unstated ? 'muted' : nothing}>${told}</div>
  </td>`;
}
