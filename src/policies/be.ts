import type { Policy, PolicySources } from '../core/policy.js';
import { measurementTerms, officerInSomeCases, sixLegalBases, sixMonths } from './good-practice.js';

/** What Belgian law and the APD ask: audience measurement has no exemption, even by the site itself. */
export const be: Policy = {
  id: 'be',
  jurisdiction: 'BE',
  authority: {
    name: 'Autorité de protection des données (APD)',
    url: 'https://www.autoriteprotectiondonnees.be',
    complaintUrl: 'https://www.autoriteprotectiondonnees.be',
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
  childAge: 13,
};

/** The text behind each value of {@link be}. */
export const beSources: PolicySources = {
  authority: { rule: 58, text: 'GDPR art. 13(2)(d) and 77; home page of the APD', proof: 'G', force: 'LAW' },
  choiceLifetime: sixMonths,
  closeButton: {
    rule: 15,
    text: 'APD: refusing stands at the same level as accepting; nothing found on a cross',
    proof: 'S',
    force: 'GOOD',
  },
  audienceMeasurement: {
    rule: 44,
    text: 'APD, FAQ of 17 November 2023: no exemption, even for the site itself',
    proof: 'S',
    force: 'REC',
  },
  audienceTrackerLifetime: measurementTerms,
  audienceDataRetention: measurementTerms,
  allowedLegalBases: sixLegalBases,
  requiresDataProtectionOfficer: officerInSomeCases,
  childAge: { rule: 65, text: 'GDPR art. 8(1); loi du 30 juillet 2018, art. 7', proof: 'G', force: 'LAW' },
};
