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
    ...blocks.flatMap((block, index) => blockMarkup(block, blocks[index - 1])),
  ];
}

function blockMarkup(block: Block, before: Block | undefined): Markup[] {
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

/** The caption heads the table, unless a heading right above already does. */
function tableMarkup({ caption, headers, rows }: TableBlock, before: Block | undefined): Markup[] {
  const name = before?.kind === 'heading' ? 'p' : 'h3';
  const head = plain(
    'tr',
    headers.map((header) => plain('th', [textMarkup(header)])),
  );
  const body = rows.map((cells) =>
    plain(
      'tr',
      cells.map((line, index) => plain(index === 0 ? 'th' : 'td', lineMarkup(line))),
    ),
  );
  return [plain(name, [textMarkup(caption)]), plain('table', ['\n' as Markup, linesMarkup([head, ...body])])];
}

const lineMarkup = (line: Line): Markup[] => line.map(spanMarkup);

function spanMarkup({ text, href }: Span): Markup {
  const address = safeAddress(href);
  return address === undefined ? textMarkup(text) : elementMarkup('a', { href: address }, [textMarkup(text)]);
}
