const headings = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

/** Deepest level that HTML has a heading for. */
const deepest = 6;

/**
 * Tells which level a heading takes that stands at an element: one below the heading before it, seen through shadow roots.
 * @param element where the heading stands
 * @returns 2 to 6; 2 where no heading comes before
 */
export function headingLevelAt(element: Element): number {
  const root = element.getRootNode();
  const before = root instanceof Document || root instanceof ShadowRoot ? lastBefore(element, root) : undefined;
  if (before) return Math.min(levelOf(before) + 1, deepest);
  return root instanceof ShadowRoot ? headingLevelAt(root.host) : 2;
}

function lastBefore(element: Element, root: Document | ShadowRoot): Element | undefined {
  const isBefore = (other: Element): boolean =>
    (element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  return [...root.querySelectorAll(headings)].filter(isBefore).at(-1);
}

function levelOf(heading: Element): number {
  const said = Number(heading.getAttribute('aria-level'));
  if (said >= 1) return said;
  return Number(/^h([1-6])$/.exec(heading.localName)?.[1] ?? 2);
}
