import type { CharterPage, Line, PageSection, TableBlock } from '../../render/charter-page.js';

/** Trackers of one purpose under its title. */
interface TitledTable {
  readonly title: string;
  readonly table: TableBlock;
}

/**
 * Writes the trackers of a page as one CSV (RFC 4180), with nothing that a spreadsheet would take for a formula.
 * @param page the page
 * @param purposeHeader header of the column that names the purpose
 * @returns lines that end in CR LF, the headers first
 */
export function csvOf(page: CharterPage, purposeHeader: string): string {
  const tables = titledTables(page.sections.find(({ name }) => name === 'trackers'));
  const headers = [...new Set(tables.flatMap(({ table }) => table.headers))];
  const lines = tables.flatMap(({ title, table }) =>
    table.rows.map((row) => [title, ...headers.map((header) => textOf(row[table.headers.indexOf(header)] ?? []))]),
  );
  return [[purposeHeader, ...headers], ...lines].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

function titledTables(section: PageSection | undefined): readonly TitledTable[] {
  let title = '';
  return (section?.blocks ?? []).flatMap((block) => {
    if (block.kind === 'heading') title = block.text;
    return block.kind === 'table' ? [{ title, table: block }] : [];
  });
}

const textOf = (line: Line): string => line.map(({ text }) => text).join('');

function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
