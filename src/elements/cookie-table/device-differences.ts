import type { DeviceNames, ListedType } from '../../browser/device-storage.js';
import type { Charter, Tracker } from '../../core/charter.js';
import { lengthInDays, parseDuration } from '../../core/duration.js';
import { matchesPattern } from '../../core/tracker-pattern.js';
import { isAmong, statusOf } from './device-status.js';

/** A name on the device, and its kind. */
export interface DeviceName {
  readonly name: string;
  readonly type: ListedType;
}

/** A cookie that stays longer than its charter says. */
export interface LongCookie {
  readonly name: string;
  /** Whole days that it still stays. */
  readonly days: number;
  readonly declared: string;
}

/** How a device differs from what is declared. */
export interface DeviceDifferences {
  readonly undeclared: readonly DeviceName[];
  /** Nothing where the browser does not tell how long cookies stay. */
  readonly longer: readonly LongCookie[] | undefined;
  /** Declared, and not on the device although a script would see it there. */
  readonly missing: readonly Tracker[];
}

/** What is known of a device. */
export interface DeviceReading {
  readonly names: DeviceNames;
  /** Days that each cookie still stays, by name. */
  readonly lifespans: ReadonlyMap<string, number> | undefined;
}

/**
 * Compares a device with what its site declares.
 * @param charters everything declared: the page's charter, and the one that is shown
 * @param reading what is on the device
 */
export function differencesOf(charters: readonly Charter[], { names, lifespans }: DeviceReading): DeviceDifferences {
  const services = charters.flatMap((charter) => charter.services);
  const trackers = new Map(services.flatMap((service) => service.trackers.map((each) => [keyOf(each), each])));
  const declared = [...trackers.values()];
  return {
    undeclared: undeclaredIn(declared, names),
    longer: lifespans && declared.flatMap((tracker) => longerThan(tracker, lifespans)),
    missing: declared.filter((tracker) => ['absent', 'unseen'].includes(statusOf(tracker, names))),
  };
}

const keyOf = ({ type, name }: Tracker): string => `${type} ${name}`;

function undeclaredIn(declared: readonly Tracker[], names: DeviceNames): readonly DeviceName[] {
  const types = Object.keys(names) as ListedType[];
  return types.flatMap((type) => {
    const trackers = declared.filter((tracker) => tracker.type === type);
    const unknown = (names[type] ?? []).filter((name) => !trackers.some((tracker) => isAmong([name], tracker)));
    return unknown.map((name) => ({ name, type }));
  });
}

/** A day of grace: clocks differ, and a cookie written a moment ago still has its whole life before it. */
const grace = 1;

function longerThan({ name, type, duration = '' }: Tracker, lifespans: ReadonlyMap<string, number>): LongCookie[] {
  const read = parseDuration(duration);
  const limit = duration === 'session' ? 0 : read && lengthInDays(read);
  if (type !== 'cookie' || limit === undefined) return [];
  const longer = [...lifespans].filter(([cookie, days]) => days > limit + grace && matchesPattern(name, cookie));
  return longer.map(([cookie, days]) => ({ name: cookie, days: Math.floor(days), declared: duration }));
}
