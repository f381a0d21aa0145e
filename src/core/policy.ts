import type { PolicyId } from './charter.js';
import type { LegalBasis } from './charter-document.js';
import type { LawRule } from './law-rule.js';

/** Supervisory authority to which a citizen may complain. */
export interface Authority {
  readonly name: string;
  readonly url: string;
  readonly complaintUrl: string;
}

/**
 * What a law or an authority asks, as plain values; the text behind each stands beside it in its policy file. A policy may
 * ask more than consent beforehand, never less: it has no value that could grant a purpose.
 */
export interface Policy {
  readonly id: PolicyId;
  /** Country, or country and region, as ISO 3166 writes it. */
  readonly jurisdiction: string;
  readonly authority: Authority;
  /** How long a choice is kept before it is asked again: an ISO 8601 duration, the same for yes and no. */
  readonly choiceLifetime: string;
  /** Whether the banner has a closing cross; the cross refuses, as its button does. */
  readonly closeButton: 'none' | 'refuses';
  /** Whether audience measurement may do without consent: on conditions with a right to object, or never. */
  readonly audienceMeasurement: 'exempt-with-objection' | 'consent';
  /** Longest life of a tracker of audience measurement: an ISO 8601 duration. */
  readonly audienceTrackerLifetime: string;
  /** Longest retention of the data of audience measurement: an ISO 8601 duration. */
  readonly audienceDataRetention: string;
  /** Legal bases on which a controller may rely. */
  readonly allowedLegalBases: readonly LegalBasis[];
  /** Whether every controller has a data protection officer (délégué à la protection des données). */
  readonly requiresDataProtectionOfficer: boolean;
  /** Age in years below which a child does not consent alone. */
  readonly childAge: number;
}

/** What backs a value of a policy. */
export interface PolicySource extends Pick<LawRule, 'rule' | 'proof' | 'force'> {
  /** The text and the place in it. */
  readonly text: string;
}

/** A source for every value of a policy that the law gives. */
export type PolicySources = Readonly<Record<Exclude<keyof Policy, 'id' | 'jurisdiction'>, PolicySource>>;
