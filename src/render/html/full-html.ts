import type { Charter } from '../../core/charter.js';
import { withoutOwnMemory } from '../../core/own-memory.js';
import type { Block, CharterPage, Line, PageSection, Span, TableBlock } from '../charter-page.js';
import { safeAddress } from '../safe-address.js';
import { type Attributes, dataMarkup, elementMarkup, linesMarkup, type Markup, textMarkup } from './markup.js';

/**
 * Writes a page as the element `cookie-charter` shows it, with captions, scopes, languages and an anchor for each tracker:
 * to read without a script, and to be taken over by the element where there is one. The charter goes with it as data, for
 * tables do not hold all of it.
 * @param page the page
 */
export function fullHTML(page: CharterPage): Markup {
  const content = [
    elementMarkup('h2', {}, [textMarkup(page.title)]),
    ...page.sections.map(sectionMarkup),
    ...(page.charter ? [charterMarkup(page.charter)] : []),
  ];
  const attributes = { lang: page.language, dir: page.direction };
  return linesMarkup([elementMarkup('cookie-charter', attributes, ['\n' as Markup, linesMarkup(content)])]);
}

/** Our own cookie, where the author forgot it, is listed anew in the words of whoever reads. */
function charterMarkup(charter: Charter): Markup {
  const attributes = { type: 'application/json', 'data-cookie-charter': '' };
  return elementMarkup('script', attributes, [dataMarkup(withoutOwnMemory(charter))]);
}

function sectionMarkup({ name, heading, blocks }: PageSection): Markup {
  const id = `charter-${name}`;
  const content = [elementMarkup('h3', { id }, [textMarkup(heading)]), ...blocks.map(blockMarkup)];
  return elementMarkup('section', { 'aria-labelledby': id }, ['\n' as Markup, linesMarkup(content)]);
}

function blockMarkup(block: Block): Markup {
  if (block.kind === 'heading') return elementMarkup('h4', {}, [textMarkup(block.text)]);
  if (block.kind === 'paragraph') return elementMarkup('p', {}, lineMarkup(block.line));
  if (block.kind === 'table') return tableMarkup(block);
  const items = block.items.map((item) => elementMarkup('li', {}, lineMarkup(item)));
  return elementMarkup('ul', {}, ['\n' as Markup, linesMarkup(items)]);
}

function tableMarkup({ caption, headers, rows, rowIds }: TableBlock): Markup {
  const head = headers.map((header) => elementMarkup('th', { scope: 'col' }, [textMarkup(header)]));
  const parts = [
    elementMarkup('caption', {}, [textMarkup(caption)]),
    elementMarkup('thead', {}, [elementMarkup('tr', {}, head)]),
    elementMarkup('tbody', {}, [
      '\n' as Markup,
      linesMarkup(rows.map((cells, index) => rowMarkup(cells, rowIds?.[index]))),
    ]),
  ];
  return elementMarkup('table', {}, ['\n' as Markup, linesMarkup(parts)]);
}

function rowMarkup(cells: readonly Line[], id: string | undefined): Markup {
  const content = cells.map((line, index) => elementMarkup(...(index === 0 ? headingCell : cell), lineMarkup(line)));
  return elementMarkup('tr', { id: id || undefined }, content);
}

const headingCell: readonly [string, Attributes] = ['th', { scope: 'row' }];
const cell: readonly [string, Attributes] = ['td', {}];

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
