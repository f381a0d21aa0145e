import type { Charter, Tracker } from '../../core/charter.js';
import { anchorsOf } from '../../core/tracker-anchors.js';

/**
 * Names the row of each tracker, for links to it: `cookie-sessionid`.
 * @param charter a checked charter
 * @returns a name for each tracker, unique in the charter
 */
export function rowIds({ services }: Charter): ReadonlyMap<Tracker, string> {
  const trackers = services.flatMap((service) => service.trackers);
  const anchors = anchorsOf(trackers.map(({ name }) => name));
  return new Map(trackers.map((tracker, index) => [tracker, anchors[index] ?? '']));
}
