import type { Policy, PolicySources } from '../core/policy.js';
import { measurementTerms, noCross, officerInSomeCases, sixLegalBases, sixMonths } from './good-practice.js';

/** What German law asks: the TDDDG knows no exemption for audience measurement. */
export const de: Policy = {
  id: 'de',
  jurisdiction: 'DE',
  authority: {
    name: 'Bundesbeauftragte für den Datenschutz und die Informationsfreiheit (BfDI)',
    url: 'https://www.bfdi.bund.de',
    complaintUrl: 'https://www.bfdi.bund.de',
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

/** The text behind each value of {@link de}. */
export const deSources: PolicySources = {
  authority: {
    rule: 58,
    text: 'GDPR art. 13(2)(d) and 77; BfDI; the bodies of a Land have the authority of that Land',
    proof: 'G',
    force: 'LAW',
  },
  choiceLifetime: sixMonths,
  closeButton: noCross,
  audienceMeasurement: { rule: 44, text: 'TDDDG § 25, in force since 14 May 2024', proof: 'S', force: 'LAW' },
  audienceTrackerLifetime: measurementTerms,
  audienceDataRetention: measurementTerms,
  allowedLegalBases: sixLegalBases,
  requiresDataProtectionOfficer: officerInSomeCases,
  childAge: { rule: 65, text: 'GDPR art. 8(1), without another age in German law', proof: 'G', force: 'LAW' },
};
