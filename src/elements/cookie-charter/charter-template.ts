import { html, nothing, type TemplateResult } from 'lit';
import { controllablePurposes } from '../../core/charter.js';
import type { CharterPage, PageSection, SectionName } from '../../render/charter-page.js';
import { blockTemplate } from './block-template.js';
import { choiceTemplate, type ChoiceView } from './choice-template.js';
import { orderedSections } from './section-order.js';

/** What the page shows, and what its buttons do. */
export interface CharterView extends Omit<ChoiceView, 'section'> {
  readonly page: CharterPage;
  /** Names of the wanted sections, separated by spaces. */
  readonly sections: string;
  /** Level of the headings of the sections. */
  readonly headingLevel: number;
  /** Whether the author wrote a section of that name. */
  readonly isReplaced: (name: SectionName) => boolean;
  readonly slotChanged: () => void;
  readonly downloadJSON: () => void;
  readonly downloadCSV: () => void;
}

/** The whole page: where to find what, then its sections, each of which the author may replace. */
export function charterTemplate(view: CharterView): TemplateResult {
  const { page, sections, charter } = view;
  const names = orderedSections(sections, controllablePurposes(charter).length > 0);
  const shown = names.filter((name) => view.isReplaced(name) || sectionOf(name, view));
  return html`<div class="page" lang=${page.language} dir=${page.direction}>
    ${shown.length > 3 ? contentsTemplate(shown, view) : nothing} ${names.map((name) => sectionTemplate(name, view))}
  </div>`;
}

/** Where scripts run, the charter can always be downloaded. */
function sectionOf(name: SectionName, { page, pageWords }: CharterView): PageSection | undefined {
  const found = page.sections.find((section) => section.name === name);
  if (name !== 'downloads') return found;
  return { name, heading: pageWords.downloads.heading, blocks: found?.blocks ?? [] };
}

function headingOf(name: SectionName, view: CharterView): string {
  const { heading } = view.pageWords[name];
  return sectionOf(name, view)?.heading ?? (typeof heading === 'string' ? heading : '');
}

function contentsTemplate(names: readonly SectionName[], view: CharterView): TemplateResult {
  return html`<nav part="contents" aria-label=${view.pageWords.contents}>
    <ul>
      ${names.map((name) => html`<li><a href="#charter-${name}">${headingOf(name, view)}</a></li>`)}
    </ul>
  </nav>`;
}

function sectionTemplate(name: SectionName, view: CharterView): TemplateResult {
  const section = sectionOf(name, view);
  const replaced = view.isReplaced(name);
  return html`<section part=${name} id="charter-${name}" tabindex="-1" ?hidden=${!section && !replaced}>
    <slot name=${name} @slotchange=${view.slotChanged}
      >${section && !replaced ? contentTemplate(section, view) : nothing}</slot
    >
  </section>`;
}

function contentTemplate(section: PageSection, view: CharterView): TemplateResult {
  return html`<h2 aria-level=${view.headingLevel}>${section.heading}</h2>
    ${blocksTemplate(section, view)}`;
}

function blocksTemplate(section: PageSection, view: CharterView): unknown {
  if (section.name === 'choice') return choiceTemplate({ ...view, section });
  const level = Math.min(view.headingLevel + 1, 6);
  const { words, pageWords } = view;
  const blocks = section.blocks.map((block, index) =>
    blockTemplate(block, { level, id: `${section.name}-${String(index)}`, words, pageWords }),
  );
  return section.name === 'downloads' ? [filesTemplate(view), blocks] : blocks;
}

function filesTemplate({ pageWords, downloadJSON, downloadCSV }: CharterView): TemplateResult {
  const { introduction, json, csv } = pageWords.downloads;
  return html`<div class="files">
    <p>${introduction}</p>
    <div class="buttons">
      <button class="button" type="button" data-action="json" @click=${downloadJSON}>${json}</button>
      <button class="button" type="button" data-action="csv" @click=${downloadCSV}>${csv}</button>
    </div>
  </div>`;
}
