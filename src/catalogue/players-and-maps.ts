import type { KnownTracker } from '../core/known-tracker.js';
import { advertisingTells, audienceTells, mapTells, playerTells, securityTells } from './tells.js';
import { trackersOf } from './trackers-of.js';

const vimeo: readonly KnownTracker[] = trackersOf(
  {
    product: 'Vimeo',
    provider: 'Vimeo',
    policyUrl: 'https://help.vimeo.com/hc/en-us/articles/26080940921361',
    source: {
      text: 'Vimeo, cookies set by the embeddable player, 30 July 2024 (help.vimeo.com, article 26080940921361)',
      date: '2026-11-24',
      proof: 'P',
    },
  },
  [
    {
      name: 'vuid',
      purpose: 'media',
      duration: 'P2Y',
      description: {
        fr: 'Reconnaît le visiteur pour compter les vues des vidéos Vimeo, au compte de qui les publie.',
        en: 'Recognises the visitor in order to count views of Vimeo videos, on behalf of whoever publishes them.',
      },
      tells: [...playerTells, ...audienceTells],
    },
    {
      name: 'player',
      purpose: 'media',
      duration: 'P1Y',
      description: {
        fr: 'Retient les réglages du lecteur de vidéo Vimeo, comme le volume ou les sous-titres.',
        en: 'Remembers the settings of the Vimeo video player, such as the volume or the captions.',
      },
      tells: playerTells,
    },
    {
      name: 'player_clearance',
      purpose: 'media',
      duration: 'P7D',
      description: {
        fr: 'Sert au lecteur de vidéo Vimeo à écarter les robots.',
        en: 'Serves the Vimeo video player to keep robots away.',
      },
      tells: [...securityTells, ...playerTells],
    },
  ],
);

const dailymotion: readonly KnownTracker[] = trackersOf(
  {
    product: 'Dailymotion',
    provider: 'Dailymotion',
    policyUrl: 'https://legal.dailymotion.com/',
    source: {
      text: 'Names met on sites that show Dailymotion; to verify with the provider',
      date: '2026-11-24',
      proof: 'G',
    },
  },
  [
    {
      name: 'v1st',
      purpose: 'media',
      duration: 'P13M',
      description: {
        fr: 'Reconnaît le visiteur qui regarde une vidéo Dailymotion, pour compter les vues et choisir les annonces.',
        en: 'Recognises the visitor who watches a Dailymotion video, in order to count views and choose advertisements.',
      },
      tells: [...playerTells, ...audienceTells, ...advertisingTells],
    },
    {
      name: 'dmvk',
      purpose: 'media',
      duration: 'session',
      description: {
        fr: 'Reconnaît pendant la visite l’appareil qui lit une vidéo Dailymotion.',
        en: 'Recognises during the visit the device that plays a Dailymotion video.',
      },
      tells: playerTells,
    },
    {
      name: 'ts',
      purpose: 'media',
      duration: 'P1Y',
      description: {
        fr: 'Reconnaît le visiteur d’une vidéo Dailymotion, pour repérer les fausses vues.',
        en: 'Recognises the visitor of a Dailymotion video, in order to detect false views.',
      },
      tells: [...playerTells, ...securityTells],
      source: { text: 'List of Dailymotion’s cookies (flowconsent.com)', date: '2026-11-24', proof: 'S' },
    },
  ],
);

const openStreetMap: readonly KnownTracker[] = trackersOf(
  {
    product: 'OpenStreetMap',
    provider: 'OpenStreetMap Foundation',
    policyUrl: 'https://osmfoundation.org/wiki/Privacy_Policy',
    source: {
      text: 'OpenStreetMap Foundation, “Services and tile users privacy FAQ” (osmfoundation.org), and guides to embedding its maps',
      date: '2026-11-24',
      proof: 'S',
    },
  },
  [
    {
      name: '*tile.openstreetmap.org',
      type: 'other',
      purpose: 'media',
      duration: undefined,
      description: {
        fr: 'Affiche le fond d’une carte depuis les serveurs d’OpenStreetMap, qui reçoivent l’adresse IP du visiteur.',
        en: 'Shows the background of a map from OpenStreetMap’s servers, which receive the visitor’s IP address.',
      },
      tells: mapTells,
    },
    {
      name: '_osm_*',
      purpose: 'media',
      duration: undefined,
      description: {
        fr: 'Retient la session ou l’endroit affiché quand une carte du site openstreetmap.org est intégrée.',
        en: 'Remembers the session or the place shown when a map of the site openstreetmap.org is embedded.',
      },
      tells: mapTells,
      source: { text: 'Names met on openstreetmap.org; to verify there', date: '2026-11-24', proof: 'G' },
    },
  ],
);

const calameo: readonly KnownTracker[] = trackersOf(
  {
    product: 'Calaméo',
    provider: 'Calaméo',
    policyUrl: undefined,
    // No list of its cookies was found: only that its reader comes from its own servers is certain.
    source: { text: 'No list of cookies found; to verify with the provider', date: '2026-11-24', proof: 'G' },
  },
  [
    {
      name: '*.calameo.com',
      type: 'other',
      purpose: 'media',
      duration: undefined,
      description: {
        fr: 'Affiche un document à feuilleter depuis les serveurs de Calaméo, qui reçoivent l’adresse IP du visiteur.',
        en: 'Shows a document to leaf through from Calaméo’s servers, which receive the visitor’s IP address.',
      },
      tells: ['document', 'publicat', 'feuillet', 'lise', 'calameo', 'leaf', 'read', 'magazin', 'brochur', 'dokument'],
    },
  ],
);

const crisp: readonly KnownTracker[] = trackersOf(
  {
    product: 'Crisp',
    provider: 'Crisp IM',
    policyUrl: 'https://help.crisp.chat/en/article/crisp-cookie-policy-1147xor/',
    source: {
      text: 'Crisp, “Crisp Cookie Policy” (help.crisp.chat), for purpose and duration; the name from lists of sites that use it',
      date: '2026-11-24',
      proof: 'S',
    },
  },
  [
    {
      name: 'crisp-client/session/*',
      // It is set as soon as the page loads, before the visitor asks for a conversation: no exemption.
      purpose: 'media',
      duration: 'P6M',
      description: {
        fr: 'Retrouve la conversation en direct du visiteur d’une page ou d’une visite à l’autre.',
        en: 'Finds the visitor’s live conversation again from one page or visit to the next.',
      },
      tells: ['conversation', 'chat', 'messag', 'discut', 'dialog', 'session', 'gesprach', 'support', 'assistan'],
    },
  ],
);

/** Trackers of videos, maps, documents and conversations that come from other sites; Google's stand apart. */
export const playerAndMapTrackers: readonly KnownTracker[] = [
  ...vimeo,
  ...dailymotion,
  ...openStreetMap,
  ...calameo,
  ...crisp,
];
