import type { Charter } from '../core/charter.js';
import type { KnownTracker } from '../core/known-tracker.js';
import type { Policy } from '../core/policy.js';
import type { LintCode, LintFacts } from '../locales/lint/lint-words.js';
import type { Words } from '../locales/words.js';
import type { Severity } from './lint-finding.js';

/** What a rule knows besides the charter. */
export interface LintContext {
  readonly policy: Policy;
  /** Words in the language of the findings. */
  readonly words: Words;
  /** Languages in which texts of the charter are quoted, best first. */
  readonly languages: readonly string[];
  /** What the catalogue knows of a declared name; nothing when nothing is to be suggested. */
  readonly known: (name: string) => KnownTracker | undefined;
  /** Day on which the charter is read, as YYYY-MM-DD; nothing is said of age without it. */
  readonly today: string | undefined;
}

/** One place of a charter that breaks a rule, with what the sentence needs. */
export interface Place<Code extends LintCode = LintCode> {
  /** As a script would write it; the last member alone may be missing from the charter. */
  readonly path: string;
  readonly facts: LintFacts[Code];
}

/** One thing that a charter can do wrong. */
export interface LintRule<Code extends LintCode = LintCode> {
  /** Number of the rule in the conformance matrix. */
  readonly rule: number;
  readonly code: Code;
  readonly severity: Severity;
  /**
   * Finds every place that breaks the rule.
   * @param charter a checked charter; it is left as it is
   * @param context what else the rule needs
   * @returns the places, none when the charter keeps the rule
   */
  readonly check: (charter: Charter, context: LintContext) => readonly Place<Code>[];
}

/**
 * Writes a rule, so that the compiler holds what it finds against the words of its code.
 * @param rule the rule
 * @returns the same rule
 */
export function lintRule<Code extends LintCode>(rule: LintRule<Code>): LintRule {
  return rule;
}
