import type { Policy } from '../../../src/core/policy.js';
import type { LintCode } from '../../../src/locales/lint/lint-words.js';
import type { Changes } from '../sound-charter.js';

/** What breaks one rule, and what comes near without breaking it. */
export interface Example {
  /** Changes that break the rule. */
  readonly breaks: Changes;
  /** Where the rule is broken. */
  readonly at: string;
  /** Changes that keep the rule. */
  readonly keeps: Changes;
  /** Policy under which the rule is broken; that of a French public body without it. */
  readonly under?: Policy;
  /** Policy under which the changes that keep the rule are read, where it makes the difference. */
  readonly keptUnder?: Policy;
}

/** Examples of some kinds of findings. */
export type Examples = Readonly<Partial<Record<LintCode, Example>>>;
