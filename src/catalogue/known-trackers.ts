import type { KnownTracker } from '../core/known-tracker.js';

/** Trackers that the portals of French towns meet. */
export const knownTrackers: readonly KnownTracker[] = [];
