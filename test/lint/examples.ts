import type { LintCode } from '../../src/locales/lint/lint-words.js';
import type { Example } from './examples/example.js';
import { exemptionExamples } from './examples/exemption-examples.js';
import { measurementExamples } from './examples/measurement-examples.js';
import { purposeExamples } from './examples/purpose-examples.js';
import { trackerExamples } from './examples/tracker-examples.js';
import { upkeepExamples } from './examples/upkeep-examples.js';

/** An example of each kind of finding, held complete by the compiler. */
export const examples: Readonly<Record<LintCode, Example>> = {
  ...purposeExamples,
  ...exemptionExamples,
  ...measurementExamples,
  ...trackerExamples,
  ...upkeepExamples,
};
