import { unwritable } from '../unwritable.js';

declare const written: unique symbol;

/** HTML that this file wrote: a text becomes markup in no other way. */
export type Markup = string & { readonly [written]: true };

/** Attributes of an element; one without a value is left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** An invisible joiner keeps braces apart; escapes would not, since they are read before portals look for braces. */
const apart = (markup: string): string => markup.replace(/\{(?=\{)/g, '{\u2060');

/**
 * Writes a text so that it is shown and never read as HTML, nor as an expression by portals that fill in `{{ }}`.
 * @param text any text
 * @returns its markup; what no page can hold is shown as a replacement character
 */
export function textMarkup(text: string): Markup {
  const shown = text.replace(/\r\n?/g, '\n').replace(unwritable, '\uFFFD');
  return apart(shown.replace(/[&<>"']/g, (sign) => entities[sign] ?? '')) as Markup;
}

/**
 * Writes data so that a script element may hold them: nothing in them ends it, nor begins a comment or an expression.
 * @param data what JSON can hold
 */
export function dataMarkup(data: unknown): Markup {
  return JSON.stringify(data)
    .replace(/</g, '\\u003c')
    .replace(/\{(?=\{)/g, '\\u007b') as Markup;
}

/**
 * Writes an element.
 * @param name its tag, in lower case
 * @param attributes its attributes
 * @param content what it holds
 */
export function elementMarkup(name: string, attributes: Attributes, content: readonly Markup[]): Markup {
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${textMarkup(value)}"`],
  );
  return `<${name}${pairs.join('')}>${apart(content.join(''))}</${name}>` as Markup;
}

/**
 * Writes pieces one a line.
 * @param pieces markup of blocks, between which a line break means nothing
 */
export function linesMarkup(pieces: readonly Markup[]): Markup {
  return pieces.map((piece) => `${piece}\n`).join('') as Markup;
}
