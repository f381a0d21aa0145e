import { html, type TemplateResult } from 'lit';
import type { Block } from '../../render/charter-page.js';
import { dataTableTemplate, type TablePlace } from './data-table-template.js';
import { lineTemplate } from './line-template.js';

/** What every block of the page needs to know of it. */
export interface BlockPlace extends TablePlace {
  /** Level of the headings inside a section. */
  readonly level: number;
}

/** One piece of a section. */
export function blockTemplate(block: Block, place: BlockPlace): TemplateResult {
  if (block.kind === 'paragraph') return html`<p>${lineTemplate(block.line)}</p>`;
  if (block.kind === 'heading') return html`<h3 aria-level=${place.level}>${block.text}</h3>`;
  if (block.kind === 'list')
    return html`<ul>
      ${block.items.map((item) => html`<li>${lineTemplate(item)}</li>`)}
    </ul>`;
  return dataTableTemplate(block, place);
}
