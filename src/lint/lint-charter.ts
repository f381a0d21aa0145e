import type { Charter } from '../core/charter.js';
import { knownFor } from '../core/known-for.js';
import type { KnownTracker } from '../core/known-tracker.js';
import { baseLanguage } from '../core/localized-text.js';
import type { Policy } from '../core/policy.js';
import { en } from '../locales/en.js';
import { fr } from '../locales/fr.js';
import { lintWords as englishWords } from '../locales/lint/en.js';
import { lintWords as frenchWords } from '../locales/lint/fr.js';
import { frenchSources } from '../locales/lint/fr-sources.js';
import type { LintCode } from '../locales/lint/lint-words.js';
import { rules } from '../policies/rules.js';
import { inDocumentOrder } from './document-order.js';
import type { LintFinding } from './lint-finding.js';
import type { LintContext, LintRule, Place } from './lint-rule.js';
import { lintRules } from './lint-rules.js';

/** How a charter is to be read. */
export interface LintOptions {
  /** Language of the findings; without it English for an English charter, else French. */
  readonly language?: 'fr' | 'en';
  /** Trackers of the catalogue, for suggestions; without them none is made. */
  readonly known?: readonly KnownTracker[];
  /** Day of the reading, as YYYY-MM-DD; without it nothing is said of age. */
  readonly today?: string;
}

const englishSources = Object.fromEntries(rules.map(({ rule, source }) => [rule, source]));

const wordsByLanguage = {
  fr: { words: fr, sentences: frenchWords, sources: frenchSources },
  en: { words: en, sentences: englishWords, sources: englishSources },
};

type Wording = (typeof wordsByLanguage)['fr'];

/**
 * Finds what a charter does not say, or says wrongly, by the rules of the conformance matrix. It reads no clock, and
 * throws nothing on a charter that was checked.
 * @param charter a checked charter; it is left as it is
 * @param policy what applies to it
 * @param options language, day and catalogue
 * @returns the findings, in the order of the charter and then of the rules; none when it keeps every rule
 */
export function lintCharter(charter: Charter, policy: Policy, options: LintOptions = {}): readonly LintFinding[] {
  const { language = baseLanguage(charter.language) === 'en' ? 'en' : 'fr', known = [] } = options;
  const { words, ...wording } = wordsByLanguage[language];
  const languages = [language, charter.language];
  const context: LintContext = { policy, words, languages, known: knownIn(known), today: dayIn(options.today) };
  const findings = lintRules.flatMap((rule) => findingsOf(rule, wording, rule.check(charter, context)));
  return inDocumentOrder(charter, findings);
}

function findingsOf<Code extends LintCode>(
  { rule, code, severity }: LintRule<Code>,
  { sentences, sources }: Omit<Wording, 'words'>,
  places: readonly Place<Code>[],
): readonly LintFinding[] {
  return places.map(({ path, facts }) => {
    const message = sentences[code](facts);
    return { rule, code, severity, path, message, source: sourceOf(facts) ?? sources[rule] ?? '' };
  });
}

/** What is suggested of a tracker comes from where it was read, not from what the rule rests on. */
const sourceOf = (facts: object): string | undefined =>
  'according' in facts && typeof facts.according === 'string' ? facts.according : undefined;

/** Looks each name up once, for several rules ask of the same trackers. */
function knownIn(catalogue: readonly KnownTracker[]): LintContext['known'] {
  const found = new Map<string, KnownTracker | undefined>();
  return (name) => {
    if (!found.has(name)) found.set(name, knownFor(name, catalogue));
    return found.get(name);
  };
}

/** A day that is none would make everything old. */
const dayIn = (text: string | undefined): string | undefined => text?.match(/^\d{4}-\d{2}-\d{2}$/)?.[0];
