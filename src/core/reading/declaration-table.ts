import { foldText } from '../folded-text.js';
import { type Columns, columnsOf } from './declaration-columns.js';
import type { DeclarationTable } from './declared-rows.js';
import { durationIn } from './duration-words.js';
import type { Field } from './header-words.js';
import { namesTrackers } from './header-words.js';
import { isNameOfCookie, isNameOfProgram } from './name-looks.js';
import { ownColumnsOf } from './own-headers.js';
import { purposeIn } from './purpose-words.js';
import { partyIn, roleIn, typeIn } from './small-words.js';
import { trackerNamesIn } from './tracker-names.js';

export type { DeclarationRow, DeclarationTable } from './declared-rows.js';

/** A table before it is known to be one of cookies. */
export type PossibleTable = Pick<DeclarationTable, 'headers' | 'rows'> & Partial<DeclarationTable>;

/** What is looked at to tell. */
interface Evidence {
  readonly table: PossibleTable;
  readonly columns: Columns;
  readonly names: readonly string[];
}

/** Cookies that one eats, or buys. */
const kitchen =
  /\b(?:recette|recipe|rezept|receta|ricetta|recept|receita|ingredient|zutat|cuisson|baking|oven|backzeit|farine|flour|mehl|beurre|butter|chocolat|schoko|cioccolat|noix|noisette|nuts?|sucre|sugar|zucker|vanill|vainilla|pepite|oatmeal|raisins?|calorie|prix|price|preis|precio|prezzo|prijs|preco)/;

/**
 * Tells whether a table declares cookies: it names them, and says something else of them.
 * @param table the table, with the words around it where they are known
 */
export function isDeclaration(table: PossibleTable): boolean {
  const columns = columnsOf(table);
  const name = columns.get('name');
  if (name === undefined || columns.size < 2) return false;
  if (ownColumnsOf(table.headers)) return table.rows.length > 0;
  const names = table.rows.flatMap(({ cells }) => trackerNamesIn(cells[name] ?? ''));
  if (names.length === 0) return false;
  const evidence = { table, columns, names };
  return table.headers.some((header) => namesTrackers(header)) ? isPlausible(evidence) : isTelling(evidence);
}

/** The headers say “cookies”: only those of a kitchen are left out. */
function isPlausible({ table, columns, names }: Evidence): boolean {
  const words = foldText([...table.headers, ...names, table.context ?? ''].join(' '));
  if (!names.some(isNameOfCookie) && kitchen.test(words)) return false;
  return columns.size > 2 || names.some((name) => !name.includes(' '));
}

/** No header says “cookies”: the names must look like theirs, and the words around or the cells must tell. */
function isTelling(evidence: Evidence): boolean {
  const { table, names } = evidence;
  if (!names.every(isNameOfProgram)) return false;
  return namesTrackers(table.context ?? '') || signsOf(evidence).filter(Boolean).length >= 2;
}

/** What a table of cookies says, and a table of files, contracts or fields does not. */
function signsOf({ table, columns, names }: Evidence): readonly boolean[] {
  const some = (field: Field, read: (text: string) => unknown): boolean => {
    const index = columns.get(field);
    return index !== undefined && table.rows.some(({ cells }) => read(cells[index] ?? '') !== undefined);
  };
  return [
    names.some(isNameOfCookie),
    some('duration', durationIn),
    some('party', partyIn),
    some('type', typeIn),
    some('role', roleIn),
    columns.has('exemption'),
    columns.has('thirdPartyAccess'),
    columns.has('purpose') || purposeIn(table.context ?? '') !== undefined,
  ];
}
