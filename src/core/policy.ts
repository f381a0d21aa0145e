import type { PolicyId } from './charter.js';

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
export interface PolicySource {
  /** Number of the rule in the conformance matrix: 30 is rule L-30. */
  readonly rule: number;
  /** The text and the place in it. */
  readonly text: string;
  /** Whether the primary text was read (P), a secondary one quotes it (S), or it is general knowledge to verify (G). */
  readonly proof: 'P' | 'S' | 'G';
  /** Binding law, recommendation of an authority, good practice, or anticipation of a coming norm. */
  readonly force: 'LAW' | 'REC' | 'GOOD' | 'ANT';
}

/** A source for every value of a policy that the law gives. */
export type PolicySources = Readonly<Record<Exclude<keyof Policy, 'id' | 'jurisdiction'>, PolicySource>>;
