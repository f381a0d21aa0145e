/** A duration of whole calendar units, as ISO 8601 writes it. */
export interface Duration {
  readonly years: number;
  readonly months: number;
  readonly weeks: number;
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

const isoDuration =
  /^P(?=.)(?:(\d{1,6})Y)?(?:(\d{1,6})M)?(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?=.)(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,9})S)?)?$/;

/** The units of a duration, longest first. */
export const durationUnits: readonly (keyof Duration)[] = [
  'years',
  'months',
  'weeks',
  'days',
  'hours',
  'minutes',
  'seconds',
];

/**
 * Reads an ISO 8601 duration of whole units.
 * @param text for example `P13M`, `P1Y1M`, `PT30M`
 * @returns the duration, or nothing when the text is not one (`session` and free text are not)
 */
export function parseDuration(text: string): Duration | undefined {
  const match = isoDuration.exec(text);
  if (!match) return undefined;
  const numbers = match.slice(1).map((digits?: string) => Number(digits ?? 0));
  return Object.fromEntries(durationUnits.map((unit, index) => [unit, numbers[index] ?? 0])) as unknown as Duration;
}

/**
 * Adds a duration to a moment by the calendar, in UTC: 31 August and six months is the last day of February.
 * @param moment the moment to start from; it is left as it is
 * @param duration the duration to add
 * @returns a new moment
 */
export function addDuration(moment: Date, duration: Duration): Date {
  const { years, months, weeks, days, hours, minutes, seconds } = duration;
  const month = moment.getUTCMonth() + months + years * 12;
  const lastDay = new Date(Date.UTC(moment.getUTCFullYear(), month + 1, 0)).getUTCDate();
  const added = new Date(moment.getTime());
  added.setUTCMonth(month, Math.min(moment.getUTCDate(), lastDay));
  return new Date(added.getTime() + ((((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000);
}

/**
 * Gives the length of a duration for comparisons.
 * @param duration the duration
 * @returns its length in days, a month counting 30.4375 and a year 365.25
 */
export function lengthInDays({ years, months, weeks, days, hours, minutes, seconds }: Duration): number {
  return years * 365.25 + months * 30.4375 + weeks * 7 + days + (hours + (minutes + seconds / 60) / 60) / 24;
}
