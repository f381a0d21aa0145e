import type { Block, Line, Span } from '../charter-page.js';

/** A line of plain words, links and terms; a string stands for a span without more. */
export type LineParts = readonly (Span | string)[];

/**
 * Makes a line.
 * @param parts its spans in order
 * @returns the line, without its empty spans
 */
export function lineOf(...parts: LineParts): Line {
  return parts.map((part) => (typeof part === 'string' ? { text: part } : part)).filter(({ text }) => text !== '');
}

/**
 * Makes a paragraph.
 * @param parts its spans in order
 */
export function paragraph(...parts: LineParts): Block {
  return { kind: 'paragraph', line: lineOf(...parts) };
}

/**
 * Makes a list.
 * @param items its lines
 * @returns the list in an array, which is empty when there is no item
 */
export function listOf(items: readonly Line[]): readonly Block[] {
  return items.length > 0 ? [{ kind: 'list', items }] : [];
}

/**
 * Makes a span that stands out.
 * @param span text, or a span to make strong
 */
export function strong(span: Span | string): Span {
  return { ...(typeof span === 'string' ? { text: span } : span), kind: 'strong' };
}

/**
 * Makes a link.
 * @param text its words
 * @param href where it leads; without it, plain text
 */
export function link(text: string, href: string | undefined): Span {
  return href ? { text, href } : { text };
}

/** Bounded everywhere, so that no text takes long. */
const mailAddress = /([\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})/;

/**
 * Finds the e-mail addresses of a text, so that one press writes to them.
 * @param span a text of the charter
 * @returns the same text in spans
 */
export function withAddresses(span: Span): Line {
  const parts = span.text.split(mailAddress);
  return lineOf(
    ...parts.map((text, index) => (index % 2 ? { ...span, text, href: `mailto:${text}` } : { ...span, text })),
  );
}
