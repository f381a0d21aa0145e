import { fingerprintPattern } from './fingerprint.js';

/** What a visitor chose for one purpose or one service, and for which version of it. */
export interface RecordEntry {
  readonly granted: boolean;
  readonly fingerprint: string;
}

/** What is remembered of a choice: when it was made, and what for. It identifies nobody. */
export interface ConsentRecord {
  readonly decidedAt: Date;
  /** By purpose (`media`), or by purpose and service (`media/youtube`). */
  readonly entries: ReadonlyMap<string, RecordEntry>;
}

/** Whose a stored value is: a choice of ours, ours but damaged, of a later version, or another system's. */
export type ValueOwner = 'ours' | 'damaged' | 'newer' | 'foreign';

/** Longest value written or read: browsers refuse a cookie above 4,096 bytes, name and attributes included. */
export const maximumLength = 3500;

const entryPattern = /^([a-z0-9][a-z0-9-]{0,39}(?:\/[a-z0-9][a-z0-9-]{0,39})?):([01]):([0-9a-z]{6})$/;
const momentPattern = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/;

/**
 * Writes a record as the value of a cookie: version, moment in UTC, then purpose:choice:fingerprint.
 * @param record the choice
 * @returns for example `1~20261123T184200Z~audience:1:k3f9a2~media:0:9c01be`
 */
export function encodeRecord({ decidedAt, entries }: ConsentRecord): string {
  const choices = [...entries].map(([id, { granted, fingerprint }]) => `${id}:${granted ? '1' : '0'}:${fingerprint}`);
  return ['1', encodeMoment(decidedAt), ...choices].join('~');
}

/**
 * Tells whether two records say the same of the same moment.
 * @param one a record, or none
 * @param other another, or none
 */
export function isSameRecord(one: ConsentRecord | undefined, other: ConsentRecord | undefined): boolean {
  return (one && encodeRecord(one)) === (other && encodeRecord(other));
}

const encodeMoment = (moment: Date): string => moment.toISOString().replace(/[-:]|\.\d+/g, '');

/**
 * Reads the value of a cookie by a strict grammar.
 * @param value any text
 * @returns the record, or nothing when a single character is not as we write it
 */
export function decodeRecord(value: string): ConsentRecord | undefined {
  if (value.length > maximumLength) return undefined;
  const [version, moment = '', ...choices] = value.split('~');
  const decidedAt = decodeMoment(moment);
  const entries = decodeEntries(choices);
  return version === '1' && decidedAt && entries ? { decidedAt, entries } : undefined;
}

function decodeMoment(text: string): Date | undefined {
  if (!momentPattern.test(text)) return undefined;
  const moment = new Date(text.replace(momentPattern, '$1-$2-$3T$4:$5:$6Z'));
  // 31 February would otherwise slip into March.
  return !Number.isNaN(moment.getTime()) && encodeMoment(moment) === text ? moment : undefined;
}

function decodeEntries(choices: readonly string[]): Map<string, RecordEntry> | undefined {
  const entries = new Map<string, RecordEntry>();
  for (const choice of choices) {
    const [, id = '', granted, fingerprint = ''] = entryPattern.exec(choice) ?? [];
    if (!fingerprintPattern.test(fingerprint) || entries.has(id)) return undefined;
    entries.set(id, { granted: granted === '1', fingerprint });
  }
  return entries;
}

/**
 * Tells whose a stored value is, so that another system's is never overwritten: ours begin with a version and a moment.
 * @param value any text
 */
export function ownerOf(value: string): ValueOwner {
  if (decodeRecord(value)) return 'ours';
  const version = /^([1-9]\d{0,3})~\d{8}T\d{6}Z(?:~|$)/.exec(value)?.[1];
  if (version && version !== '1') return 'newer';
  return version ? 'damaged' : 'foreign';
}

/**
 * Merges records found side by side under one name: only what all of them grant stays granted.
 * @param records the records, in any order
 * @returns one record of the earliest moment, or nothing when there is none
 */
export function intersectRecords(records: readonly ConsentRecord[]): ConsentRecord | undefined {
  const [first, ...others] = [...records].sort((a, b) => a.decidedAt.getTime() - b.decidedAt.getTime());
  if (!first || others.length === 0) return first;
  const entries = new Map<string, RecordEntry>();
  for (const { entries: found } of [first, ...others]) {
    for (const [id, entry] of found)
      entries.set(id, { ...entry, granted: grantedByAll(id, entry.fingerprint, records) });
  }
  return { decidedAt: first.decidedAt, entries };
}

function grantedByAll(id: string, fingerprint: string, records: readonly ConsentRecord[]): boolean {
  return records.every(
    ({ entries }) => entries.get(id)?.granted === true && entries.get(id)?.fingerprint === fingerprint,
  );
}
