import type { Policy, PolicySources } from '../core/policy.js';

/** What French law and the CNIL ask of a public body. */
export const frPublic: Policy = {
  id: 'fr-public',
  jurisdiction: 'FR',
  authority: {
    name: 'Commission nationale de l’informatique et des libertés (CNIL)',
    url: 'https://www.cnil.fr',
    complaintUrl: 'https://www.cnil.fr/fr/plaintes',
  },
  choiceLifetime: 'P6M',
  audienceMeasurement: 'exempt-with-objection',
  audienceTrackerLifetime: 'P13M',
  audienceDataRetention: 'P25M',
};

/** The text behind each value of {@link frPublic}. */
export const frPublicSources: PolicySources = {
  authority: { rule: 58, text: 'GDPR art. 13(2)(d) and 77; Guide RGPD de la CNIL, fiche 12', proof: 'P', force: 'LAW' },
  choiceLifetime: {
    rule: 30,
    text: 'CNIL, délibération n° 2020-092 consolidated on 16 January 2026, ¶38-39; model picture “Bandeau-Cookie-Niveau-1”',
    proof: 'P',
    force: 'REC',
  },
  audienceMeasurement: {
    rule: 44,
    text: 'CNIL, “Solutions pour les outils de mesure d’audience”, 4 July 2025; délibération n° 2020-091 ¶50-52',
    proof: 'P',
    force: 'LAW',
  },
  audienceTrackerLifetime: {
    rule: 46,
    text: 'CNIL, délibération n° 2020-092 ¶50; Guide RGPD, fiche 17',
    proof: 'P',
    force: 'REC',
  },
  audienceDataRetention: {
    rule: 46,
    text: 'CNIL, délibération n° 2020-092 ¶50; Guide RGPD, fiche 17',
    proof: 'P',
    force: 'REC',
  },
};
