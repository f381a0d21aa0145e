import type { Policy, PolicySources } from '../core/policy.js';
import { measurementTerms, officerInSomeCases, sixLegalBases } from './good-practice.js';

/** What Italian law and the Garante ask: the cross of the banner goes on with technical cookies only, which is a refusal. */
export const it: Policy = {
  id: 'it',
  jurisdiction: 'IT',
  authority: {
    name: 'Garante per la protezione dei dati personali',
    url: 'https://www.garanteprivacy.it',
    complaintUrl: 'https://www.garanteprivacy.it',
  },
  choiceLifetime: 'P6M',
  closeButton: 'refuses',
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
  childAge: 14,
};

/** The text behind each value of {@link it}. */
export const itSources: PolicySources = {
  authority: { rule: 58, text: 'GDPR art. 13(2)(d) and 77; home page of the Garante', proof: 'G', force: 'LAW' },
  choiceLifetime: {
    rule: 31,
    text: 'Garante, provvedimento n. 231 of 10 June 2021: not asked again before six months',
    proof: 'S',
    force: 'LAW',
  },
  closeButton: {
    rule: 15,
    text: 'Garante, provvedimento n. 231 of 10 June 2021: a cross at the top right goes on with technical cookies only',
    proof: 'S',
    force: 'LAW',
  },
  audienceMeasurement: {
    rule: 44,
    text: 'Garante, provvedimento n. 231 of 10 June 2021: measurement is taken for technical on conditions that were not read, so consent is asked',
    proof: 'G',
    force: 'GOOD',
  },
  audienceTrackerLifetime: measurementTerms,
  audienceDataRetention: measurementTerms,
  allowedLegalBases: sixLegalBases,
  requiresDataProtectionOfficer: officerInSomeCases,
  childAge: { rule: 65, text: 'GDPR art. 8(1); D.lgs. 196/2003, art. 2-quinquies', proof: 'G', force: 'LAW' },
};
