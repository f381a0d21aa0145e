import type { DeclarationTable } from './declaration-table.js';

/**
 * Reads a table written as CSV, with commas, semicolons or tabs, quoted or not.
 * @param text the file; its first line holds the headers
 * @returns the table, without context
 */
export function tableFromCsv(text: string): DeclarationTable {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const [headers = [], ...rows] = linesOf(plain, separatorOf(plain));
  return { headers, rows: rows.filter((cells) => cells.some(Boolean)).map((cells) => ({ cells })), context: '' };
}

function separatorOf(text: string): string {
  const first = text.split('\n', 1)[0] ?? '';
  const counts = [';', '\t', ','].map((separator) => [separator, first.split(separator).length] as const);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? ',';
}

function linesOf(text: string, separator: string): string[][] {
  const lines: string[][] = [];
  let cells: string[] = [];
  for (const [token, quoted, end] of tokensOf(text, separator)) {
    cells.push((quoted === undefined ? token : quoted.replace(/""/g, '"')).trim());
    if (end === separator) continue;
    lines.push(cells);
    cells = [];
  }
  return lines;
}

/** Each cell with what ends it. */
function* tokensOf(text: string, separator: string): Generator<readonly [string, string | undefined, string]> {
  let at = 0;
  while (at < text.length) {
    const quoted = text[at] === '"' ? quotedAt(text, at + 1) : undefined;
    const from = quoted === undefined ? at : at + quoted.length + 2;
    const end = nextEnd(text, from, separator);
    yield [text.slice(at, end), quoted, text[end] ?? '\n'];
    at = end + 1;
  }
}

function quotedAt(text: string, from: number): string {
  let to = text.indexOf('"', from);
  while (to !== -1 && text[to + 1] === '"') to = text.indexOf('"', to + 2);
  return text.slice(from, to === -1 ? text.length : to);
}

function nextEnd(text: string, from: number, separator: string): number {
  const ends = [text.indexOf(separator, from), text.indexOf('\n', from)].filter((index) => index !== -1);
  return Math.min(text.length, ...ends);
}
