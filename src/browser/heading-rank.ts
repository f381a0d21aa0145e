import { cellText, lineOf } from './cell-text.js';
import { isElement } from './tree-order.js';

/** Longest paragraph taken for a heading, in characters. */
const longest = 200;

/** Below the headings of HTML: what opens a part of the page, then paragraphs that editors use as headings. */
const [opener, boldParagraph, announcement] = [6.5, 7, 8];

/**
 * Tells how high an element stands in the outline of a page.
 * @param element any element
 * @returns 1 to 6 for headings; more for what opens an accordion, details or a list of terms, for a paragraph wholly in
 * bold, and for one that ends in a colon; nothing for all else
 */
export function headingRankOf(element: Element): number | undefined {
  const { localName } = element;
  const level = /^h([1-6])$/.exec(localName)?.[1] ?? roleLevelOf(element);
  if (level !== undefined) return Number(level);
  if (opens(element)) return opener;
  return localName === 'p' ? paragraphRankOf(element) : undefined;
}

const openers: readonly string[] = ['summary', 'legend', 'dt'];

const opens = (element: Element): boolean =>
  openers.includes(element.localName) ||
  (element.localName === 'button' && element.getAttribute('aria-expanded') !== null);

function roleLevelOf(element: Element): string | undefined {
  if (element.getAttribute('role') !== 'heading') return undefined;
  return /^[1-9]$/.exec(element.getAttribute('aria-level') ?? '')?.[0] ?? '2';
}

function paragraphRankOf(paragraph: Element): number | undefined {
  const words = lineOf(paragraph);
  if (words === '' || words.length > longest) return undefined;
  if (boldTextIn(paragraph) === words) return boldParagraph;
  return /[:：]$/.test(words) ? announcement : undefined;
}

/** The text of the first element in bold. */
function boldTextIn(paragraph: Element): string {
  let child = paragraph.firstElementChild;
  // Editors wrap the bold in spans of their own.
  while (child && !isBold(child)) child = child.firstElementChild;
  return child && isElement(child) ? cellText(child).replace(/\n/g, ' ') : '';
}

const isBold = ({ localName }: Element): boolean => localName === 'strong' || localName === 'b';
