import { foldText } from '../../core/folded-text.js';
import { wordingsOf } from '../charter-parts.js';
import { type LintRule, lintRule } from '../lint-rule.js';
import { servicesWhere } from '../service-search.js';

/** Who answers for the site, and who helps. */
export const controllerRules: readonly LintRule[] = [
  lintRule({
    rule: 8,
    code: 'controller-missing',
    severity: 'error',
    check: ({ controller }) => (controller ? [] : [{ path: 'controller', facts: {} }]),
  }),
  lintRule({
    rule: 58,
    code: 'controller-contact-missing',
    severity: 'error',
    check: ({ controller }) =>
      controller && controller.contact === undefined ? [{ path: 'controller.contact', facts: {} }] : [],
  }),
  lintRule({
    rule: 58,
    code: 'officer-missing',
    severity: 'error',
    check: ({ controller }, { policy }) =>
      policy.requiresDataProtectionOfficer && controller && controller.dataProtectionOfficer === undefined
        ? [{ path: 'controller.dataProtectionOfficer', facts: {} }]
        : [],
  }),
  lintRule({
    rule: 8,
    code: 'provider-unnamed',
    severity: 'error',
    check: servicesWhere('provider', ({ service }) => wordingsOf(service.provider).some((name) => !foldText(name))),
  }),
  lintRule({
    rule: 8,
    code: 'role-missing',
    severity: 'warning',
    check: servicesWhere('role', ({ service }) => service.role === undefined),
  }),
  lintRule({
    rule: 8,
    code: 'provider-policy-missing',
    severity: 'warning',
    check: servicesWhere(
      'policyUrl',
      ({ service, purpose }) => purpose.regime === 'consent' && service.policyUrl === undefined,
    ),
  }),
];
