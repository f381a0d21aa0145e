import type { Charter, Purpose } from '../../core/charter.js';
import { nameOf, purposesIn, titleOf, type TrackerPart, trackersIn } from '../charter-parts.js';
import { type LintContext, type LintRule, lintRule, type Place } from '../lint-rule.js';
import { servicesWhere, trackersWhere } from '../service-search.js';

/** Purposes that no exemption of the law covers. */
const neverExempt: readonly string[] = ['media', 'social', 'advertising'];

const isExempt = ({ regime }: Purpose): boolean => regime === 'exempt';

/** What makes two declarations speak of the same tracker: a third party's is its own. */
const identityOf = ({ tracker: { name, type, party }, service: { provider } }: TrackerPart): string =>
  JSON.stringify([type, name, party === 'third' ? provider : '']);

type Shared = 'tracker-exempt-twice' | 'tracker-in-two-purposes';

/** Finds trackers declared again under another purpose. */
const sharedTrackers =
  (isWanted: (one: Purpose, other: Purpose) => boolean) =>
  (charter: Charter, context: LintContext): readonly Place<Shared>[] => {
    const trackers = trackersIn(charter);
    // From the last to the first, so that the first declaration stays.
    const first = new Map([...trackers].reverse().map((part) => [identityOf(part), part]));
    return trackers.flatMap((part) => {
      const { purpose = part.purpose } = first.get(identityOf(part)) ?? {};
      if (purpose === part.purpose || !isWanted(purpose, part.purpose)) return [];
      const facts = { tracker: nameOf(part.tracker.name, context), other: titleOf(purpose, context) };
      return [{ path: part.path, facts }];
    });
  };

/** Why a service needs no consent, and whether that can be. */
export const exemptionRules: readonly LintRule[] = [
  lintRule({
    rule: 4,
    code: 'tracker-exempt-twice',
    severity: 'error',
    check: sharedTrackers((one, other) => isExempt(one) || isExempt(other)),
  }),
  lintRule({
    rule: 4,
    code: 'tracker-in-two-purposes',
    severity: 'suggestion',
    check: sharedTrackers((one, other) => !isExempt(one) && !isExempt(other)),
  }),
  lintRule({
    rule: 43,
    code: 'exemption-unlikely',
    severity: 'error',
    check: (charter, context) =>
      purposesIn(charter)
        .filter(({ purpose: { id, regime } }) => neverExempt.includes(id) && regime !== 'consent')
        .map(({ purpose, path }) => ({ path: `${path}.regime`, facts: { purpose: titleOf(purpose, context) } })),
  }),
  lintRule({
    rule: 43,
    code: 'exemption-needless',
    severity: 'warning',
    check: servicesWhere(
      'exemption',
      ({ service, purpose }) => purpose.regime === 'consent' && service.exemption !== undefined,
    ),
  }),
  lintRule({
    rule: 43,
    code: 'exemption-general',
    severity: 'suggestion',
    check: servicesWhere('exemption', ({ service, purpose }) => {
      return isExempt(purpose) && service.exemption === 'requested-service';
    }),
  }),
  lintRule({
    rule: 43,
    code: 'exempt-third-access',
    severity: 'warning',
    check: servicesWhere('thirdPartyAccess', ({ service, purpose }) => {
      return purpose.regime !== 'consent' && service.thirdPartyAccess === true;
    }),
  }),
  lintRule({
    rule: 43,
    code: 'exempt-third-party',
    severity: 'suggestion',
    check: trackersWhere('party', ({ tracker, purpose }) => isExempt(purpose) && tracker.party === 'third'),
  }),
  lintRule({
    rule: 43,
    code: 'objection-unexplained',
    severity: 'error',
    check: servicesWhere('exemption', ({ service, purpose }) => {
      return purpose.regime === 'objection' && service.exemption !== 'audience-measurement';
    }),
  }),
];
