import { purposeIn } from '../core/reading/purpose-words.js';
import { cellText } from './table-grid.js';

const headings = 'h1, h2, h3, h4, h5, h6, p';

/**
 * Finds the words that say what a table is about: its caption, else the headings above it.
 * @param table a table
 * @returns the nearest of these that names a purpose, else the nearest of all, else nothing
 */
export function contextOf(table: HTMLTableElement): string {
  const said = [...(table.caption ? [table.caption] : []), ...headingsAbove(table)].map((element) => oneLine(element));
  return said.find((words) => purposeIn(words) !== undefined) ?? said[0] ?? '';
}

const oneLine = (element: Element): string => cellText(element).replace(/\n/g, ' ');

/**
 * The heading right above, then those above it in the outline: a heading of the same rank speaks of something else.
 */
function headingsAbove(table: HTMLTableElement): Element[] {
  const root = table.getRootNode() as ParentNode;
  const before = [...root.querySelectorAll(headings)].filter(
    (element) =>
      table.compareDocumentPosition(element) & table.DOCUMENT_POSITION_PRECEDING && !isInOtherTable(element, table),
  );
  let rank = Infinity;
  const found: Element[] = [];
  for (const element of before.reverse()) {
    const own = rankOf(element);
    if (own >= rank) continue;
    rank = own;
    found.push(element);
  }
  return found;
}

/** Words in a cell of another table say nothing of this one, unless that table only lays the page out around it. */
function isInOtherTable(element: Element, table: HTMLTableElement): boolean {
  const around = element.closest('table');
  return around !== null && !around.contains(table);
}

/** 1 to 6 for headings, 7 for a paragraph written wholly in bold, which editors use as one. */
function rankOf(element: Element): number {
  const level = /^h([1-6])$/.exec(element.localName)?.[1];
  if (level) return Number(level);
  const bold = element.querySelector('strong, b');
  return bold && oneLine(bold) === oneLine(element) ? 7 : Infinity;
}
