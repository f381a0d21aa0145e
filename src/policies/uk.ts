import type { Policy, PolicySources } from '../core/policy.js';
import { measurementTerms, noCross } from './good-practice.js';

/**
 * What the law of the United Kingdom asks. Its new exceptions for appearance and emergencies change nothing here: whatever
 * is not audience measurement still waits for consent, as the charter declares it.
 */
export const uk: Policy = {
  id: 'uk',
  jurisdiction: 'GB',
  authority: {
    name: 'Information Commissioner’s Office (ICO)',
    url: 'https://ico.org.uk',
    complaintUrl: 'https://ico.org.uk/make-a-complaint',
  },
  choiceLifetime: 'P6M',
  closeButton: 'none',
  audienceMeasurement: 'exempt-with-objection',
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
  requiresDataProtectionOfficer: false,
  childAge: 13,
};

/** The text behind each value of {@link uk}. */
export const ukSources: PolicySources = {
  authority: { rule: 58, text: 'UK GDPR art. 13(2)(d) and 77; home page of the ICO', proof: 'G', force: 'LAW' },
  choiceLifetime: { rule: 30, text: 'ICO: six months, not read', proof: 'G', force: 'GOOD' },
  closeButton: noCross,
  audienceMeasurement: {
    rule: 44,
    text: 'PECR as changed by the Data (Use and Access) Act 2025, in force on 5 February 2026: statistics with information and a simple, free objection',
    proof: 'S',
    force: 'LAW',
  },
  audienceTrackerLifetime: measurementTerms,
  audienceDataRetention: measurementTerms,
  allowedLegalBases: { rule: 59, text: 'UK GDPR art. 6(1)', proof: 'G', force: 'LAW' },
  requiresDataProtectionOfficer: { rule: 58, text: 'UK GDPR art. 37(1)', proof: 'G', force: 'LAW' },
  childAge: { rule: 65, text: 'UK GDPR art. 8(1); Data Protection Act 2018, section 9', proof: 'G', force: 'LAW' },
};
