import { purposesIn, titleOf } from '../charter-parts.js';
import { type LintRule, lintRule } from '../lint-rule.js';

/** What the page of the charter leads to, and for whom the site is made. */
export const siteRules: readonly LintRule[] = [
  lintRule({
    rule: 64,
    code: 'legal-notice-missing',
    severity: 'warning',
    check: ({ links }) => {
      const path = links ? 'links.legalNotice' : 'links';
      return links?.legalNotice === undefined ? [{ path, facts: {} }] : [];
    },
  }),
  lintRule({
    rule: 64,
    code: 'accessibility-missing',
    severity: 'warning',
    check: ({ links }) => {
      const path = links ? 'links.accessibility' : 'links';
      return links?.accessibility === undefined ? [{ path, facts: {} }] : [];
    },
  }),
  lintRule({
    rule: 64,
    code: 'accessibility-status-missing',
    severity: 'warning',
    check: ({ links }) =>
      links?.accessibility !== undefined && links.accessibilityStatus === undefined
        ? [{ path: 'links.accessibilityStatus', facts: {} }]
        : [],
  }),
  lintRule({
    rule: 64,
    code: 'hosting-missing',
    severity: 'warning',
    check: ({ hosting }) => (hosting ? [] : [{ path: 'hosting', facts: {} }]),
  }),
  lintRule({
    rule: 58,
    code: 'hosting-country-missing',
    severity: 'suggestion',
    check: ({ hosting }) => (hosting && hosting.country === undefined ? [{ path: 'hosting.country', facts: {} }] : []),
  }),
  lintRule({
    rule: 65,
    code: 'children-asked',
    severity: 'warning',
    check: (charter, context) =>
      purposesIn(charter)
        .filter(({ purpose }) => charter.forChildren === true && purpose.regime === 'consent')
        .map(({ purpose, path }) => ({
          path,
          facts: { purpose: titleOf(purpose, context), age: context.policy.childAge },
        })),
  }),
];
