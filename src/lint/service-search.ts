import type { Charter } from '../core/charter.js';
import { nameOf, type ServicePart, servicesIn, type TrackerPart, trackersIn } from './charter-parts.js';
import type { LintContext } from './lint-rule.js';

/** A place that speaks of a service. */
export interface ServicePlace {
  readonly path: string;
  readonly facts: { readonly service: string };
}

/** A place that speaks of a tracker. */
export interface TrackerPlace {
  readonly path: string;
  readonly facts: { readonly tracker: string };
}

/**
 * Makes the check of a rule on services.
 * @param member member of a service to which the finding points; empty for the service itself
 * @param isWrong tells whether a service breaks the rule
 * @returns a check that names the services that do
 */
export function servicesWhere(
  member: string,
  isWrong: (part: ServicePart, context: LintContext) => boolean,
): (charter: Charter, context: LintContext) => readonly ServicePlace[] {
  return (charter, context) =>
    servicesIn(charter)
      .filter((part) => isWrong(part, context))
      .map(({ service, path }) => ({ path: below(path, member), facts: { service: nameOf(service.name, context) } }));
}

/**
 * Makes the check of a rule on trackers.
 * @param member member of a tracker to which the finding points; empty for the tracker itself
 * @param isWrong tells whether a tracker breaks the rule
 * @returns a check that names the trackers that do
 */
export function trackersWhere(
  member: string,
  isWrong: (part: TrackerPart, context: LintContext) => boolean,
): (charter: Charter, context: LintContext) => readonly TrackerPlace[] {
  return (charter, context) =>
    trackersIn(charter)
      .filter((part) => isWrong(part, context))
      .map(({ tracker, path }) => ({ path: below(path, member), facts: { tracker: nameOf(tracker.name, context) } }));
}

/**
 * Adds to the sentences of a check what they all need besides.
 * @param check finds the places
 * @param more gives the further facts
 * @returns the same check, with those facts
 */
export function withFacts<Facts extends object, More extends object>(
  check: (charter: Charter, context: LintContext) => readonly { readonly path: string; readonly facts: Facts }[],
  more: (context: LintContext) => More,
): (charter: Charter, context: LintContext) => readonly { readonly path: string; readonly facts: Facts & More }[] {
  return (charter, context) =>
    check(charter, context).map(({ path, facts }) => ({ path, facts: { ...facts, ...more(context) } }));
}

const below = (path: string, member: string): string => (member ? `${path}.${member}` : path);
