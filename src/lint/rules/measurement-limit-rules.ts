import type { TrackerPart } from '../charter-parts.js';
import { type LintContext, type LintRule, lintRule } from '../lint-rule.js';
import { durationFor, isReadable, isYearOld, lastsLonger } from '../lengths-of-time.js';
import { servicesWhere, trackersWhere, withFacts } from '../service-search.js';
import { claimsExemptMeasurement } from './measurement-rules.js';

const measures = ({ service, purpose, path }: TrackerPart): boolean =>
  claimsExemptMeasurement({ service, purpose, path });

/** Whether a tracker of measurement stays after the visit: one that ends with it may well follow its pages. */
const outlivesVisit = (part: TrackerPart): boolean => measures(part) && lastsLonger(part.tracker.duration, 'P1D');

const retentionLimit = (context: LintContext): { readonly limit: string } => ({
  limit: durationFor(context.policy.audienceDataRetention, context),
});

/** How long exempt audience measurement keeps things, and how often its need is looked at. */
export const measurementLimitRules: readonly LintRule[] = [
  lintRule({
    rule: 46,
    code: 'audience-tracker-long',
    severity: 'warning',
    check: withFacts(
      trackersWhere(
        'duration',
        (part, { policy }) => measures(part) && lastsLonger(part.tracker.duration, policy.audienceTrackerLifetime),
      ),
      (context) => ({ limit: durationFor(context.policy.audienceTrackerLifetime, context) }),
    ),
  }),
  lintRule({
    rule: 46,
    code: 'audience-tracker-refreshed',
    severity: 'warning',
    check: trackersWhere('refresh', (part) => outlivesVisit(part) && part.tracker.refresh === true),
  }),
  lintRule({
    rule: 46,
    code: 'audience-refresh-unstated',
    severity: 'suggestion',
    check: trackersWhere('refresh', (part) => outlivesVisit(part) && part.tracker.refresh === undefined),
  }),
  lintRule({
    rule: 46,
    code: 'audience-retention-missing',
    severity: 'warning',
    check: withFacts(
      servicesWhere('dataRetention', (part) => {
        return claimsExemptMeasurement(part) && part.service.dataRetention === undefined;
      }),
      retentionLimit,
    ),
  }),
  lintRule({
    rule: 46,
    code: 'audience-retention-unreadable',
    severity: 'suggestion',
    check: withFacts(
      servicesWhere('dataRetention', (part) => {
        return claimsExemptMeasurement(part) && !isReadable(part.service.dataRetention ?? 'session');
      }),
      retentionLimit,
    ),
  }),
  lintRule({
    rule: 46,
    code: 'audience-retention-long',
    severity: 'warning',
    check: withFacts(
      servicesWhere('dataRetention', (part, { policy }) => {
        return claimsExemptMeasurement(part) && lastsLonger(part.service.dataRetention, policy.audienceDataRetention);
      }),
      retentionLimit,
    ),
  }),
  lintRule({
    rule: 46,
    code: 'review-missing',
    severity: 'warning',
    check: servicesWhere('reviewed', (part) => claimsExemptMeasurement(part) && part.service.reviewed === undefined),
  }),
  lintRule({
    rule: 46,
    code: 'review-old',
    severity: 'warning',
    check: servicesWhere('reviewed', (part, context) => {
      return claimsExemptMeasurement(part) && isYearOld(part.service.reviewed, context);
    }),
  }),
];
