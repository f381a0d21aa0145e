import { foldText } from '../../core/folded-text.js';
import type { Charter } from '../../core/charter.js';
import { nameOf, type TrackerPart, trackersIn, wordingsOf } from '../charter-parts.js';
import { type LintContext, type LintRule, lintRule, type Place } from '../lint-rule.js';
import { servicesWhere, trackersWhere } from '../service-search.js';

/** Whether a description only says again what the tracker or its service is called. */
function repeatsName({ tracker, service }: TrackerPart): boolean {
  const names = [tracker.name, ...wordingsOf(service.name)].map(foldText);
  return (
    tracker.description !== undefined && wordingsOf(tracker.description).some((text) => names.includes(foldText(text)))
  );
}

/** Finds trackers declared twice within one purpose. */
function repeatedTrackers(charter: Charter, context: LintContext): readonly Place<'tracker-repeated'>[] {
  const seen = new Set<string>();
  return trackersIn(charter).flatMap(({ tracker, service, path }) => {
    const identity = JSON.stringify([service.purpose, service.provider, tracker.type, tracker.name]);
    if (seen.has(identity)) return [{ path, facts: { tracker: nameOf(tracker.name, context) } }];
    seen.add(identity);
    return [];
  });
}

/** What no name of a cookie can hold (RFC 6265); the star stands for what may follow. */
const impossible = /[\s;,="\\()<>@:/[\]?{}]/;

/** What is told of each tracker. */
export const trackerRules: readonly LintRule[] = [
  lintRule({
    rule: 3,
    code: 'type-unnamed',
    severity: 'suggestion',
    check: trackersWhere('type', ({ tracker }) => tracker.type === 'other' && tracker.description === undefined),
  }),
  lintRule({
    rule: 52,
    code: 'description-missing',
    severity: 'warning',
    check: trackersWhere('description', ({ tracker }) => tracker.description === undefined),
  }),
  lintRule({
    rule: 52,
    code: 'description-is-name',
    severity: 'warning',
    check: trackersWhere('description', repeatsName),
  }),
  lintRule({
    rule: 52,
    code: 'party-missing',
    severity: 'suggestion',
    check: trackersWhere('party', ({ tracker }) => tracker.party === undefined),
  }),
  lintRule({
    rule: 52,
    code: 'third-access-missing',
    severity: 'error',
    check: servicesWhere('thirdPartyAccess', ({ service, purpose }) => {
      return purpose.regime === 'consent' && service.thirdPartyAccess === undefined;
    }),
  }),
  lintRule({
    rule: 52,
    code: 'service-without-tracker',
    severity: 'warning',
    check: servicesWhere('trackers', ({ service }) => service.trackers.length === 0 && !service.domains?.length),
  }),
  lintRule({ rule: 52, code: 'tracker-repeated', severity: 'suggestion', check: repeatedTrackers }),
  lintRule({
    rule: 54,
    code: 'name-catches-all',
    severity: 'warning',
    check: trackersWhere('name', ({ tracker }) => /^\*+$/.test(tracker.name)),
  }),
  lintRule({
    rule: 54,
    code: 'name-impossible',
    severity: 'warning',
    check: trackersWhere('name', ({ tracker }) => tracker.type === 'cookie' && impossible.test(tracker.name)),
  }),
  lintRule({
    rule: 124,
    code: 'http-only',
    severity: 'suggestion',
    check: trackersWhere('httpOnly', ({ tracker, service }) => {
      return service.exemption === 'authentication' && tracker.type === 'cookie' && tracker.httpOnly !== true;
    }),
  }),
];
