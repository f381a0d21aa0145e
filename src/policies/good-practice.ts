import type { PolicySource } from '../core/policy.js';

// What policies rest on where their law is silent, or where its text was not read: never laxer than the law known best.

/** A choice is kept for six months. */
export const sixMonths: PolicySource = {
  rule: 30,
  text: 'No term found in the law; the six months of the CNIL are kept',
  proof: 'G',
  force: 'GOOD',
};

/** The banner has no closing cross. */
export const noCross: PolicySource = {
  rule: 15,
  text: 'Nothing found in the law; the banner has no cross, so that refusing is said in words',
  proof: 'G',
  force: 'GOOD',
};

/** Trackers of audience measurement live for thirteen months, their data for twenty-five. */
export const measurementTerms: PolicySource = {
  rule: 46,
  text: 'No term found in the law; that of the CNIL is kept',
  proof: 'G',
  force: 'GOOD',
};

/** The six legal bases of the GDPR. */
export const sixLegalBases: PolicySource = { rule: 59, text: 'GDPR art. 6(1)', proof: 'G', force: 'LAW' };

/** A data protection officer in some cases only, which a charter does not show. */
export const officerInSomeCases: PolicySource = { rule: 58, text: 'GDPR art. 37(1)', proof: 'G', force: 'LAW' };
