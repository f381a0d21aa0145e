import type { Charter } from '../../core/charter.js';
import type { KnownTracker } from '../../core/known-tracker.js';
import { baseLanguage } from '../../core/localized-text.js';
import type { LintFinding } from '../../lint/lint-finding.js';
import { loadPolicy } from '../../render/load-policy.js';

/** What the lint finds, and the catalogue it knows of. */
export interface CharterFindings {
  readonly list: readonly LintFinding[];
  readonly known: readonly KnownTracker[];
}

/**
 * Checks a charter against the law, with rules and a catalogue that are loaded for it alone.
 * @param charter the charter
 * @param language language of the reader (BCP 47)
 * @returns the findings, in the order of the charter, and the catalogue
 */
export async function findingsOf(charter: Charter, language: string): Promise<CharterFindings> {
  const [policy, { lintCharter }, { knownTrackers: known }] = await Promise.all([
    loadPolicy(charter.policy),
    import('../../lint/lint-charter.js'),
    import('../../catalogue/known-trackers.js'),
  ]);
  const today = new Date().toISOString().slice(0, 10);
  const spoken = baseLanguage(language) === 'en' ? 'en' : 'fr';
  return { list: lintCharter(charter, policy, { language: spoken, known, today }), known };
}
