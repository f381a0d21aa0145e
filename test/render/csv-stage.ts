import { readCharter } from '../../src/browser/charter-reader.js';
import type { CharterDocument } from '../../src/core/charter-document.js';
import type { Charter } from '../../src/core/charter.js';
import { fr } from '../../src/locales/fr.js';
import { renderCSV } from '../../src/render/csv/render-csv.js';

/** The file of a charter, for readers of French. */
export const csvOf = (charter: Charter): string => renderCSV({ charter, words: fr, languages: ['fr'] });

/** An address that answers so. */
export const answering = (text: BodyInit, type: string): { fetch: typeof fetch } => ({
  fetch: () => Promise.resolve(new Response(text, { headers: { 'content-type': type } })),
});

/** What is read of the file of a charter. */
export const readBack = (charter: Charter): Promise<Charter> =>
  readCharter('/cookies.csv', answering(csvOf(charter), 'text/csv; charset=utf-8'));

/** A charter whose every member has a column. */
export const complete = (): CharterDocument => ({
  language: 'fr',
  policy: 'be',
  purposes: [
    { id: 'necessary', regime: 'exempt', title: 'Fonctionnement' },
    { id: 'audience', regime: 'objection', title: 'Mesure d’audience', consequence: 'Aucune.', revision: 2 },
    { id: 'own', regime: 'consent', title: 'À nous', description: 'Rien qu’à nous.' },
  ],
  services: [
    {
      id: 'session',
      purpose: 'necessary',
      provider: 'Opendatasoft',
      role: 'processor',
      name: 'Authentification',
      exemption: 'choice-memory',
      legalBasis: 'public-task',
      thirdPartyAccess: false,
      trackers: [
        { name: 'a', type: 'cookie', party: 'first', duration: 'P2W', durationText: 'deux semaines', httpOnly: true },
        { name: 'b', type: 'local-storage', duration: 'session', condition: 'Si vous vous connectez', refresh: false },
      ],
    },
    {
      id: 'matomo',
      purpose: 'audience',
      provider: 'Matomo',
      name: 'Mesure',
      exemption: 'audience-measurement',
      recipients: [],
      delegatedTo: 'collecte.example.com',
      reviewed: '2026-11-20',
      measurement: { ownSiteOnly: true, anonymousStatistics: false, campaigns: false, selfAssessment: '/auto' },
      trackers: [
        {
          name: '_pk_id.*',
          type: 'cookie',
          duration: 'tant que le compte existe',
          durationText: 'tant que le compte existe',
        },
      ],
    },
    {
      id: 'video',
      purpose: 'own',
      provider: 'PeerTube, Framasoft',
      role: 'joint',
      name: 'Vidéos "courtes"\nen page d’accueil',
      policyUrl: 'https://example.org/',
      thirdPartyAccess: true,
      recipients: ['Hébergeur', 'Mairie'],
      transfers: ['US', 'Royaume-Uni', 'Pays tiers'],
      domains: ['video.example.org'],
      dataRetention: 'P25M',
      trackers: [{ name: 'player', type: 'pixel', party: 'third', description: 'Lire la vidéo ; compter.' }],
    },
  ],
});
