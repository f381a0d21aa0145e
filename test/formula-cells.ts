/** What begins a formula, once the spaces that some spreadsheets drop are gone. */
const formula = /^\s*[=+\-@＝＋－＠]/u;

/**
 * Reads a CSV text as a spreadsheet does that separates cells by its own character, and as a careless one does that knows
 * no quoted line breaks; gives the cells that would be run.
 */
export function formulaCells(csv: string, separator: string): readonly string[] {
  const careful = cellsOf(csv, separator);
  const careless = csv.split(/\r\n|\r|\n/).flatMap((line) => line.split(separator));
  return [...careful, ...careless].filter((cell) => formula.test(cell));
}

/** A cell in quotes, in which two stand for one, or a plain one. */
function cellsOf(csv: string, separator: string): readonly string[] {
  const cell = new RegExp(`"((?:[^"]|"")*)"|[^${separator}\\r\\n]+`, 'g');
  return [...csv.matchAll(cell)].map(([plain, quoted]) => quoted?.replaceAll('""', '"') ?? plain);
}
