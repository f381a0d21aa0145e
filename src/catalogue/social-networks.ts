import type { FactSource, KnownTracker } from '../core/known-tracker.js';
import { advertisingTells, choiceTells, loadBalancingTells, sessionTells, socialTells } from './tells.js';
import { trackersOf } from './trackers-of.js';

const lists = (name: string): FactSource => ({
  text: `Lists of the cookies of ${name} (cookiesentry.com, Open Cookie Database)`,
  date: '2026-11-24',
  proof: 'S',
});

const toVerify: FactSource = {
  text: 'Met on sites; to verify with the provider',
  date: '2026-11-24',
  proof: 'G',
};

const facebook: readonly KnownTracker[] = trackersOf(
  {
    product: 'Facebook',
    provider: 'Meta',
    policyUrl: 'https://www.facebook.com/privacy/policies/cookies/',
    source: lists('Meta'),
  },
  [
    {
      name: '_fbp',
      purpose: 'advertising',
      duration: 'P3M',
      description: {
        fr: 'Reconnaît le visiteur pour lui montrer des annonces sur Facebook et en mesurer l’effet.',
        en: 'Recognises the visitor in order to show advertisements on Facebook and measure their effect.',
      },
      tells: advertisingTells,
    },
    {
      name: '_fbc',
      purpose: 'advertising',
      duration: 'P3M',
      description: {
        fr: 'Retient par quelle annonce de Facebook ou d’Instagram le visiteur est venu.',
        en: 'Remembers which advertisement of Facebook or Instagram brought the visitor.',
      },
      tells: advertisingTells,
    },
    {
      name: 'fr',
      purpose: 'advertising',
      duration: 'P3M',
      description: {
        fr: 'Reconnaît le visiteur sur les sites qui montrent Facebook, pour choisir et mesurer des annonces.',
        en: 'Recognises the visitor on sites that show Facebook, in order to choose and measure advertisements.',
      },
      tells: advertisingTells,
    },
    {
      name: 'datr',
      purpose: 'social',
      duration: 'P2Y',
      description: {
        fr: 'Reconnaît le navigateur sur les sites qui montrent un contenu de Facebook, pour repérer les faux comptes.',
        en: 'Recognises the browser on sites that show content of Facebook, in order to detect false accounts.',
      },
      tells: [...socialTells, 'navigat', 'browser', 'fraud', 'secur'],
    },
  ],
);

const x: readonly KnownTracker[] = trackersOf(
  {
    product: 'X (Twitter)',
    provider: 'X',
    policyUrl: 'https://help.x.com/en/rules-and-policies/x-cookies',
    source: lists('X'),
  },
  [
    {
      name: 'guest_id',
      purpose: 'social',
      duration: 'P2Y',
      description: {
        fr: 'Reconnaît le visiteur non connecté quand une publication de X s’affiche.',
        en: 'Recognises the visitor who is not signed in when a post of X is shown.',
      },
      tells: [...socialTells, ...sessionTells],
    },
    {
      name: 'guest_id_*',
      purpose: 'advertising',
      duration: 'P2Y',
      description: {
        fr: 'Reconnaît le visiteur non connecté pour choisir et mesurer les annonces de X.',
        en: 'Recognises the visitor who is not signed in, in order to choose and measure advertisements of X.',
      },
      tells: [...advertisingTells, ...socialTells],
      source: toVerify,
    },
    {
      name: 'personalization_id',
      purpose: 'advertising',
      duration: 'P2Y',
      description: {
        fr: 'Reconnaît le visiteur d’un site à l’autre pour choisir les publications et les annonces de X.',
        en: 'Recognises the visitor from one site to another in order to choose posts and advertisements of X.',
      },
      tells: [...advertisingTells, ...socialTells],
    },
    {
      name: 'muc_ads',
      purpose: 'advertising',
      duration: 'P2Y',
      description: {
        fr: 'Mesure les annonces de X et aide à les choisir.',
        en: 'Measures advertisements of X and helps to choose them.',
      },
      tells: advertisingTells,
    },
    {
      name: '_twitter_sess',
      purpose: 'social',
      duration: 'session',
      description: {
        fr: 'Garde la session quand une publication de X s’affiche ou se partage.',
        en: 'Keeps the session when a post of X is shown or shared.',
      },
      tells: [...socialTells, ...sessionTells],
    },
  ],
);

const linkedIn: readonly KnownTracker[] = trackersOf(
  {
    product: 'LinkedIn',
    provider: 'LinkedIn (Microsoft)',
    policyUrl: 'https://www.linkedin.com/legal/l/cookie-table',
    source: lists('LinkedIn'),
  },
  [
    {
      name: 'bcookie',
      purpose: 'social',
      duration: 'P1Y',
      description: {
        fr: 'Reconnaît le navigateur sur les sites qui montrent un contenu du réseau LinkedIn.',
        en: 'Recognises the browser on sites that show content of the LinkedIn network.',
      },
      tells: [...socialTells, 'navigat', 'browser'],
    },
    {
      name: 'bscookie',
      purpose: 'social',
      duration: 'P1Y',
      description: {
        fr: 'Reconnaît le navigateur pour la sécurité des comptes LinkedIn.',
        en: 'Recognises the browser for the security of LinkedIn accounts.',
      },
      tells: [...socialTells, 'navigat', 'browser', 'secur'],
    },
    {
      name: 'lidc',
      purpose: 'social',
      duration: 'PT24H',
      description: {
        fr: 'Choisit le serveur de LinkedIn qui répond.',
        en: 'Chooses the LinkedIn server that answers.',
      },
      tells: [...socialTells, ...loadBalancingTells],
    },
    {
      name: 'li_gc',
      purpose: 'social',
      duration: 'P6M',
      description: {
        fr: 'Retient les choix du visiteur sur les cookies de LinkedIn.',
        en: 'Remembers the visitor’s choices about LinkedIn’s cookies.',
      },
      tells: choiceTells,
    },
    {
      name: 'li_sugr',
      purpose: 'advertising',
      duration: 'P3M',
      description: {
        fr: 'Cherche à reconnaître le visiteur pour mesurer les annonces de LinkedIn.',
        en: 'Tries to recognise the visitor in order to measure advertisements of LinkedIn.',
      },
      tells: advertisingTells,
    },
    {
      name: 'UserMatchHistory',
      purpose: 'advertising',
      duration: 'P1M',
      description: {
        fr: 'Rapproche le visiteur de son compte LinkedIn pour choisir des annonces.',
        en: 'Links the visitor with their LinkedIn account in order to choose advertisements.',
      },
      tells: advertisingTells,
    },
    {
      name: 'AnalyticsSyncHistory',
      purpose: 'advertising',
      duration: 'P30D',
      description: {
        fr: 'Retient quand le visiteur a été rapproché des mesures publicitaires de LinkedIn.',
        en: 'Remembers when the visitor was linked with LinkedIn’s advertising measurements.',
      },
      tells: [...advertisingTells, 'synchro', 'sync', 'mesur', 'analy'],
    },
  ],
);

const addToAny: readonly KnownTracker[] = trackersOf(
  { product: 'AddToAny', provider: 'AddToAny', policyUrl: 'https://www.addtoany.com/privacy', source: toVerify },
  [
    {
      name: 'a2a_history',
      type: 'local-storage',
      purpose: 'social',
      duration: undefined,
      description: {
        fr: 'Retient les services par lesquels le visiteur a partagé une page.',
        en: 'Remembers the services with which the visitor shared a page.',
      },
      tells: socialTells,
    },
  ],
);

const addThis: readonly KnownTracker[] = trackersOf(
  {
    product: 'AddThis',
    provider: 'Oracle',
    policyUrl: undefined,
    source: {
      text: 'Lists of cookies of sites that used AddThis, a service now closed',
      date: '2026-11-24',
      proof: 'S',
    },
  },
  [
    {
      name: '__atuvc',
      purpose: 'social',
      duration: 'P13M',
      description: {
        fr: 'Compte les partages de la page, pour un service aujourd’hui fermé.',
        en: 'Counts how often the page is shared, for a service that is now closed.',
      },
      tells: socialTells,
    },
  ],
);

const shareThis: readonly KnownTracker[] = trackersOf(
  { product: 'ShareThis', provider: 'ShareThis', policyUrl: 'https://sharethis.com/privacy/', source: toVerify },
  [
    {
      name: '__stid',
      purpose: 'advertising',
      duration: 'P13M',
      description: {
        fr: 'Reconnaît le visiteur d’un site à l’autre à partir des boutons de partage, pour la publicité.',
        en: 'Recognises the visitor from one site to another through sharing buttons, for advertising.',
      },
      tells: [...advertisingTells, ...socialTells],
    },
    {
      name: 'fpestid',
      purpose: 'advertising',
      duration: 'P13M',
      description: {
        fr: 'Reconnaît le visiteur à partir des boutons de partage, pour la publicité.',
        en: 'Recognises the visitor through sharing buttons, for advertising.',
      },
      tells: [...advertisingTells, ...socialTells],
    },
  ],
);

/** Trackers of social networks and of sharing buttons. */
export const socialTrackers: readonly KnownTracker[] = [
  ...facebook,
  ...x,
  ...linkedIn,
  ...addToAny,
  ...addThis,
  ...shareThis,
];
