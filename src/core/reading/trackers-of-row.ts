import type { DeclaredTracker } from '../charter-document.js';
import { durationIn } from './duration-words.js';
import { keptColumns } from './kept-columns.js';
import { clip, descriptionIn, namesIn, noName, type RowReading, saidIn } from './row-reading.js';
import { partyIn, typeIn } from './small-words.js';

/**
 * Makes the trackers that a row names.
 * @param reading the row
 * @param purposeTitle title of its purpose where the row's own words made it
 * @returns one a name; a single one without a name where the row names none; none for a blank row
 */
export function trackersOf(reading: RowReading, purposeTitle: string): DeclaredTracker[] {
  const columns = keptColumns(reading, purposeTitle);
  const { names } = namesIn(reading);
  const shared = { ...wordsOf(reading), ...(columns.length > 0 && { columns }) };
  const isBlank = reading.row.cells.every((text) => text === '') && columns.length === 0;
  if (names.length === 0)
    return isBlank ? [] : [{ name: noName, type: 'other', ...durationOf(said(reading)), ...shared }];
  const durations = durationsOf(said(reading), names.length);
  return names.map((name, index) => ({ name, ...shared, ...durationOf(durations[index] ?? '') }));
}

const said = (reading: RowReading): string => clip(saidIn(reading, 'duration'), 500);

function wordsOf(reading: RowReading): Omit<DeclaredTracker, 'name'> {
  const description = clip(descriptionIn(reading));
  const type = typeIn(saidIn(reading, 'type'));
  const party = partyIn(saidIn(reading, 'party'));
  const condition = clip(saidIn(reading, 'condition'));
  return {
    ...(description && { description }),
    ...(type && { type }),
    ...(party && { party }),
    ...(condition && { condition }),
  };
}

/** As many durations as names, one a line, belong to them in their order. */
function durationsOf(text: string, count: number): readonly string[] {
  const lines = text.split('\n');
  const isList = lines.length === count && lines.every((line) => durationIn(line) !== undefined);
  return isList ? lines : Array.from({ length: count }, () => text);
}

function durationOf(words: string): Pick<DeclaredTracker, 'duration' | 'durationText'> {
  return words ? { duration: durationIn(words) ?? clip(words, 200), durationText: words } : {};
}
