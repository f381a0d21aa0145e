import type { Exemption } from '../charter-document.js';
import { foldText } from '../folded-text.js';
import { type TrackingPurpose, trackingByName, trackingIn } from '../tracking-words.js';
import { remembersChoice } from './choice-memory-words.js';
import { exemptionStatedIn } from './exemption-words.js';
import type { Field } from './header-words.js';
import { deniesNecessity } from './purpose-words.js';
import { namesIn, type RowReading, saidIn } from './row-reading.js';
import { answerIn, legalBasisIn, saysOnly } from './small-words.js';

/** Columns that say how a tracker is called, how long it stays and where its data go, and nothing of what it does. */
const silent: ReadonlySet<Field | undefined> = new Set<Field>(['name', 'duration', 'dataRetention', 'transfers']);

/**
 * Reads from everything that a row says, and from what its trackers are known for, the purposes that need consent. The
 * words around the table are no part of the row.
 * @param reading the row
 * @returns the purposes that the row tells of, the most telling first
 */
export function trackingOf(reading: RowReading): readonly TrackingPurpose[] {
  const told = [...wordsOf(reading), ...aboutGroup(reading)].map(trackingIn);
  const known = namesIn(reading).names.map(
    (name) => trackingByName(name) ?? (isProgram(name) ? undefined : trackingIn(name)),
  );
  return [...told, ...known].filter((purpose) => purpose !== undefined);
}

/**
 * Reads why a row needs no consent, where it says so in the very words of our own pages and nothing in it says otherwise.
 * @param reading the row
 * @returns the reason, or nothing
 */
export function statedExemptionOf(reading: RowReading): Exemption | undefined {
  const stated = exemptionStatedIn(saidIn(reading, 'exemption'));
  if (stated === undefined || deniesExemption(reading)) return undefined;
  const allowed = stated === 'audience-measurement' ? 'audience' : undefined;
  return trackingOf(reading).every((purpose) => purpose === allowed) ? stated : undefined;
}

/**
 * Tells whether a row says that its trackers wait for consent.
 * @param reading the row
 */
export function deniesExemption(reading: RowReading): boolean {
  const isDenied = wordsOf(reading).some((text) => deniesNecessity(text) && !remembersChoice(text));
  return isDenied || legalBasisIn(saidIn(reading, 'legalBasis')) === 'consent';
}

/** What the row says, its purpose and description first; a column that answers yes says its header. */
function wordsOf(reading: RowReading): readonly string[] {
  const { table, row, columns } = reading;
  const fields = new Map([...columns].map(([field, index]) => [index, field]));
  const cells = row.cells.map((text, index) => {
    const field = fields.get(index);
    if (silent.has(field) || isValue(field, text)) return '';
    return saysYes(text) ? (table.headers[index] ?? '') : text;
  });
  const first = (['purpose', 'description'] as const).map((field) => saidIn(reading, field));
  return [...first, row.group ?? '', ...cells].filter((text) => text !== '');
}

/** “Tracking pixel” and “third party” are values of a column: they say how a tracker works, and not what for. */
const isValue = (field: Field | undefined, text: string): boolean =>
  (field === 'type' || field === 'party' || field === 'role') && saysOnly(field, text);

/** “These cookies serve no advertising” is often said of a whole group, and is no doubt. */
const aboutGroup = ({ row: { about = [] } }: RowReading): readonly string[] =>
  about.filter((text) => !negation.test(foldText(text)));

const negation =
  /\b(?:ne|n|pas|aucune?|jamais|sans|ni|no|not|never|none|without|nicht|keine?[nmrs]?|nie|ohne|sin|ningun|ninguna|nunca|non|nessuna?|mai|senza|niet|geen|nooit|zonder|nao|nenhuma?|sem)\b/;

/** A name of several words is one that people gave: “Google Analytics”. */
const isProgram = (name: string): boolean => !name.includes(' ');

const saysYes = (text: string): boolean => text !== '' && answerIn(text) === true && saysOnly('answer', text);
