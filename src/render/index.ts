export type { Block, CharterPage, Line, PageSection, SectionName, Span, TableBlock } from './charter-page.js';
export { renderCSV } from './csv/render-csv.js';
export {
  type Disclosures,
  type DomainDisclosure,
  renderDisclosures,
  type StorageDisclosure,
} from './disclosures/render-disclosures.js';
export type { DPVNode } from './dpv/dpv-terms.js';
export { renderDPV } from './dpv/render-dpv.js';
export type { ExportSource } from './export-source.js';
export { type HTMLKind, renderHTML } from './html/render-html.js';
export { loadPolicy } from './load-policy.js';
export { renderMarkdown } from './markdown/render-markdown.js';
export { charterPage, type CharterPageSource } from './page/charter-page.js';
