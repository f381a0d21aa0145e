/** A purpose, by its title or its identifier. */
interface OfPurpose {
  readonly purpose: string;
}

/** A service, by its name. */
interface OfService {
  readonly service: string;
}

/** A tracker, by its name. */
interface OfTracker {
  readonly tracker: string;
}

/** A text, by what it speaks of, with the words of it that matter. */
interface OfPhrase {
  readonly phrase: string;
}

/** A tracker with how long it lasts or should last, in words. */
interface OfDuration extends OfTracker {
  readonly duration: string;
}

/** A service with a limit, in words. */
interface OfLimit extends OfService {
  readonly limit: string;
}

/** A tracker that the catalogue knows. */
interface OfKnown extends OfTracker {
  readonly product: string;
  /** Where the fact comes from. */
  readonly according: string;
}

/** A condition under which audience measurement needs no consent. */
export type MeasurementCondition = 'ownSiteOnly' | 'anonymousStatistics' | 'noCrossChecking' | 'noCrossSiteIdentifier';

/** What each kind of finding speaks of; durations, days and titles come ready written in the reader's language. */
export interface LintFacts {
  'type-unnamed': OfTracker;
  'tracker-exempt-twice': OfTracker & { readonly other: string };
  'tracker-in-two-purposes': OfTracker & { readonly other: string };
  'delegated-name': OfService & { readonly host: string };
  'purpose-title-missing': OfPurpose;
  'purpose-title-long': OfPurpose & { readonly limit: number };
  'purpose-description-missing': OfPurpose;
  'purpose-description-short': OfPurpose & { readonly limit: number };
  'purpose-description-long': OfPurpose & { readonly limit: number };
  'vague-purpose': OfPhrase;
  'vague-words': OfPhrase;
  'controller-missing': object;
  'controller-contact-missing': object;
  'provider-unnamed': OfService;
  'role-missing': OfService;
  'provider-policy-missing': OfService;
  'consequence-missing': OfPurpose;
  'loaded-title': OfPhrase;
  'text-language-missing': { readonly language: string };
  'pressing-words': OfPhrase;
  'many-purposes': { readonly count: number; readonly limit: number };
  'choice-memory-long': OfDuration;
  'choice-memory-differs': OfDuration;
  'choice-memory-undeclared': OfTracker;
  'exemption-unlikely': OfPurpose;
  'exemption-needless': OfService;
  'exemption-general': OfService;
  'exempt-third-access': OfService;
  'exempt-third-party': OfTracker;
  'objection-unexplained': OfService;
  'measurement-needs-consent': OfPurpose;
  'measurement-unasserted': OfService & { readonly conditions: readonly MeasurementCondition[] };
  'measurement-denied': OfService & { readonly conditions: readonly MeasurementCondition[] };
  'self-assessment-missing': OfService;
  'measurement-campaigns': OfService;
  'audience-tracker-long': OfTracker & { readonly limit: string };
  'audience-tracker-refreshed': OfTracker;
  'audience-refresh-unstated': OfTracker;
  'audience-retention-missing': OfLimit;
  'audience-retention-unreadable': OfLimit;
  'audience-retention-long': OfLimit;
  'review-missing': OfService;
  'review-old': OfService;
  'measurement-without-objection': OfService;
  'measurement-checklist': OfService;
  'authority-claim': OfPhrase;
  'conformity-boast': OfPhrase;
  'measurement-tool-outside': OfService & { readonly tool: string };
  'choice-memory-needless': OfTracker;
  'description-missing': OfTracker;
  'description-is-name': OfTracker;
  'party-missing': OfTracker;
  'third-access-missing': OfService;
  'service-without-tracker': OfService;
  'tracker-repeated': OfTracker;
  'duration-missing': OfTracker;
  'duration-unreadable': OfDuration;
  'duration-long': OfTracker & { readonly limit: string };
  'retention-missing': OfService;
  'check-missing': object;
  'check-old': object;
  'name-catches-all': OfTracker;
  'name-impossible': OfTracker;
  'known-duration': OfKnown & { readonly duration: string };
  'known-purpose': OfKnown & { readonly purpose: string };
  'known-not-exempt': OfKnown;
  'known-exemption': OfKnown & { readonly exemption: string };
  'known-description': OfKnown & { readonly description: string };
  'known-type': OfKnown & { readonly type: string };
  'known-product': OfKnown & { readonly provider: string };
  'officer-missing': object;
  'legal-basis-missing': OfService;
  'consent-basis-expected': OfService;
  'consent-basis-unexpected': OfService;
  'transfer-without-recipient': OfService & { readonly countries: readonly string[] };
  'recipient-missing': OfService;
  'hosting-country-missing': object;
  'legal-basis-forbidden': OfService;
  'updated-missing': object;
  'version-missing': object;
  'history-missing': object;
  'history-unordered': object;
  'history-purpose-unknown': OfPurpose;
  'day-ahead': { readonly day: string };
  'purpose-without-service': OfPurpose;
  'sentence-long': { readonly count: number; readonly limit: number };
  'technical-words': OfPhrase;
  'legal-notice-missing': object;
  'hosting-missing': object;
  'accessibility-missing': object;
  'accessibility-status-missing': object;
  'children-asked': OfPurpose & { readonly age: number };
  'http-only': OfTracker;
}

/** Kind of finding, for programs. */
export type LintCode = keyof LintFacts;

/** One sentence a kind of finding, in one language: what is wrong, and what to do. */
export type LintWords = { readonly [Code in LintCode]: (facts: LintFacts[Code]) => string };
