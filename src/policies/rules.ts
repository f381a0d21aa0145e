import type { LawRule } from '../core/law-rule.js';

/** The conformance matrix: every rule with its source. */
export const rules: readonly LawRule[] = [];
