import { isElement, isText, stepsIn } from './tree-order.js';

/** What stands on a line of its own, so that names one under the other stay apart. */
const blocks: ReadonlySet<string> = new Set(
  [
    'blockquote',
    'br',
    'caption',
    'dd',
    'div',
    'dl',
    'dt',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'hr',
    'li',
    'ol',
    'p',
  ].concat(['pre', 'table', 'td', 'th', 'tr', 'ul']),
);

/** What is no text for a reader. */
const silent: ReadonlySet<string> = new Set(['noscript', 'script', 'style', 'template']);

/**
 * Reads the text of a cell as it is seen.
 * @param cell a cell, or any other element
 * @returns its lines, spaces folded; what lists, paragraphs and breaks keep apart is on lines of its own
 */
export function cellText(cell: Element): string {
  const parts: string[] = [];
  for (const { node, isEnd } of stepsIn(cell, ({ localName }) => !silent.has(localName))) {
    if (isText(node) && !isEnd) parts.push((node.nodeValue ?? '').replace(/\s+/g, ' '));
    if (isElement(node)) parts.push(...marksOf(node, isEnd));
  }
  const lines = parts.join('').split('\n');
  const plain = lines.map((line) => line.replace(/\s+/g, ' ').trim());
  return plain.filter((line) => line !== '').join('\n');
}

/** What an element adds to the text around it. */
function marksOf(element: Element, isEnd: boolean): readonly string[] {
  const { localName } = element;
  if (blocks.has(localName)) return ['\n'];
  if (isEnd) return [];
  // Pictures say yes and no in some tables; names in code stand side by side without a sign between them.
  if (localName === 'img') return [element.getAttribute('alt') ?? ''];
  return localName === 'code' && isAfterCode(element) ? ['\n'] : [];
}

function isAfterCode(element: Element): boolean {
  let before = element.previousSibling;
  while (before && isText(before) && (before.nodeValue ?? '').trim() === '') before = before.previousSibling;
  return before !== null && isElement(before) && before.localName === 'code';
}

/**
 * Reads the text of an element as one line.
 * @param element any element
 */
export const lineOf = (element: Element): string => cellText(element).replace(/\n/g, ' ');
