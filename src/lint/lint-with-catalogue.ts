import { knownTrackers } from '../catalogue/known-trackers.js';
import type { Charter } from '../core/charter.js';
import type { KnownTracker } from '../core/known-tracker.js';
import type { Policy } from '../core/policy.js';
import { lintCharter, type LintOptions } from './lint-charter.js';
import type { LintFinding } from './lint-finding.js';

/** What the lint finds, and the catalogue from which it suggests. */
export interface FindingsWithCatalogue {
  readonly findings: readonly LintFinding[];
  readonly known: readonly KnownTracker[];
}

/**
 * Checks a charter with what the catalogue knows.
 * @param charter a checked charter; it is left as it is
 * @param policy what applies to it
 * @param options language and day
 * @returns the findings, in the order of the charter, and the catalogue
 */
export function lintWithCatalogue(
  charter: Charter,
  policy: Policy,
  options: Omit<LintOptions, 'known'>,
): FindingsWithCatalogue {
  return { findings: lintCharter(charter, policy, { ...options, known: knownTrackers }), known: knownTrackers };
}
