import type { Block, CharterPage, Line, PageSection, Span, TableBlock } from '../charter-page.js';
import { safeAddress } from '../safe-address.js';
import { type Attributes, elementMarkup, linesMarkup, type Markup, textMarkup } from './markup.js';

/** The identifiers already given to rows: an identifier stands once in a page. */
type TakenIds = Set<string>;

/**
 * Writes a page as the element `cookie-charter` shows it, with captions, scopes, languages and an anchor for each tracker:
 * to read without a script, and to be taken over by the element where there is one.
 * @param page the page
 */
export function fullHTML(page: CharterPage): Markup {
  const taken: TakenIds = new Set();
  const content = [
    elementMarkup('h2', {}, [textMarkup(page.title)]),
    ...page.sections.map((section) => sectionMarkup(section, taken)),
  ];
  const attributes = { lang: page.language, dir: page.direction };
  return linesMarkup([elementMarkup('cookie-charter', attributes, ['\n' as Markup, linesMarkup(content)])]);
}

function sectionMarkup({ name, heading, blocks }: PageSection, taken: TakenIds): Markup {
  const id = `charter-${name}`;
  const content = [
    elementMarkup('h3', { id }, [textMarkup(heading)]),
    ...blocks.map((block) => blockMarkup(block, taken)),
  ];
  return elementMarkup('section', { 'aria-labelledby': id }, ['\n' as Markup, linesMarkup(content)]);
}

function blockMarkup(block: Block, taken: TakenIds): Markup {
  if (block.kind === 'heading') return elementMarkup('h4', {}, [textMarkup(block.text)]);
  if (block.kind === 'paragraph') return elementMarkup('p', {}, lineMarkup(block.line));
  if (block.kind === 'table') return tableMarkup(block, taken);
  const items = block.items.map((item) => elementMarkup('li', {}, lineMarkup(item)));
  return elementMarkup('ul', {}, ['\n' as Markup, linesMarkup(items)]);
}

function tableMarkup({ caption, headers, rows }: TableBlock, taken: TakenIds): Markup {
  const head = headers.map((header) => elementMarkup('th', { scope: 'col' }, [textMarkup(header)]));
  const parts = [
    elementMarkup('caption', {}, [textMarkup(caption)]),
    elementMarkup('thead', {}, [elementMarkup('tr', {}, head)]),
    elementMarkup('tbody', {}, ['\n' as Markup, linesMarkup(rows.map((cells) => rowMarkup(cells, taken)))]),
  ];
  return elementMarkup('table', {}, ['\n' as Markup, linesMarkup(parts)]);
}

function rowMarkup(cells: readonly Line[], taken: TakenIds): Markup {
  const content = cells.map((line, index) => elementMarkup(...(index === 0 ? headingCell : cell), lineMarkup(line)));
  return elementMarkup('tr', { id: rowId(cells[0] ?? [], taken) }, content);
}

const headingCell: readonly [string, Attributes] = ['th', { scope: 'row' }];
const cell: readonly [string, Attributes] = ['td', {}];

/** The anchor of a tracker; of two trackers of one name, the first has it. */
function rowId(line: Line, taken: TakenIds): string | undefined {
  const name = line.filter(({ kind }) => kind === 'code').map(({ text }) => text);
  const id = `cookie-${name.join('').trim().replace(/\s+/g, '-')}`;
  if (name.length === 0 || taken.has(id)) return undefined;
  taken.add(id);
  return id;
}

const lineMarkup = (line: Line): Markup[] => line.map(spanMarkup);

function spanMarkup({ text, href, kind, language }: Span): Markup {
  const address = safeAddress(href);
  const shown = [kindMarkup(textMarkup(text), kind)];
  if (address !== undefined) return elementMarkup('a', { href: address, lang: language }, shown);
  return language === undefined ? (shown[0] ?? textMarkup('')) : elementMarkup('span', { lang: language }, shown);
}

/** A name is no word of any language: translators leave it alone. */
function kindMarkup(text: Markup, kind: Span['kind']): Markup {
  if (kind === 'code') return elementMarkup('code', { translate: 'no' }, [text]);
  return kind === 'strong' ? elementMarkup('strong', {}, [text]) : text;
}
