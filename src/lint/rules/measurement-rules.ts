import type { Measurement } from '../../core/charter-document.js';
import type { Charter } from '../../core/charter.js';
import { foldText } from '../../core/folded-text.js';
import type { MeasurementCondition } from '../../locales/lint/lint-words.js';
import { nameOf, purposesIn, type ServicePart, servicesIn, titleOf, wordingsOf } from '../charter-parts.js';
import { type LintContext, type LintRule, lintRule, type Place } from '../lint-rule.js';
import { servicesWhere } from '../service-search.js';

const conditions: readonly MeasurementCondition[] = [
  'ownSiteOnly',
  'anonymousStatistics',
  'noCrossChecking',
  'noCrossSiteIdentifier',
];

/** Tools that the CNIL names as outside the exemption as they come, and names of their trackers. */
const toolsOutside: Readonly<Record<string, readonly string[]>> = {
  'Google Analytics': ['google analytics', '_ga', '_gid', '_gat'],
  Quantcast: ['quantcast', '__qca'],
  'Facebook Analytics': ['facebook', 'meta pixel', '_fbp'],
};

/**
 * Tells whether a service claims to be audience measurement that needs no consent.
 * @param part a service with its purpose
 */
export function claimsExemptMeasurement({ service, purpose }: ServicePart): boolean {
  return service.exemption === 'audience-measurement' && purpose.regime !== 'consent';
}

/** Finds the services whose conditions are met in a way that a test finds wrong. */
const conditionsWhere =
  (isWrong: (asserted: boolean | undefined) => boolean) =>
  (charter: Charter, context: LintContext): readonly Place<'measurement-unasserted' | 'measurement-denied'>[] =>
    servicesIn(charter)
      .filter(claimsExemptMeasurement)
      .flatMap(({ service, path }) => {
        const wrong = conditions.filter((condition) => isWrong(service.measurement?.[condition]));
        const facts = { service: nameOf(service.name, context), conditions: wrong };
        return wrong.length > 0 ? [{ path: `${path}.measurement`, facts }] : [];
      });

const lacks =
  (member: keyof Measurement) =>
  (part: ServicePart): boolean =>
    claimsExemptMeasurement(part) && part.service.measurement?.[member] === undefined;

/** The tool that the words or the names of a service betray. */
function toolOutside({ service }: ServicePart): string | undefined {
  const words = [service.provider, service.name].flatMap(wordingsOf).map((text) => ` ${foldText(text)} `);
  const names = service.trackers.map(({ name }) => `${name.replaceAll(/[.*-]/g, '_')}_`);
  const isIts = (sign: string): boolean =>
    names.some((name) => name.startsWith(`${sign}_`)) || words.some((text) => text.includes(` ${sign} `));
  return Object.entries(toolsOutside).find(([, signs]) => signs.some(isIts))?.[0];
}

/** Audience measurement that claims to need no consent. */
export const measurementRules: readonly LintRule[] = [
  lintRule({
    rule: 44,
    code: 'measurement-needs-consent',
    severity: 'error',
    check: (charter, context) =>
      purposesIn(charter)
        .filter(({ purpose }) => purpose.regime === 'objection' && context.policy.audienceMeasurement === 'consent')
        .map(({ purpose, path }) => ({ path: `${path}.regime`, facts: { purpose: titleOf(purpose, context) } })),
  }),
  lintRule({
    rule: 44,
    code: 'measurement-unasserted',
    severity: 'error',
    check: conditionsWhere((asserted) => asserted === undefined),
  }),
  lintRule({
    rule: 44,
    code: 'measurement-denied',
    severity: 'error',
    check: conditionsWhere((asserted) => asserted === false),
  }),
  lintRule({
    rule: 44,
    code: 'self-assessment-missing',
    severity: 'warning',
    check: servicesWhere('measurement', lacks('selfAssessment')),
  }),
  lintRule({
    rule: 45,
    code: 'measurement-campaigns',
    severity: 'error',
    check: servicesWhere(
      'measurement.campaigns',
      (part) => claimsExemptMeasurement(part) && part.service.measurement?.campaigns === true,
    ),
  }),
  lintRule({
    rule: 47,
    code: 'measurement-without-objection',
    severity: 'warning',
    check: servicesWhere('purpose', ({ service, purpose }) => {
      return purpose.regime === 'exempt' && service.exemption === 'audience-measurement';
    }),
  }),
  lintRule({
    rule: 48,
    code: 'measurement-checklist',
    severity: 'suggestion',
    check: servicesWhere('reviewed', (part) => claimsExemptMeasurement(part) && part.service.reviewed === undefined),
  }),
  lintRule({
    rule: 50,
    code: 'measurement-tool-outside',
    severity: 'warning',
    check: (charter, context) =>
      servicesIn(charter)
        .filter(claimsExemptMeasurement)
        .flatMap((part) => {
          const tool = toolOutside(part);
          const facts = { service: nameOf(part.service.name, context), tool: tool ?? '' };
          return tool ? [{ path: part.path, facts }] : [];
        }),
  }),
];
