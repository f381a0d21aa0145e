/** A node met on the way through a tree, on entering or on leaving it. */
export interface Step {
  readonly node: Node;
  readonly isEnd: boolean;
}

/** The numbers of `Node.ELEMENT_NODE` and `Node.TEXT_NODE`: not every document carries the names. */
const [elementNode, textNode] = [1, 3];

/**
 * Tells whether a node is an element, of whichever document.
 * @param node any node
 */
export const isElement = (node: Node): node is Element => node.nodeType === elementNode;

/**
 * Tells whether a node is text.
 * @param node any node
 */
export const isText = (node: Node): boolean => node.nodeType === textNode;

/**
 * Gives the nearest ancestor that has no parent.
 * @param node any node
 * @returns a document, a fragment, a shadow root, or the node itself
 */
export function topOf(node: Node): Node {
  let top = node;
  while (top.parentNode) top = top.parentNode;
  return top;
}

/**
 * Walks through a tree in document order, step by step, for it may be too deep to call oneself at each level. Shadow
 * roots are not entered.
 * @param root where to start; it is not given itself
 * @param isEntered whether the children of an element are walked through
 * @returns each node on entering, and each element on leaving
 */
export function* stepsIn(root: Node, isEntered: (element: Element) => boolean): Generator<Step> {
  let step: Step | undefined = stepAt(root.firstChild);
  while (step) {
    yield step;
    step = stepAfter(step, root, isEntered);
  }
}

const stepAt = (node: Node | null): Step | undefined => (node ? { node, isEnd: false } : undefined);

function stepAfter({ node, isEnd }: Step, root: Node, isEntered: (element: Element) => boolean): Step | undefined {
  if (!isEnd) {
    const inner = isElement(node) && isEntered(node) ? node.firstChild : null;
    return stepAt(inner) ?? { node, isEnd: true };
  }
  if (node.nextSibling) return stepAt(node.nextSibling);
  const { parentNode } = node;
  return parentNode && parentNode !== root ? { node: parentNode, isEnd: true } : undefined;
}
