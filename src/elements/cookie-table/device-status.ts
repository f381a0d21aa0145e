import type { DeviceNames, ListedType } from '../../browser/device-storage.js';
import { defaultChoiceName, type Tracker } from '../../core/charter.js';
import { matchesPattern } from '../../core/tracker-pattern.js';
import type { DeviceStatus } from '../../locales/device/device-words.js';

/**
 * Says what a script can know of a declared tracker on this device, and no more.
 * @param tracker the tracker
 * @param names what the device keeps
 * @returns `unseen` for a cookie of which nothing says whether the server alone can read it
 */
export function statusOf(tracker: Tracker, names: DeviceNames): DeviceStatus {
  if (!isListed(tracker.type, names)) return 'nameless';
  const kept = names[tracker.type];
  if (kept && isAmong(kept, tracker)) return 'present';
  return tracker.party === 'third' ? 'third-party' : missingStatus(tracker, kept !== undefined);
}

/** Cookies that the server alone reads are not missing because no script sees them. */
function missingStatus({ name, type, httpOnly }: Tracker, canLook: boolean): DeviceStatus {
  if (httpOnly) return 'server-only';
  if (!canLook) return 'refused';
  // A script writes our own cookie, so a script can see it.
  const isReadable = type !== 'cookie' || httpOnly === false || name === defaultChoiceName;
  return isReadable ? 'absent' : 'unseen';
}

/**
 * Tells whether a tracker is one of the names of its kind, itself or by its pattern.
 * @param names names of its kind
 * @param tracker the tracker
 */
export function isAmong(names: readonly string[], { name }: Tracker): boolean {
  return name.includes('*') ? names.some((each) => matchesPattern(name, each)) : names.includes(name);
}

const isListed = (type: string, names: DeviceNames): type is ListedType => Object.hasOwn(names, type);
