import { html, nothing, type TemplateResult } from 'lit';
import type { Line, TableBlock } from '../../render/charter-page.js';
import { lineTemplate } from './line-template.js';

/** A simple table under a heading that says the same as its caption; roles are written out, for entries lose their own. */
export function dataTableTemplate({ caption, headers, rows, rowIds = [] }: TableBlock, id: string): TemplateResult {
  const captionId = `caption-${id}`;
  return html`<div class="data">
    <div class="scroll" data-caption=${captionId}>
      <table role=${'table'} aria-labelledby=${captionId}>
        <caption id=${captionId} class="visually-hidden">
          ${caption}
        </caption>
        <thead role=${'rowgroup'}>
          <tr role=${'row'}>
            ${headers.map((header) => html`<th scope="col" role=${'columnheader'}>${header}</th>`)}
          </tr>
        </thead>
        <tbody role=${'rowgroup'}>
          ${rows.map((cells, index) => rowTemplate(cells, headers, rowIds[index]))}
        </tbody>
      </table>
    </div>
  </div>`;
}

function rowTemplate(cells: readonly Line[], headers: readonly string[], id: string | undefined): TemplateResult {
  return html`<tr role=${'row'} id=${id ?? nothing} tabindex=${id ? -1 : nothing}>
    ${cells.map((cell, index) => cellTemplate(cell, headers[index] ?? '', index === 0))}
  </tr>`;
}

/** The first cell heads its row. */
function cellTemplate(cell: Line, header: string, heads: boolean): TemplateResult {
  if (heads) return html`<th scope="row" role=${'rowheader'}>${lineTemplate(cell)}</th>`;
  const blank = cell.length === 0 ? 'blank' : nothing;
  return html`<td role=${'cell'} class=${blank} data-label=${header}><div>${lineTemplate(cell)}</div></td>`;
}
