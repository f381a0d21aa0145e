import type { Column } from '../charter-document.js';
import type { Field } from './header-words.js';
import { saysOnlyPurpose } from './purpose-words.js';
import { statedExemptionOf } from './row-doubts.js';
import { clip, isPurposeDescribed, namesIn, type RowReading } from './row-reading.js';
import { groupNameIn, transfersIn } from './service-of-row.js';
import { answerIn, isUnsaid, legalBasisIn, partyIn, roleIn, saysOnly, typeIn } from './small-words.js';

/** The most columns that the schema allows, and the longest text of one. */
const [mostColumns, longestText] = [50, 5000];

/** Heads words that stand in no column, or in one without a header. */
const noHeader = '—';

/** For each field: whether what was read of a text is all that it says. */
const isTold: Readonly<Partial<Record<Field, (text: string) => boolean>>> = {
  provider: (text) => text.length <= longestText,
  service: (text) => text.length <= longestText,
  description: (text) => text.length <= longestText,
  condition: (text) => text.length <= longestText,
  duration: (text) => text.length <= 500,
  dataRetention: (text) => text.length <= 200,
  role: (text) => roleIn(text) !== undefined && saysOnly('role', text),
  type: (text) => typeIn(text) !== undefined && saysOnly('type', text),
  party: (text) => partyIn(text) !== undefined && saysOnly('party', text),
  legalBasis: (text) => legalBasisIn(text) !== undefined,
  thirdPartyAccess: (text) => answerIn(text) !== undefined && saysOnly('answer', text),
  transfers: areTransfersTold,
};

/**
 * Lists what a row says besides the fields of the charter, so that nothing is lost: columns of the author's own, cells
 * whose words say more than was understood, and words across the table.
 * @param reading the row
 * @param purposeTitle title of its purpose where the row's own words made it
 */
export function keptColumns(reading: RowReading, purposeTitle: string): Column[] {
  const { table, row, columns } = reading;
  const fields = new Map([...columns].map(([field, index]) => [index, field]));
  const kept = new Set<number | undefined>();
  const cells = row.cells.flatMap((text, index) => {
    const origin = row.origins?.[index] ?? index;
    if (text === '' || text === purposeTitle || kept.has(origin) || isKnown(reading, fields.get(index), text))
      return [];
    // A cell that spans columns says its words once.
    kept.add(origin);
    return columnsFor(table.headers[index] ?? '', text);
  });
  const loose = looseWords(reading).filter((text) => text !== purposeTitle);
  return withinLimit([...cells, ...loose.flatMap((text) => columnsFor('', text))]);
}

/** A text longer than the schema allows goes on in the next column. */
function columnsFor(header: string, text: string): Column[] {
  return piecesOf(text).map((piece) => ({ header: clip(header, 500) || noHeader, text: piece }));
}

/** Texts that the schema allows, cut between words where there is a blank. */
function piecesOf(text: string): readonly string[] {
  if (text.length <= longestText) return [text];
  const characters = Array.from(text);
  const pieces: string[] = [];
  for (let from = 0; from < characters.length;) {
    const blank = characters.lastIndexOf(' ', from + longestText);
    const isLast = from + longestText >= characters.length;
    const end = blank <= from || isLast ? from + longestText : blank;
    pieces.push(characters.slice(from, end).join(''));
    from = end;
  }
  return pieces.map((piece) => piece.trim());
}

function isKnown(reading: RowReading, field: Field | undefined, text: string): boolean {
  if (field === undefined) return false;
  return isUnsaid(text) || (isToldInRow[field]?.(reading, text) ?? isTold[field]?.(text) ?? false);
}

/** Fields of which the whole row tells whether their words are told. */
const isToldInRow: Readonly<Partial<Record<Field, (reading: RowReading, text: string) => boolean>>> = {
  name: (reading) => namesIn(reading).isAll,
  purpose: (reading, text) => (isPurposeDescribed(reading) ? text.length <= longestText : saysOnlyPurpose(text)),
  exemption: (reading) => statedExemptionOf(reading) !== undefined,
};

/** Words of notes, titles and groups that neither name a purpose alone nor the service. */
function looseWords(reading: RowReading): readonly string[] {
  const { group = '', notes = [] } = reading.row;
  const words = groupNameIn(reading) === group ? notes : [group, ...notes];
  return words.filter((text) => !saysOnlyPurpose(text));
}

function areTransfersTold(text: string): boolean {
  if (answerIn(text) === false) return saysOnly('answer', text);
  const places = text.split(/[;,\n]/);
  return places.length <= 100 && places.every((place) => place.trim().length <= 100) && transfersIn(text)?.length !== 0;
}

/** What is too much for the schema stands together in the last columns, as few as will hold it. */
function withinLimit(columns: Column[]): Column[] {
  if (columns.length <= mostColumns) return columns;
  let room = 1;
  let packed = packedFrom(columns.slice(mostColumns - room));
  while (packed.length > room && room < mostColumns) {
    room += 1;
    packed = packedFrom(columns.slice(mostColumns - room));
  }
  const last = packed.slice(0, room).map((text) => ({ header: noHeader, text }));
  return [...columns.slice(0, mostColumns - room), ...last];
}

/** Headers and texts, one after the other, in texts as long as the schema allows. */
function packedFrom(columns: readonly Column[]): string[] {
  const packed: string[] = [];
  for (const line of columns.flatMap(({ header, text }) => piecesOf(`${header}: ${text}`))) {
    const last = packed.at(-1);
    if (last !== undefined && last.length + line.length < longestText) packed[packed.length - 1] = `${last}\n${line}`;
    else packed.push(line);
  }
  return packed;
}
