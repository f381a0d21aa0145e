import { lineOf } from './cell-text.js';
import { headingRankOf } from './heading-rank.js';
import { isElement, type Step, stepsIn, topOf } from './tree-order.js';

/** A table, and what stands around it. */
export interface TableInPage {
  readonly table: HTMLTableElement;
  /** Caption, then the headings above in the outline of the page, the nearest first. */
  readonly around: readonly string[];
  /** The table in one of whose cells it stands. */
  readonly outer: TableInPage | undefined;
}

/** A heading whose text is read when a table needs it. */
interface Heading {
  readonly rank: number;
  readonly element: Element;
}

/** A part of the page whose headings say nothing of what follows it. */
interface Part {
  readonly element: Element;
  /** The headings above it. */
  readonly outline: readonly Heading[];
  readonly found: TableInPage | undefined;
}

const parts: ReadonlySet<string> = new Set(['details', 'dl', 'fieldset', 'table']);

const closed: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript']);

/**
 * Finds the tables of a page with the words around them, in one walk through the page.
 * @param root where to look; the headings are those of the whole page
 * @returns the tables in the order of the page, the root itself too; shadow roots are not entered
 */
export function tablesIn(root: Node): TableInPage[] {
  const walk = new OutlineWalk(root);
  const top = topOf(root);
  // What stands beside the root element of a document is no content, and some programs do not link it.
  const start = (top as Partial<Document>).documentElement ?? top;
  if (isElement(start)) walk.enter(start);
  for (const step of stepsIn(start, ({ localName }) => !closed.has(localName))) {
    if (walk.take(step)) break;
  }
  return walk.found;
}

/** The outline of a page as it is at one point of it. */
class OutlineWalk {
  readonly found: TableInPage[] = [];
  readonly #root: Node;
  readonly #texts = new Map<Element, string>();
  #isInside: boolean;
  #outline: readonly Heading[] = [];
  readonly #around: Part[] = [];

  constructor(root: Node) {
    this.#root = root;
    this.#isInside = root.parentNode === null;
  }

  /** Takes one step, and tells whether nothing that follows matters. */
  take({ node, isEnd }: Step): boolean {
    if (!isElement(node)) return false;
    if (isEnd) this.#leave(node);
    else this.enter(node);
    return isEnd && node === this.#root;
  }

  /** Takes the beginning of an element. */
  enter(element: Element): void {
    if (element === this.#root) this.#isInside = true;
    const rank = headingRankOf(element);
    if (rank !== undefined) this.#head({ rank, element });
    if (!parts.has(element.localName)) return;
    const found = element.localName === 'table' && this.#isInside ? this.#find(element) : this.#around.at(-1)?.found;
    this.#around.push({ element, outline: this.#outline, found });
  }

  #leave(element: Element): void {
    const part = this.#around.at(-1);
    if (part?.element !== element) return;
    this.#around.pop();
    this.#outline = part.outline;
  }

  /** A heading of the same rank speaks of something else; those around a part of the page stay. */
  #head(heading: Heading): void {
    const kept = this.#around.at(-1)?.outline.length ?? 0;
    const higher = this.#outline.filter(({ rank }, index) => index < kept || rank < heading.rank);
    this.#outline = [...higher, heading];
  }

  #find(table: Element): TableInPage {
    const headings = this.#outline.map(({ element }) => this.#textOf(element)).reverse();
    const around = [...captionsOf(table), ...headings].filter((words) => words !== '');
    const found = { table: table as HTMLTableElement, around, outer: this.#around.at(-1)?.found };
    this.found.push(found);
    return found;
  }

  #textOf(element: Element): string {
    const text = this.#texts.get(element) ?? lineOf(element);
    this.#texts.set(element, text);
    return text;
  }
}

/** What names a table itself: its caption, that of the figure around it, its label. */
function captionsOf(table: Element): readonly string[] {
  const figure = table.closest('figure');
  const named = [childNamed(table, 'caption'), figure && childNamed(figure, 'figcaption')];
  const texts = named.map((element) => (element ? lineOf(element) : ''));
  return [...texts, table.getAttribute('aria-label') ?? ''];
}

function childNamed(parent: Element, name: string): Element | undefined {
  let child = parent.firstElementChild;
  while (child && child.localName !== name) child = child.nextElementSibling;
  return child ?? undefined;
}
