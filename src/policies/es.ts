import type { Policy, PolicySources } from '../core/policy.js';
import { measurementTerms, noCross, officerInSomeCases, sixLegalBases } from './good-practice.js';

/** What Spanish law and the AEPD ask. */
export const es: Policy = {
  id: 'es',
  jurisdiction: 'ES',
  authority: {
    name: 'Agencia Española de Protección de Datos (AEPD)',
    url: 'https://www.aepd.es',
    complaintUrl: 'https://sedeagpd.gob.es',
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
  childAge: 14,
};

/** The text behind each value of {@link es}. */
export const esSources: PolicySources = {
  authority: {
    rule: 58,
    text: 'GDPR art. 13(2)(d) and 77; home page and electronic office of the AEPD',
    proof: 'G',
    force: 'LAW',
  },
  choiceLifetime: {
    rule: 30,
    text: 'AEPD, Guía sobre el uso de las cookies: 24 months at most; the six months of the CNIL are kept',
    proof: 'G',
    force: 'GOOD',
  },
  closeButton: noCross,
  audienceMeasurement: {
    rule: 44,
    text: 'AEPD, Guía sobre el uso de las cookies, July 2023 and May 2024: consent in general; the conditions of its guide of January 2024 were not read',
    proof: 'S',
    force: 'REC',
  },
  audienceTrackerLifetime: measurementTerms,
  audienceDataRetention: measurementTerms,
  allowedLegalBases: sixLegalBases,
  requiresDataProtectionOfficer: officerInSomeCases,
  childAge: { rule: 65, text: 'GDPR art. 8(1); Ley Orgánica 3/2018, art. 7', proof: 'G', force: 'LAW' },
};
