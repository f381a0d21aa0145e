import type { TrackerType } from '../../core/charter-document.js';
import type { Charter } from '../../core/charter.js';
import { nameOf, trackersIn } from '../charter-parts.js';
import { durationFor, isReadable, lastsLonger } from '../lengths-of-time.js';
import { type LintContext, type LintRule, lintRule, type Place } from '../lint-rule.js';
import { servicesWhere, trackersWhere, withFacts } from '../service-search.js';

/** What leaves nothing on the device, or always ends with the session. */
const withoutDuration: readonly TrackerType[] = ['pixel', 'fingerprint', 'session-storage'];

function unreadable(charter: Charter, context: LintContext): readonly Place<'duration-unreadable'>[] {
  return trackersIn(charter).flatMap(({ tracker, path }) => {
    const { duration = 'session' } = tracker;
    const facts = { tracker: nameOf(tracker.name, context), duration: nameOf(duration, context) };
    return isReadable(duration) ? [] : [{ path: `${path}.duration`, facts }];
  });
}

/** How long trackers and data are kept. */
export const durationRules: readonly LintRule[] = [
  lintRule({
    rule: 53,
    code: 'duration-missing',
    severity: 'error',
    check: trackersWhere('duration', ({ tracker: { type, duration } }) => {
      return duration === undefined && !withoutDuration.includes(type);
    }),
  }),
  lintRule({ rule: 53, code: 'duration-unreadable', severity: 'warning', check: unreadable }),
  lintRule({
    rule: 53,
    code: 'duration-long',
    severity: 'suggestion',
    check: withFacts(
      trackersWhere('duration', ({ tracker: { duration }, service: { exemption } }, { policy }) => {
        const hasOwnLimit = exemption === 'audience-measurement' || exemption === 'choice-memory';
        return !hasOwnLimit && lastsLonger(duration, policy.audienceTrackerLifetime);
      }),
      (context) => ({ limit: durationFor(context.policy.audienceTrackerLifetime, context) }),
    ),
  }),
  lintRule({
    rule: 53,
    code: 'retention-missing',
    severity: 'warning',
    check: servicesWhere('dataRetention', ({ service, purpose }) => {
      return purpose.regime === 'consent' && service.dataRetention === undefined;
    }),
  }),
];
