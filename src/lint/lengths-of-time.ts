import { lengthInDays, parseDuration } from '../core/duration.js';
import { durationInWords } from '../core/duration-in-words.js';
import type { LintContext } from './lint-rule.js';

/**
 * Compares two durations by the calendar.
 * @param text a duration of the charter, or none
 * @param limit an ISO 8601 duration
 * @returns whether the first is longer; false when it is not a duration, or only a session
 */
export function lastsLonger(text: string | undefined, limit: string): boolean {
  const duration = parseDuration(text ?? '');
  const longest = parseDuration(limit);
  // Twelve months and a year are written differently and are the same to the law: half a day is no difference.
  return duration !== undefined && longest !== undefined && lengthInDays(duration) - lengthInDays(longest) > 0.5;
}

/**
 * Tells whether a machine can read a duration.
 * @param text a duration of the charter
 * @returns whether it is ISO 8601 or `session`
 */
export function isReadable(text: string): boolean {
  return text === 'session' || parseDuration(text) !== undefined;
}

/**
 * Writes a duration for the webmaster.
 * @param text an ISO 8601 duration, `session` or free text
 * @param context language of the findings
 */
export function durationFor(text: string, { words }: LintContext): string {
  return durationInWords(text, words.duration);
}

/**
 * Tells whether a day is more than a year ago.
 * @param day a day of the charter, or none
 * @param context the day on which the charter is read
 * @returns false when either is not known
 */
export function isYearOld(day: string | undefined, { today }: LintContext): boolean {
  if (day === undefined || today === undefined) return false;
  // Days written YYYY-MM-DD follow each other as their texts do.
  return day < `${String(Number(today.slice(0, 4)) - 1).padStart(4, '0')}${today.slice(4)}`;
}

/**
 * Tells whether a day is yet to come.
 * @param day a day of the charter, or none
 * @param context the day on which the charter is read
 * @returns false when either is not known
 */
export function isAhead(day: string | undefined, { today }: LintContext): boolean {
  return day !== undefined && today !== undefined && day > today;
}
