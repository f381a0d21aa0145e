import type { CharterDocument } from '../../src/core/charter-document.js';
import type { KnownTracker } from '../../src/core/known-tracker.js';
import { stepsOf } from '../../src/lint/document-order.js';

/** Day on which the charters of these tests are read. */
export const today = '2026-11-23';

/** A charter that keeps every rule: one purpose of each regime, and one that brings no words of its own. */
export const soundCharter = (): CharterDocument => ({
  version: '2026-11',
  updated: '2026-11-20',
  language: 'fr',
  policy: 'fr-public',
  site: { name: 'Portail de données', url: 'https://donnees.example' },
  controller: { name: 'Ville d’Essai', contact: 'mairie@example.org', dataProtectionOfficer: 'dpd@example.org' },
  hosting: { name: 'Hébergeur d’Essai', country: 'France' },
  links: { legalNotice: '/mentions', accessibility: '/accessibilite', accessibilityStatus: 'partial' },
  checked: '2026-11-01',
  purposes: [
    { id: 'necessary' },
    { id: 'audience', regime: 'objection' },
    { id: 'media' },
    {
      id: 'weather',
      title: 'Météo locale',
      description: 'Afficher la météo de la commune que vous choisissez.',
      consequence: 'La météo ne s’affiche pas.',
    },
  ],
  services: [
    {
      id: 'session',
      purpose: 'necessary',
      provider: 'Editeur',
      role: 'processor',
      name: 'Connexion',
      exemption: 'authentication',
      legalBasis: 'public-task',
      trackers: [
        {
          name: 'sessionid',
          party: 'first',
          description: 'Vous garder connecté d’une page à l’autre.',
          duration: 'P2W',
          httpOnly: true,
        },
      ],
    },
    {
      id: 'choice',
      purpose: 'necessary',
      provider: 'Editeur',
      role: 'processor',
      name: 'Choix sur les cookies',
      exemption: 'choice-memory',
      legalBasis: 'legal-obligation',
      trackers: [{ name: 'eu-consent', party: 'first', description: 'Garder votre choix.', duration: 'P6M' }],
    },
    {
      id: 'matomo',
      purpose: 'audience',
      provider: 'Matomo',
      role: 'processor',
      name: 'Comptage des visites',
      exemption: 'audience-measurement',
      legalBasis: 'public-task',
      dataRetention: 'P25M',
      reviewed: '2026-03-01',
      measurement: {
        ownSiteOnly: true,
        anonymousStatistics: true,
        noCrossChecking: true,
        noCrossSiteIdentifier: true,
        campaigns: false,
        selfAssessment: '/auto-evaluation',
      },
      trackers: [
        {
          name: '_pk_id.*',
          party: 'first',
          description: 'Compter une seule fois un même navigateur.',
          duration: 'P13M',
          refresh: false,
        },
      ],
    },
    {
      id: 'video',
      purpose: 'media',
      provider: 'PeerTube',
      role: 'controller',
      name: 'Vidéos',
      policyUrl: 'https://video.example/vie-privee',
      thirdPartyAccess: true,
      transfers: ['CA'],
      recipients: ['Association PeerTube'],
      dataRetention: 'P3M',
      trackers: [
        { name: 'player', party: 'third', description: 'Reprendre la vidéo où elle en était.', duration: 'P1Y' },
      ],
    },
    {
      id: 'sky',
      purpose: 'weather',
      provider: 'Ciel',
      role: 'processor',
      name: 'Prévisions',
      policyUrl: 'https://ciel.example/vie-privee',
      thirdPartyAccess: false,
      legalBasis: 'consent',
      dataRetention: 'P1M',
      domains: ['ciel.example'],
      trackers: [
        { name: 'town', type: 'local-storage', party: 'first', description: 'Retenir la commune.', duration: 'P1M' },
      ],
    },
  ],
  history: [{ date: '2026-11-20', summary: 'La météo est nouvelle.', purposes: ['weather'] }],
});

const fact = {
  type: 'cookie',
  policyUrl: 'https://product.example/privacy',
  source: { text: 'la documentation d’Essai', date: '2026-01-01', proof: 'P' },
} as const;

/** A catalogue of four trackers. */
export const knownSample: readonly KnownTracker[] = [
  {
    ...fact,
    name: 'sessionid',
    product: 'Portail',
    provider: 'Editeur',
    purpose: 'necessary',
    exemption: 'authentication',
    duration: 'P2W',
    description: { fr: 'Garde la connexion.', en: 'Keeps the visitor signed in.' },
    tells: ['connect', 'connex', 'session'],
  },
  {
    ...fact,
    name: '_pk_id.*',
    product: 'Matomo',
    provider: 'InnoCraft',
    purpose: 'audience',
    exemption: 'audience-measurement',
    duration: 'P13M',
    description: { fr: 'Compte les visites.', en: 'Counts visits.' },
    tells: ['compt', 'mesur'],
  },
  {
    ...fact,
    name: '_spy',
    product: 'Espion',
    provider: 'Espion SA',
    purpose: 'advertising',
    exemption: undefined,
    duration: undefined,
    description: { fr: 'Suit le visiteur.', en: 'Follows the visitor.' },
    tells: [],
  },
  {
    ...fact,
    name: 'anyone',
    product: 'Cadre',
    provider: 'Personne',
    policyUrl: undefined,
    purpose: 'necessary',
    exemption: 'security',
    duration: 'session',
    description: { fr: 'Protège des attaques.', en: 'Protects from attacks.' },
    tells: ['prote'],
  },
];

/** New values of a charter, each under its path; nothing takes the member away. */
export type Changes = Readonly<Record<string, unknown>>;

/**
 * Changes a charter.
 * @param changes new values by path
 * @returns a sound charter with these changes
 */
export function charterWith(changes: Changes): CharterDocument {
  const document = soundCharter();
  for (const [path, value] of Object.entries(changes)) change(document, path, value);
  return document;
}

function change(document: CharterDocument, path: string, value: unknown): void {
  const steps = [...stepsOf(path)];
  const last = steps.pop() ?? '';
  const parent = steps.reduce<unknown>((part, step) => (part as Record<string, unknown>)[step], document);
  if (value === undefined) Reflect.deleteProperty(parent as object, last);
  else (parent as Record<string, unknown>)[last] = value;
}
