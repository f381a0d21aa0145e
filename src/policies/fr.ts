import type { Policy, PolicySources } from '../core/policy.js';
import { officerInSomeCases, sixLegalBases } from './good-practice.js';

/** What French law and the CNIL ask. */
export const fr: Policy = {
  id: 'fr',
  jurisdiction: 'FR',
  authority: {
    name: 'Commission nationale de l’informatique et des libertés (CNIL)',
    url: 'https://www.cnil.fr',
    complaintUrl: 'https://www.cnil.fr/fr/plaintes',
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
  childAge: 15,
};

/** The text behind each value of {@link fr}. */
export const frSources: PolicySources = {
  authority: { rule: 58, text: 'GDPR art. 13(2)(d) and 77; Guide RGPD de la CNIL, fiche 12', proof: 'P', force: 'LAW' },
  choiceLifetime: {
    rule: 30,
    text: 'CNIL, délibération n° 2020-092 consolidated on 16 January 2026, ¶38-39; model picture “Bandeau-Cookie-Niveau-1”',
    proof: 'S',
    force: 'REC',
  },
  closeButton: {
    rule: 15,
    text: 'CNIL, délibération n° 2020-092 consolidated on 16 January 2026, 2.4: what refuses says so',
    proof: 'S',
    force: 'REC',
  },
  audienceMeasurement: {
    rule: 44,
    text: 'CNIL, “Solutions pour les outils de mesure d’audience”, 4 July 2025; délibération n° 2020-091, ¶50-52',
    proof: 'S',
    force: 'LAW',
  },
  audienceTrackerLifetime: {
    rule: 46,
    text: 'CNIL, délibération n° 2020-092, ¶50; Guide RGPD, fiche 17',
    proof: 'S',
    force: 'REC',
  },
  audienceDataRetention: {
    rule: 46,
    text: 'CNIL, délibération n° 2020-092, ¶50; Guide RGPD, fiche 17',
    proof: 'S',
    force: 'REC',
  },
  allowedLegalBases: sixLegalBases,
  requiresDataProtectionOfficer: officerInSomeCases,
  childAge: { rule: 65, text: 'Loi n° 78-17, art. 45', proof: 'P', force: 'LAW' },
};
