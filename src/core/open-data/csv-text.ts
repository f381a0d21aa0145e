/**
 * Where a spreadsheet may begin to read a formula: at the start of a cell, of a line in it, or after a character that
 * separates cells where files are read with semicolons or tabs. Spaces and signs without a shape do not stop it, nor do
 * full-width signs.
 */
const start = String.raw`(^|[\r\n\t;])`;
const formula = String.raw`(?=(?:(?![\r\n\t])[\s\p{Cc}\p{Cf}'])*[=+\-@＝＋－＠])`;

const before = new RegExp(start + formula, 'gu');
const marked = new RegExp(`${start}'${formula}`, 'gu');

/**
 * Writes lines as CSV (RFC 4180, commas, lines that end in CR LF), with nothing that a spreadsheet would run.
 * @param lines the cells of each line; their outer spaces are left out
 * @returns the file
 */
export function csvText(lines: readonly (readonly string[])[]): string {
  return lines.map((cells) => `${cells.map(cellText).join(',')}\r\n`).join('');
}

function cellText(text: string): string {
  const safe = text.trim().replace(before, "$1'");
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Takes back the apostrophes that `csvText` wrote, and no others.
 * @param text the text of a cell
 */
export function withFormulas(text: string): string {
  return text.replace(marked, '$1');
}
