import type { PolicyId } from './charter.js';
import type { LawRule } from './law-rule.js';

/** Supervisory authority to which a citizen may complain. */
export interface Authority {
  readonly name: string;
  readonly url: string;
  readonly complaintUrl: string;
}

/** What a law or an authority asks, as plain values; the text behind each stands beside it in its policy file. */
export interface Policy {
  readonly id: PolicyId;
  /** Country, or country and region, as ISO 3166 writes it. */
  readonly jurisdiction: string;
  readonly authority: Authority;
  /** How long a choice is kept before it is asked again: an ISO 8601 duration, the same for yes and no. */
  readonly choiceLifetime: string;
  /** Whether audience measurement may do without consent: on conditions with a right to object, or never. */
  readonly audienceMeasurement: 'exempt-with-objection' | 'consent';
  /** Longest life of a tracker of exempt audience measurement: an ISO 8601 duration. */
  readonly audienceTrackerLifetime: string;
  /** Longest retention of the data of exempt audience measurement: an ISO 8601 duration. */
  readonly audienceDataRetention: string;
}

/** What backs a value of a policy. */
export interface PolicySource extends Pick<LawRule, 'rule' | 'proof' | 'force'> {
  /** The text and the place in it. */
  readonly text: string;
}

/** A source for every value of a policy that the law gives. */
export type PolicySources = Readonly<Record<Exclude<keyof Policy, 'id' | 'jurisdiction'>, PolicySource>>;
