import type { Policy, PolicySources } from '../core/policy.js';
import { measurementTerms, noCross, officerInSomeCases, sixLegalBases } from './good-practice.js';

/** What Luxembourg law and the CNPD ask. */
export const lu: Policy = {
  id: 'lu',
  jurisdiction: 'LU',
  authority: {
    name: 'Commission nationale pour la protection des données (CNPD)',
    url: 'https://cnpd.public.lu',
    complaintUrl: 'https://cnpd.public.lu',
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

/** The text behind each value of {@link lu}. */
export const luSources: PolicySources = {
  authority: { rule: 58, text: 'GDPR art. 13(2)(d) and 77; home page of the CNPD', proof: 'G', force: 'LAW' },
  choiceLifetime: {
    rule: 30,
    text: 'CNPD: twelve months at most, not read; the six months of the CNIL are kept',
    proof: 'G',
    force: 'GOOD',
  },
  closeButton: noCross,
  audienceMeasurement: {
    rule: 44,
    text: 'No exemption found in Luxembourg law, so consent is asked',
    proof: 'G',
    force: 'GOOD',
  },
  audienceTrackerLifetime: measurementTerms,
  audienceDataRetention: measurementTerms,
  allowedLegalBases: sixLegalBases,
  requiresDataProtectionOfficer: officerInSomeCases,
  childAge: { rule: 65, text: 'GDPR art. 8(1), without another age in Luxembourg law', proof: 'G', force: 'LAW' },
};
