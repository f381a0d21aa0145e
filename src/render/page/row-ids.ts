import type { Charter, Tracker } from '../../core/charter.js';

/** The address that opens the preferences must stay theirs. */
const taken = 'cookie-preferences';

/**
 * Names the row of each tracker, for links to it: `cookie-sessionid`.
 * @param charter a checked charter
 * @returns a name for each tracker, unique in the charter
 */
export function rowIds({ services }: Charter): ReadonlyMap<Tracker, string> {
  const counts = new Map<string, number>([[taken, 1]]);
  const ids = new Map<Tracker, string>();
  for (const tracker of services.flatMap(({ trackers }) => trackers)) {
    const id = `cookie-${tracker.name.replace(/[^\p{L}\p{N}_.-]+/gu, '-').replace(/[-.]{1,100}$/, '')}`;
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    ids.set(tracker, count > 1 ? `${id}--${String(count)}` : id);
  }
  return ids;
}
