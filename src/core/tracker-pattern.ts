/** What is read of a name: a string, or anything that gives its characters as a string does. */
export interface Characters {
  /** How many UTF-16 code units it holds. */
  readonly length: number;
  /**
   * Gives one code unit.
   * @param index its place, from 0
   * @returns the code unit, or `NaN` beyond the end
   */
  charCodeAt(index: number): number;
}

/** A stretch of a pattern without star, and for each of its characters the longest beginning that ends there too. */
interface Piece {
  readonly text: string;
  readonly borders: Int32Array;
}

/** The part of a name where a piece is looked for: from a place, up to another. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Tells whether a name is one that a pattern stands for. No regular expression is made, and the time grows with the
 * lengths of both, never with their product: neither comes from us.
 * @param pattern a name in which each `*` stands for any characters, or none; every other character for itself
 * @param name the name to compare, in which a star is a character like another
 */
export function matchesPattern(pattern: string, name: Characters): boolean {
  const pieces = pattern.split('*');
  const first = pieces.shift() ?? '';
  const last = pieces.pop();
  if (last === undefined) return name.length === first.length && standsAt(first, name, 0);
  const end = name.length - last.length;
  if (end < first.length || !standsAt(first, name, 0) || !standsAt(last, name, end)) return false;
  return followInOrder(pieces, name, { from: first.length, to: end });
}

function standsAt(piece: string, name: Characters, start: number): boolean {
  for (let index = 0; index < piece.length; index += 1)
    if (piece.charCodeAt(index) !== name.charCodeAt(start + index)) return false;
  return true;
}

/** Each piece where it first occurs after the one before: if that fails, no other choice of places succeeds. */
function followInOrder(pieces: readonly string[], name: Characters, { from, to }: Span): boolean {
  let place = from;
  for (const text of pieces) {
    place = endOfFirst(text, name, { from: place, to });
    if (place < 0) return false;
  }
  return true;
}

/** Knuth, Morris and Pratt: each character of the name is read once, whatever the piece repeats. */
function endOfFirst(text: string, name: Characters, { from, to }: Span): number {
  if (text === '') return from;
  if (text.length > to - from) return -1;
  const piece = pieceOf(text);
  let matched = 0;
  for (let index = from; index < to; index += 1) {
    matched = advance(piece, matched, name.charCodeAt(index));
    if (matched === text.length) return index + 1;
  }
  return -1;
}

function pieceOf(text: string): Piece {
  const borders = new Int32Array(text.length);
  for (let index = 1; index < text.length; index += 1)
    borders[index] = advance({ text, borders }, borders[index - 1] ?? 0, text.charCodeAt(index));
  return { text, borders };
}

/** How much of the piece stands before a place of the name, once one more character of the name is read. */
function advance({ text, borders }: Piece, matched: number, code: number): number {
  let length = matched;
  while (length > 0 && text.charCodeAt(length) !== code) length = borders[length - 1] ?? 0;
  return text.charCodeAt(length) === code ? length + 1 : length;
}
