import type { Policy, PolicySources } from '../core/policy.js';
import { measurementTerms, noCross, officerInSomeCases, sixLegalBases, sixMonths } from './good-practice.js';

/** What Dutch law asks: the law itself exempts measurement that hardly touches privacy; the visitor may object here all the same. */
export const nl: Policy = {
  id: 'nl',
  jurisdiction: 'NL',
  authority: {
    name: 'Autoriteit Persoonsgegevens (AP)',
    url: 'https://www.autoriteitpersoonsgegevens.nl',
    complaintUrl: 'https://www.autoriteitpersoonsgegevens.nl',
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
  childAge: 16,
};

/** The text behind each value of {@link nl}. */
export const nlSources: PolicySources = {
  authority: { rule: 58, text: 'GDPR art. 13(2)(d) and 77; home page of the AP', proof: 'G', force: 'LAW' },
  choiceLifetime: sixMonths,
  closeButton: noCross,
  audienceMeasurement: { rule: 44, text: 'Telecommunicatiewet, art. 11.7a(3)(b)', proof: 'S', force: 'LAW' },
  audienceTrackerLifetime: measurementTerms,
  audienceDataRetention: measurementTerms,
  allowedLegalBases: sixLegalBases,
  requiresDataProtectionOfficer: officerInSomeCases,
  childAge: { rule: 65, text: 'GDPR art. 8(1), without another age in Dutch law', proof: 'G', force: 'LAW' },
};
