/** What editors wrap a line in; the parser closes a paragraph, with all of these, before a table. */
const lineOnly: ReadonlySet<string> = new Set(['p', 'span', 'b', 'strong', 'i', 'em', 'u', 'a', 'font', 'small']);

/** Where a table stands, or would come to stand, that was written inside an element and ended up after it. */
export interface EjectionPlace {
  /** The table that follows with nothing between, if there is one. */
  readonly table: HTMLTableElement | undefined;
  /** The node among whose children it stands or would stand. */
  readonly place: Node | undefined;
}

/**
 * Finds the table that was written inside an element: in `<p><cookie-table><table>` the parser closes the paragraph, and
 * the table follows it.
 * @param element an element that holds nothing but space
 * @returns the table right after it, or after the line in which it stands, and where that is
 */
export function ejectedTable(element: Element): EjectionPlace {
  if (!isBlank(element.firstChild)) return { table: undefined, place: undefined };
  let last: Element = element;
  while (last.parentElement && lineOnly.has(last.parentElement.localName) && isBlank(last.nextSibling))
    last = last.parentElement;
  const next = firstToSee(last.nextSibling);
  const table = next instanceof HTMLTableElement ? next : undefined;
  return { table, place: last.parentNode ?? undefined };
}

/** The first node that is neither space nor a comment. */
function firstToSee(from: Node | null): Node | null {
  let node = from;
  while (node && isSpace(node)) node = node.nextSibling;
  return node;
}

const isBlank = (from: Node | null): boolean => firstToSee(from) === null;

const isSpace = (node: Node): boolean =>
  node.nodeType === node.COMMENT_NODE || (node.nodeType === node.TEXT_NODE && (node.nodeValue ?? '').trim() === '');
