import type { DeclarationRow, DeclarationTable } from './declared-rows.js';
import { collectedWords } from './header-vocabulary.js';
import { type Field, fieldOf, namesTrackers } from './header-words.js';
import { isNameOfProgram } from './name-looks.js';
import { ownColumnsOf } from './own-headers.js';
import { purposeIn, saysOnlyPurpose } from './purpose-words.js';
import { isUnsaid, partyIn, roleIn } from './small-words.js';
import { trackerNamesIn } from './tracker-names.js';

/** Which column says what; columns that are not here are the author's own. */
export type Columns = ReadonlyMap<Field, number>;

/** How many names are looked at to choose between two columns that may hold them. */
const sample = 50;

/**
 * Finds out which column says what, from the headers and, where they leave a doubt, from the cells.
 * @param table the table
 * @returns the column of each field, each column at most once
 */
export function columnsOf(table: Pick<DeclarationTable, 'headers' | 'rows'>): Columns {
  return ownColumnsOf(table.headers) ?? guessedColumns(table);
}

function guessedColumns({ headers, rows }: Pick<DeclarationTable, 'headers' | 'rows'>): Columns {
  const fields = headers.map((header) => fieldOf(header));
  const settled = fields.map((field, index) => {
    const texts = textsIn(rows, index);
    return isColumnOfPurposes(headers[index] ?? '', texts) ? 'purpose' : settledField(field, texts);
  });
  const columns = new Map<Field, number>();
  // What a header says plainly goes before what only the cells say.
  const plain = settled.map((field, index) => (field === fields[index] ? field : undefined));
  for (const list of [plain, settled, fields]) for (const [index, field] of list.entries()) take(columns, field, index);
  settleName(columns, fields, { headers, rows });
  settleRetention(columns, headers);
  columns.delete('setter');
  return columns;
}

function take(columns: Map<Field, number>, field: Field | undefined, index: number): void {
  if (field && !columns.has(field) && ![...columns.values()].includes(index)) columns.set(field, index);
}

const textsIn = (rows: readonly DeclarationRow[], index: number): readonly string[] =>
  rows.map(({ cells }) => cells[index] ?? '').filter((text) => text !== '' && !isUnsaid(text));

const isParty = (text: string): boolean => partyIn(text) !== undefined;
const isRole = (text: string): boolean => roleIn(text) !== undefined;

/** Headers of several meanings, and what the cells make of them. */
const meanings: Readonly<Partial<Record<Field, (texts: readonly string[]) => Field>>> = {
  setter: (texts) => (texts.every(isParty) ? 'party' : 'provider'),
  party: (texts) => (texts.some(isParty) ? 'party' : 'provider'),
  role: (texts) => (texts.some(isRole) ? 'role' : 'description'),
  type: (texts) => (texts.every(isShortPurpose) ? 'purpose' : 'type'),
  description: (texts) => (texts.every(isShortPurpose) ? 'purpose' : 'description'),
};

function settledField(field: Field | undefined, texts: readonly string[]): Field | undefined {
  return field === undefined || texts.length === 0 ? field : (meanings[field]?.(texts) ?? field);
}

/** A column without a header, as many tables begin: the names of groups, each beside several rows. */
function isColumnOfPurposes(header: string, texts: readonly string[]): boolean {
  return header === '' && texts.length > 0 && texts.every(isShortPurpose);
}

/** “Type” and “Finalité” head a column of purposes on one site, and of something else on another. */
const isShortPurpose = (text: string): boolean =>
  purposeIn(text) !== undefined && (text.split(' ').length <= 3 || saysOnlyPurpose(text));

/** “Nom | Cookies”, “Cookie | Nom”: the column that looks like names holds them, else the one that says “cookies”. */
function settleName(
  columns: Map<Field, number>,
  fields: readonly (Field | undefined)[],
  { headers, rows }: Pick<DeclarationTable, 'headers' | 'rows'>,
): void {
  const candidates = [...fields.keys()].filter((index) => fields[index] === 'name');
  if (candidates.length < 2) return;
  const ranked = candidates.map((index) => ({
    index,
    looks: looksOf(textsIn(rows, index).slice(0, sample)),
    says: namesTrackers(headers[index] ?? ''),
  }));
  const [best] = ranked.sort((a, b) => b.looks - a.looks || Number(b.says) - Number(a.says) || a.index - b.index);
  if (best) columns.set('name', best.index);
}

/** How much of the texts looks like names that a program gave. */
const looksOf = (texts: readonly string[]): number =>
  texts.filter((text) => trackerNamesIn(text).every(isNameOfProgram)).length;

/** “Durée de conservation des données” is the tracker's own duration where no other column says it. */
function settleRetention(columns: Map<Field, number>, headers: readonly string[]): void {
  const index = columns.get('dataRetention');
  if (index === undefined || columns.has('duration') || collectedWords.test(headers[index]?.toLowerCase() ?? ''))
    return;
  columns.delete('dataRetention');
  columns.set('duration', index);
}
