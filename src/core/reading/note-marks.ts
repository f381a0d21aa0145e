/** A mark that refers to a note: (1), [2], ¹, †. A star set apart is one; a star that touches a word is not. */
const noteMark = /(?:\(\d{1,2}\)|\[\d{1,2}\]|[¹²³⁴⁵⁶⁷⁸⁹†‡]{1,3}|(?<=\s)\*{1,3})$/;

/**
 * Takes the mark of a note off the end of a text.
 * @param text any text
 * @returns the text without the mark, trimmed
 */
export function withoutNote(text: string): string {
  return text.trimEnd().replace(noteMark, '').trim();
}
