import type { Charter } from '../core/charter.js';

/** A run of text within a line. */
export interface Span {
  readonly text: string;
  /** Where it leads. */
  readonly href?: string;
  /** Names of trackers are code; what a line is about is strong. */
  readonly kind?: 'code' | 'strong';
  /** Language of the text where it is not that of the page. */
  readonly language?: string;
}

/** One line of text. */
export type Line = readonly Span[];

/** Trackers of one purpose, or another list in columns. */
export interface TableBlock {
  readonly kind: 'table';
  readonly caption: string;
  readonly headers: readonly string[];
  /** What each column tells, for a layout that knows it by name; empty for one of the author's own. */
  readonly names?: readonly string[];
  /** Rows of cells; the first cell of each heads its row. */
  readonly rows: readonly (readonly Line[])[];
  /** Identifier of each row, for links to it: unique in the page. */
  readonly rowIds?: readonly string[];
}

/** A piece of a section, whatever it is written in. */
export type Block =
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly Line[] }
  | TableBlock;

/** Sections of the charter's page, in their usual order; `choice` is that of the visitor, and only a page with scripts fills it. */
export type SectionName =
  | 'brief'
  | 'controller'
  | 'choice'
  | 'kinds'
  | 'trackers'
  | 'storages'
  | 'refusal'
  | 'browser'
  | 'rights'
  | 'hosting'
  | 'history'
  | 'downloads';

/** One section under its heading. */
export interface PageSection {
  readonly name: SectionName;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** A charter as a page to read, before it is written as HTML, Markdown or elements. */
export interface CharterPage {
  readonly title: string;
  /** Language of the page (BCP 47). */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Sections that have something to say, in their order. */
  readonly sections: readonly PageSection[];
  /** The charter that the page was made from, for a form that carries it whole. */
  readonly charter?: Charter;
}
