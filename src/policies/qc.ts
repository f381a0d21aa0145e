import type { Policy, PolicySources } from '../core/policy.js';
import { measurementTerms, noCross, sixMonths } from './good-practice.js';

/**
 * What Québec’s Law 25 asks. It speaks of functions that identify, locate or profile, which are off until switched on; here
 * everything that is not exempt waits for consent.
 */
export const qc: Policy = {
  id: 'qc',
  jurisdiction: 'CA-QC',
  authority: {
    name: 'Commission d’accès à l’information (CAI)',
    url: 'https://www.cai.gouv.qc.ca',
    complaintUrl: 'https://www.cai.gouv.qc.ca',
  },
  choiceLifetime: 'P6M',
  closeButton: 'none',
  audienceMeasurement: 'consent',
  audienceTrackerLifetime: 'P13M',
  audienceDataRetention: 'P25M',
  allowedLegalBases: [
    'consent',
    'public-task',
    'legal-obligation',
    'contract',
    'vital-interest',
    'legitimate-interest',
  ],
  requiresDataProtectionOfficer: true,
  childAge: 14,
};

/** The text behind each value of {@link qc}. */
export const qcSources: PolicySources = {
  authority: { rule: 58, text: 'Law 25; home page of the CAI', proof: 'G', force: 'LAW' },
  choiceLifetime: sixMonths,
  closeButton: noCross,
  audienceMeasurement: {
    rule: 44,
    text: 'Law 25: off by default where it identifies the visitor',
    proof: 'S',
    force: 'LAW',
  },
  audienceTrackerLifetime: measurementTerms,
  audienceDataRetention: measurementTerms,
  allowedLegalBases: {
    rule: 59,
    text: 'Law 25 rests on consent and exceptions to it; the legal bases of the GDPR are kept',
    proof: 'G',
    force: 'GOOD',
  },
  requiresDataProtectionOfficer: {
    rule: 58,
    text: 'Law 25: a person in charge of the protection of personal information',
    proof: 'G',
    force: 'LAW',
  },
  childAge: { rule: 65, text: 'Law 25: below 14 the holder of parental authority consents', proof: 'G', force: 'LAW' },
};
