/** How grave a finding is: against the law as far as known, against a recommendation, or worth a look. */
export type Severity = 'error' | 'warning' | 'suggestion';

/** Something that a charter does not say, or says wrongly, by a numbered rule. */
export interface LintFinding {
  /** Number of the rule in the conformance matrix: 52 is rule L-52. */
  readonly rule: number;
  /** Kind of finding, for programs: `duration-missing`. */
  readonly code: string;
  readonly severity: Severity;
  /** Where, as a script would write it: `services[2].trackers[0].duration`; empty for the charter as a whole. */
  readonly path: string;
  /** One sentence in the wanted language. */
  readonly message: string;
  /** The text behind the rule, and the place in it. */
  readonly source: string;
}
