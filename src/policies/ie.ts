import type { Policy, PolicySources } from '../core/policy.js';
import { measurementTerms, noCross, officerInSomeCases, sixLegalBases } from './good-practice.js';

/** What Irish law and the DPC ask. */
export const ie: Policy = {
  id: 'ie',
  jurisdiction: 'IE',
  authority: {
    name: 'Data Protection Commission (DPC)',
    url: 'https://www.dataprotection.ie',
    complaintUrl: 'https://www.dataprotection.ie',
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
  requiresDataProtectionOfficer: false,
  childAge: 16,
};

/** The text behind each value of {@link ie}. */
export const ieSources: PolicySources = {
  authority: { rule: 58, text: 'GDPR art. 13(2)(d) and 77; home page of the DPC', proof: 'G', force: 'LAW' },
  choiceLifetime: { rule: 30, text: 'DPC, guidance note on cookies: six months, not read', proof: 'G', force: 'REC' },
  closeButton: noCross,
  audienceMeasurement: {
    rule: 44,
    text: 'DPC: consent, though of low priority in enforcement',
    proof: 'S',
    force: 'REC',
  },
  audienceTrackerLifetime: measurementTerms,
  audienceDataRetention: measurementTerms,
  allowedLegalBases: sixLegalBases,
  requiresDataProtectionOfficer: officerInSomeCases,
  childAge: { rule: 65, text: 'GDPR art. 8(1); Data Protection Act 2018, section 31', proof: 'G', force: 'LAW' },
};
