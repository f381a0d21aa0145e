import { readFile } from 'node:fs/promises';

const root = new URL('../../', import.meta.url);

/** Reads a file of JSON of the project. */
export const json = async (path) => JSON.parse(await readFile(new URL(path, root), 'utf8'));

/** Imports a built module. */
export const built = (path) => import(new URL(`dist/${path}`, root).href);

const { charterFrom } = await built('core/charter-check.js');
const { loadPolicy } = await built('render/index.js');
const policy = await loadPolicy('fr-public');

export const { fr } = await built('locales/fr.js');
export const { en } = await built('locales/en.js');
export const portal = await json('demo/portal/charter.json');

/** What an export is written from. */
export const sourceOf = (document, words = fr) => ({
  charter: charterFrom(document),
  words,
  languages: [words.language],
  policy,
});

/** @type {import('../../src/core/charter-document.js').DeclaredTracker[]} */
const trackers = [
  { name: 'session', duration: 'session' },
  { name: 'month_*', duration: 'P1M', refresh: true, party: 'first' },
  { name: 'long', duration: 'P1Y2W', party: 'third', description: { fr: 'Compter.', en: 'Count.' } },
  { name: 'kept', type: 'local-storage', duration: 'P1Y', party: 'third' },
  { name: 'db', type: 'indexed-db' },
  { name: 'px', type: 'pixel' },
  { name: 'print', type: 'fingerprint' },
  { name: '*' },
];

/**
 * A charter that says all that an export can say, and a cookie of ours that it forgot.
 * @returns {import('../../src/core/charter-document.js').CharterDocument}
 */
export const complete = () => ({
  language: 'fr',
  version: '2',
  updated: '2026-11-23',
  site: { name: 'Portail', url: 'https://Portail.example.fr:8080/accueil' },
  controller: { name: 'Ville', contact: 'Mairie', dataProtectionOfficer: 'dpo@ville.example' },
  purposes: [
    { id: 'necessary' },
    { id: 'audience', regime: 'objection' },
    { id: 'media' },
    { id: 'own', title: 'À nous' },
  ],
  services: [
    {
      id: 'a',
      purpose: 'necessary',
      provider: 'P',
      role: 'processor',
      name: 'A',
      exemption: 'security',
      dataRetention: 'P25M',
    },
    { id: 'b', purpose: 'audience', provider: 'P', role: 'controller', name: 'B', legalBasis: 'public-task', trackers },
    {
      id: 'c',
      purpose: 'media',
      provider: 'Q',
      role: 'joint',
      name: 'C',
      policyUrl: 'https://q.example/privacy',
      thirdPartyAccess: true,
      transfers: ['US', 'Royaume-Uni'],
      recipients: ['R'],
      domains: ['video.example.org', '*.cdn.example.org'],
      dataRetention: 'le temps du compte',
      trackers,
    },
    { id: 'd', purpose: 'own', provider: 'Q', name: 'D', policyUrl: '/relative', trackers },
  ],
});
