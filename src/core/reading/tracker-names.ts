/** A mark that refers to a note: (1), [2], ¹, †. A star set apart is one; a star that touches the name stands for any characters. */
const noteMark = /\s*(?:\(\d{1,2}\)|\[\d{1,2}\]|[¹²³⁴⁵⁶⁷⁸⁹†‡]+|(?<=\s)\*+)$/;

/**
 * Reads the names that a cell holds.
 * @param text text of the cell; its lines are separate
 * @returns each name once, in order, notes dropped and patterns kept
 */
export function trackerNamesIn(text: string): readonly string[] {
  const names = text.split(/[;,\n]|\s(?:et|and|und|y|e|en|ou|or|oder|o|of)\s/);
  const plain = names.map((name) => name.trim().replace(noteMark, '').slice(0, 200));
  return [...new Set(plain.filter((name) => name !== ''))];
}
