import { type Charter, type Purpose } from './charter.js';
import { textIn } from './localized-text.js';
import type { RecordEntry } from './consent-record.js';
import { countsIn, neverAsked } from './fingerprint.js';

/** Why a visitor who has chosen is asked again for a purpose. */
export interface ConsentChange {
  /** The purpose is new, has more providers, uses more trackers, or changed in another way that matters. */
  readonly kind: 'purpose-added' | 'provider-added' | 'tracker-added' | 'conditions-changed';
  /** How many providers or trackers there were at the time of the choice; 35 means 35 or more. */
  readonly before?: number;
  /** How many there are now; 35 means 35 or more. */
  readonly now?: number;
}

/**
 * Compares the version of a purpose that a visitor chose for with today's.
 * @param entry the remembered choice, if there is one
 * @param fingerprint today's fingerprint of the purpose
 * @returns what changed; nothing when the fingerprints agree, or when nothing was asked yet
 */
export function changeSince(entry: RecordEntry | undefined, fingerprint: string): ConsentChange | undefined {
  if (!entry) return { kind: 'purpose-added' };
  if ([fingerprint, neverAsked].includes(entry.fingerprint)) return undefined;
  const before = countsIn(entry.fingerprint);
  const now = countsIn(fingerprint);
  if (now.providers > before.providers) return { kind: 'provider-added', before: before.providers, now: now.providers };
  if (now.trackers > before.trackers) return { kind: 'tracker-added', before: before.trackers, now: now.trackers };
  return { kind: 'conditions-changed' };
}

/**
 * Tells whether a change asks more of the visitor, so that even a refusal may be asked again.
 * @param change what changed
 */
export function isGrowth({ kind }: ConsentChange): boolean {
  return kind !== 'conditions-changed';
}

/**
 * Gives the words in which the charter's own history tells a purpose's changes.
 * @param charter a checked charter
 * @param purpose one of its purposes
 * @param since the day of the choice, as YYYY-MM-DD; entries of that day and later count
 * @param languages languages of the reader, best first
 * @returns the summaries in the order of the history
 */
export function historyOf(
  charter: Charter,
  purpose: Purpose,
  { since, languages }: { since: string; languages: readonly string[] },
): readonly string[] {
  const entries = (charter.history ?? []).filter(
    ({ date, purposes }) => date >= since && purposes?.includes(purpose.id),
  );
  return entries.map(({ summary }) => textIn(summary, [...languages, charter.language]));
}
