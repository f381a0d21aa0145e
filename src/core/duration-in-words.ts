import { type Duration, durationUnits, parseDuration } from './duration.js';

/** The words needed to write durations in one language. */
export interface DurationWords {
  readonly session: string;
  /** One unit of a duration with its number: “6 months”. */
  readonly unit: (unit: keyof Duration, count: number) => string;
  /** The units of a duration, longest first, as one text. */
  readonly join: (parts: readonly string[]) => string;
}

/**
 * Writes a duration of the charter for a reader.
 * @param text an ISO 8601 duration, `session`, free text, or nothing
 * @param words the words of the reader's language
 * @returns the duration in words; free text as it is; empty when there is none
 */
export function durationInWords(text: string | undefined, words: DurationWords): string {
  if (text === undefined) return '';
  if (text === 'session') return words.session;
  const duration = parseDuration(text);
  if (!duration) return text;
  const units = durationUnits.filter((unit) => duration[unit] > 0);
  return words.join(units.map((unit) => words.unit(unit, duration[unit])));
}
