import type { LintRule } from './lint-rule.js';
import { choiceMemoryRules } from './rules/choice-memory-rules.js';
import { controllerRules } from './rules/controller-rules.js';
import { dataRules } from './rules/data-rules.js';
import { durationRules } from './rules/duration-rules.js';
import { exemptionRules } from './rules/exemption-rules.js';
import { knownTrackerRules } from './rules/known-tracker-rules.js';
import { measurementLimitRules } from './rules/measurement-limit-rules.js';
import { measurementRules } from './rules/measurement-rules.js';
import { purposeRules } from './rules/purpose-rules.js';
import { siteRules } from './rules/site-rules.js';
import { trackerRules } from './rules/tracker-rules.js';
import { upkeepRules } from './rules/upkeep-rules.js';
import { wordingRules } from './rules/wording-rules.js';

/** Every rule that a charter can break, one a kind of finding. */
export const lintRules: readonly LintRule[] = [
  ...siteRules,
  ...controllerRules,
  ...upkeepRules,
  ...purposeRules,
  ...wordingRules,
  ...exemptionRules,
  ...measurementRules,
  ...measurementLimitRules,
  ...choiceMemoryRules,
  ...trackerRules,
  ...durationRules,
  ...dataRules,
  ...knownTrackerRules,
];
