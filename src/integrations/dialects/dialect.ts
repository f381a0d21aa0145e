import type { Openers } from './openers.js';

/** How another tool marks what waits, and what it calls the purposes. */
export interface Dialect {
  /** Selects scripts that wait; it is not looked at where there are none. */
  readonly scripts?: string;
  /** Selects other content that waits. */
  readonly embeds?: string;
  /**
   * Tells which names of the other tool an element bears.
   * @param element a node that matches one of the selectors
   */
  readonly namesOf: (element: Element) => ElementNames;
  /** Shows content in a way of its own; without it, `data-src` and its like become addresses. */
  readonly open?: (embed: Element) => void;
  /** Takes away what `open` showed. */
  readonly close?: (embed: Element) => void;
  /** What opens the choices of the tool in a page. */
  readonly openers?: Openers;
}

/** The names that an element bears. */
export interface ElementNames {
  /** Names without which nothing is allowed. */
  readonly needed: readonly string[];
  /** Names that narrow what is allowed, where the charter knows them. */
  readonly narrowing?: readonly string[];
}

/**
 * Makes the selector of what keeps its address in `data-src` or its like.
 * @param mark selector of the mark that the other tool puts on it
 */
export function addressedBy(mark: string): string {
  const sources = ['iframe', 'img', 'embed', 'video', 'audio', 'source'].map((name) => `${name}${mark}[data-src]`);
  return [...sources, `link${mark}[data-href]`].join();
}

/**
 * Gives an attribute of an element as a name.
 * @param attribute the attribute that holds the name
 */
export const nameIn =
  (attribute: string) =>
  (element: Element): ElementNames => ({ needed: [element.getAttribute(attribute)?.trim() ?? ''] });
