import type { Block, CharterPage, Line, PageSection, Span, TableBlock } from '../charter-page.js';
import { safeAddress } from '../safe-address.js';
import { elementMarkup, linesMarkup, type Markup, textMarkup } from './markup.js';

/**
 * Writes a page with `h2 h3 p ul li table tr th td a` and `href` alone, for portals that take the rest away. The title is
 * left out: the page that the text is pasted into has its own.
 * @param page the page
 */
export function bareHTML({ sections }: CharterPage): Markup {
  return linesMarkup(sections.flatMap(sectionMarkup));
}

const plain = (name: string, content: readonly Markup[]): Markup => elementMarkup(name, {}, content);

function sectionMarkup({ heading, blocks }: PageSection): Markup[] {
  return [
    plain('h2', [textMarkup(heading)]),
    ...blocks.flatMap((block, index) => blockMarkup(block, blocks.slice(0, index))),
  ];
}

function blockMarkup(block: Block, before: readonly Block[]): Markup[] {
  if (block.kind === 'heading') return [plain('h3', [textMarkup(block.text)])];
  if (block.kind === 'paragraph') return [plain('p', lineMarkup(block.line))];
  if (block.kind === 'list')
    return [
      plain(
        'ul',
        block.items.map((item) => plain('li', lineMarkup(item))),
      ),
    ];
  return tableMarkup(block, before);
}

/** The caption heads the table, unless a heading above already does. */
function tableMarkup({ caption, headers, rows }: TableBlock, before: readonly Block[]): Markup[] {
  const above = [...before].reverse().find(({ kind }) => kind === 'heading' || kind === 'table');
  const head = plain(
    'tr',
    headers.map((header) => plain('th', [textMarkup(header)])),
  );
  const table = plain('table', ['\n' as Markup, linesMarkup([head, ...rows.map(rowMarkup)])]);
  return [plain(above?.kind === 'heading' ? 'p' : 'h3', [textMarkup(caption)]), table];
}

const rowMarkup = (cells: readonly Line[]): Markup =>
  plain(
    'tr',
    cells.map((line, index) => plain(index === 0 ? 'th' : 'td', lineMarkup(line))),
  );

const lineMarkup = (line: Line): Markup[] => line.map(spanMarkup);

/** Without identifiers, no link within the page leads anywhere, but for the one that opens the preferences. */
function spanMarkup({ text, href }: Span): Markup {
  const address = href?.startsWith('#') && href !== '#cookie-preferences' ? undefined : safeAddress(href);
  return address === undefined ? textMarkup(text) : elementMarkup('a', { href: address }, [textMarkup(text)]);
}
