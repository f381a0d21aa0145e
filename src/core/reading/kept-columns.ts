import type { Column } from '../charter-document.js';
import type { Field } from './header-words.js';
import { saysOnlyPurpose } from './purpose-words.js';
import { statedExemptionOf } from './row-doubts.js';
import { clip, type RowReading } from './row-reading.js';
import { groupNameIn, transfersIn } from './service-of-row.js';
import { answerIn, isUnsaid, legalBasisIn, partyIn, roleIn, saysOnly, typeIn } from './small-words.js';
import { namesInCell } from './tracker-names.js';

/** The most columns that the schema allows. */
const mostColumns = 50;

/** Heads words that stand in no column, or in one without a header. */
const noHeader = '—';

/** For each field: whether what was read of a text is all that it says. */
const isTold: Readonly<Partial<Record<Field, (text: string) => boolean>>> = {
  name: (text) => namesInCell(text).isAll,
  provider: (text) => text.length <= 5000,
  service: (text) => text.length <= 5000,
  description: (text) => text.length <= 5000,
  condition: (text) => text.length <= 5000,
  duration: (text) => text.length <= 500,
  dataRetention: (text) => text.length <= 200,
  role: (text) => roleIn(text) !== undefined && saysOnly('role', text),
  type: (text) => typeIn(text) !== undefined && saysOnly('type', text),
  party: (text) => partyIn(text) !== undefined && saysOnly('party', text),
  legalBasis: (text) => legalBasisIn(text) !== undefined,
  thirdPartyAccess: (text) => answerIn(text) !== undefined && saysOnly('answer', text),
  purpose: saysOnlyPurpose,
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
  const cells = row.cells.flatMap((text, index) =>
    text === '' || text === purposeTitle || isKnown(reading, fields.get(index), text)
      ? []
      : [{ header: clip(table.headers[index] ?? '', 500) || noHeader, text: clip(text) }],
  );
  const loose = looseWords(reading).filter((text) => text !== purposeTitle);
  return withinLimit([...cells, ...loose.map((text) => ({ header: noHeader, text: clip(text) }))]);
}

function isKnown(reading: RowReading, field: Field | undefined, text: string): boolean {
  if (field === undefined) return false;
  if (field === 'exemption') return isUnsaid(text) || statedExemptionOf(reading) !== undefined;
  return isUnsaid(text) || (isTold[field]?.(text) ?? false);
}

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

/** What is too much for the schema stands together in the last column. */
function withinLimit(columns: Column[]): Column[] {
  if (columns.length <= mostColumns) return columns;
  const rest = columns.slice(mostColumns - 1).map(({ header, text }) => `${header}: ${text}`);
  return [...columns.slice(0, mostColumns - 1), { header: noHeader, text: clip(rest.join('\n')) }];
}
