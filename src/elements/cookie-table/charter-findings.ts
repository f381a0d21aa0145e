import type { Charter } from '../../core/charter.js';
import { baseLanguage } from '../../core/localized-text.js';
import type { FindingsWithCatalogue } from '../../lint/lint-with-catalogue.js';
import { loadPolicy } from '../../render/load-policy.js';

/**
 * Checks a charter against the law, with rules and a catalogue that are loaded for it alone.
 * @param charter the charter
 * @param language language of the reader (BCP 47)
 * @returns the findings, in the order of the charter, and the catalogue
 */
export async function findingsOf(charter: Charter, language: string): Promise<FindingsWithCatalogue> {
  const [policy, { lintWithCatalogue }] = await Promise.all([
    loadPolicy(charter.policy),
    import('../../lint/lint-with-catalogue.js'),
  ]);
  const today = new Date().toISOString().slice(0, 10);
  return lintWithCatalogue(charter, policy, { language: baseLanguage(language) === 'en' ? 'en' : 'fr', today });
}
