import type { KnownTracker } from '../core/known-tracker.js';
import { advertisingTells, audienceTells, choiceTells, securityTells } from './tells.js';
import { trackersOf } from './trackers-of.js';

const matomoTells = [...audienceTells, 'matomo', 'piwik'];

const matomo: readonly KnownTracker[] = trackersOf(
  {
    product: 'Matomo',
    provider: 'Matomo (InnoCraft)',
    policyUrl: 'https://matomo.org/faq/general/faq_146/',
    source: {
      text: 'Matomo, FAQ 146, “What are the cookies created by Matomo JavaScript Tracking client?”',
      date: '2026-11-24',
      proof: 'P',
    },
  },
  [
    {
      name: '_pk_id.*',
      purpose: 'audience',
      exemption: 'audience-measurement',
      duration: 'P13M',
      description: {
        fr: 'Distingue les visiteurs par un numéro, pour compter les visites du site.',
        en: 'Tells visitors apart by a number, in order to count visits to the site.',
      },
      tells: matomoTells,
    },
    {
      name: '_pk_ses.*',
      purpose: 'audience',
      exemption: 'audience-measurement',
      duration: 'PT30M',
      description: {
        fr: 'Relie les pages vues pendant une même visite, pour mesurer l’audience du site.',
        en: 'Links the pages seen during one visit, in order to measure the audience of the site.',
      },
      tells: [...matomoTells, 'session', 'sitzung', 'sesion'],
    },
    {
      name: '_pk_ref.*',
      // Where visits come from is outside the exemption of audience measurement: no exemption.
      purpose: 'audience',
      duration: 'P6M',
      description: {
        fr: 'Retient par quel site ou quelle campagne le visiteur est arrivé, pour mesurer l’origine des visites.',
        en: 'Remembers from which site or campaign the visitor came, in order to measure where visits come from.',
      },
      tells: [...matomoTells, 'origin', 'provenanc', 'campa', 'refer', 'herkunft', 'proceden', 'herkomst'],
    },
    {
      name: '_pk_cvar.*',
      purpose: 'audience',
      exemption: 'audience-measurement',
      duration: 'PT30M',
      description: {
        fr: 'Garde pendant la visite les variables ajoutées par le site à sa mesure d’audience.',
        en: 'Keeps during the visit the variables that the site adds to its audience measurement.',
      },
      tells: matomoTells,
    },
    {
      name: '_pk_hsr.*',
      // Recording what a visitor does is more than counting visits: no exemption.
      purpose: 'audience',
      duration: 'PT30M',
      description: {
        fr: 'Relie l’enregistrement des gestes du visiteur et les cartes de chaleur à sa visite.',
        en: 'Links recordings of what the visitor does, and heat maps, to the visit.',
      },
      tells: [...matomoTells, 'enregistr', 'chaleur', 'record', 'heat', 'aufzeichn', 'grab', 'registr', 'opna'],
    },
    {
      name: '_pk_testcookie*',
      purpose: 'audience',
      exemption: 'audience-measurement',
      // Deleted as soon as it is set, says the provider: it has no duration of its own.
      duration: undefined,
      description: {
        fr: 'Vérifie que le navigateur accepte les cookies de mesure d’audience, puis s’efface aussitôt.',
        en: 'Checks that the browser takes the cookies of audience measurement, and is deleted at once.',
      },
      tells: [...matomoTells, 'verifi', 'check', 'test', 'pruf', 'prueb', 'compro', 'control'],
    },
    {
      name: '_pk_uid',
      // A third party's identifier, the same on several sites: no exemption.
      purpose: 'audience',
      duration: undefined,
      description: {
        fr: 'Reconnaît le visiteur sur plusieurs sites mesurés par le même serveur Matomo.',
        en: 'Recognises the visitor on several sites measured by the same Matomo server.',
      },
      tells: matomoTells,
    },
    {
      name: 'mtm_consent',
      purpose: 'necessary',
      exemption: 'choice-memory',
      duration: 'P30Y',
      description: {
        fr: 'Retient que le visiteur a accepté la mesure d’audience.',
        en: 'Remembers that the visitor accepted audience measurement.',
      },
      tells: choiceTells,
    },
    {
      name: 'mtm_cookie_consent',
      purpose: 'necessary',
      exemption: 'choice-memory',
      duration: 'P30Y',
      description: {
        fr: 'Retient que le visiteur a accepté les cookies de mesure d’audience.',
        en: 'Remembers that the visitor accepted cookies for audience measurement.',
      },
      tells: choiceTells,
      source: {
        text: 'Matomo, FAQ 146, for the name; that it lasts as `mtm_consent` does remains to verify',
        date: '2026-11-24',
        proof: 'G',
      },
    },
    {
      name: 'mtm_consent_removed',
      purpose: 'necessary',
      exemption: 'choice-memory',
      duration: 'P30Y',
      description: {
        fr: 'Retient que le visiteur a refusé la mesure d’audience.',
        en: 'Remembers that the visitor refused audience measurement.',
      },
      tells: choiceTells,
    },
    {
      name: 'matomo_ignore',
      purpose: 'necessary',
      exemption: 'choice-memory',
      duration: undefined,
      description: {
        fr: 'Retient que le visiteur s’oppose à la mesure d’audience, par une valeur qui est la même pour tous.',
        en: 'Remembers that the visitor objects to audience measurement, by a value that is the same for everyone.',
      },
      tells: choiceTells,
    },
    {
      name: 'piwik_ignore',
      purpose: 'necessary',
      exemption: 'choice-memory',
      duration: undefined,
      description: {
        fr: 'Retient que le visiteur s’oppose à la mesure d’audience, sous l’ancien nom de Matomo.',
        en: 'Remembers that the visitor objects to audience measurement, under Matomo’s former name.',
      },
      tells: choiceTells,
    },
    {
      name: 'MATOMO_SESSID',
      purpose: 'necessary',
      exemption: 'security',
      duration: 'session',
      description: {
        fr: 'Protège le formulaire d’opposition de Matomo contre les requêtes falsifiées (CSRF).',
        en: 'Protects Matomo’s opt-out form from forged requests (CSRF).',
      },
      tells: [...securityTells, ...choiceTells],
      source: {
        text: 'Matomo, FAQ 146, an earlier version: “only temporary”, which other lists read as the session',
        date: '2026-11-24',
        proof: 'S',
      },
    },
    {
      // The present FAQ writes the name so.
      name: 'matomo_sessid',
      purpose: 'necessary',
      exemption: 'security',
      duration: undefined,
      description: {
        fr: 'Protège le formulaire d’opposition de Matomo contre les requêtes falsifiées (CSRF).',
        en: 'Protects Matomo’s opt-out form from forged requests (CSRF).',
      },
      tells: [...securityTells, ...choiceTells],
    },
  ],
);

const smartTag = {
  text: 'AT Internet, “Cookies AT Internet”, smarttag.js (developers.atinternet-solutions.com)',
  date: '2026-11-24',
  proof: 'P',
} as const;

const pianoTells = [...audienceTells, 'piano', 'internet', 'xiti'];

const atInternet: readonly KnownTracker[] = trackersOf(
  {
    product: 'AT Internet (XiTi)',
    provider: 'Piano',
    policyUrl:
      'https://developers.atinternet-solutions.com/as2-tagging-fr/javascript-fr/bien-commencer-javascript-fr/cookies-at-internet-javascript-fr/',
    source: smartTag,
  },
  [
    {
      name: 'atuserid',
      purpose: 'audience',
      exemption: 'audience-measurement',
      duration: 'P13M',
      description: {
        fr: 'Distingue les visiteurs par un numéro, pour mesurer l’audience du site.',
        en: 'Tells visitors apart by a number, in order to measure the audience of the site.',
      },
      tells: pianoTells,
    },
    {
      name: 'atidvisitor',
      // It also keeps what identifies a signed-in visitor: no exemption.
      purpose: 'audience',
      duration: 'P6M',
      description: {
        fr: 'Garde pour la mesure d’audience la liste des sites mesurés que le visiteur a rencontrés et ce qui l’identifie.',
        en: 'Keeps for audience measurement the list of measured sites that the visitor met and what identifies them.',
      },
      tells: pianoTells,
    },
    {
      name: 'atsession',
      // It measures campaigns, which the exemption of audience measurement does not cover.
      purpose: 'audience',
      duration: 'PT30M',
      description: {
        fr: 'Retient les campagnes rencontrées pendant la visite, pour ne pas les mesurer deux fois.',
        en: 'Remembers the campaigns met during the visit, in order not to measure them twice.',
      },
      tells: [...pianoTells, ...advertisingTells],
    },
    {
      name: 'atreman',
      purpose: 'audience',
      duration: 'P30D',
      description: {
        fr: 'Retient la campagne qui a amené le visiteur, pour en mesurer l’effet.',
        en: 'Remembers the campaign that brought the visitor, in order to measure its effect.',
      },
      tells: [...pianoTells, ...advertisingTells],
    },
    {
      name: 'atredir',
      purpose: 'audience',
      exemption: 'audience-measurement',
      duration: 'PT30S',
      description: {
        fr: 'Garde la mesure en cours le temps d’une redirection.',
        en: 'Keeps the measurement under way during a redirection.',
      },
      tells: [...pianoTells, 'redir', 'weiterleit', 'reindiriz', 'doorverwij'],
    },
    {
      name: 'atauthority',
      purpose: 'necessary',
      exemption: 'choice-memory',
      duration: 'P13M',
      description: {
        fr: 'Retient le choix du visiteur sur la mesure d’audience.',
        en: 'Remembers the visitor’s choice about audience measurement.',
      },
      tells: choiceTells,
    },
    ...['xtvrn*', 'xtan*', 'xtant*'].map((name) => ({
      name,
      purpose: 'audience' as const,
      duration: undefined,
      description: {
        fr: 'Reconnaît le visiteur pour la mesure d’audience, dans les anciennes versions du produit.',
        en: 'Recognises the visitor for audience measurement, in older versions of the product.',
      },
      tells: pianoTells,
      source: {
        text: 'Names met on sites that use XiTi; what each holds remains to verify',
        date: '2026-11-24',
        proof: 'G',
      } as const,
    })),
  ],
);

const piano: readonly KnownTracker[] = trackersOf(
  {
    product: 'Piano Analytics',
    provider: 'Piano',
    policyUrl: 'https://developers.atinternet-solutions.com/piano-analytics/data-collection/general/cookie-storage',
    source: {
      text: 'Piano Analytics, “Client Side Cookies (JS SDK)” (developers.atinternet-solutions.com)',
      date: '2026-11-24',
      proof: 'P',
    },
  },
  [
    {
      name: '_pcid',
      purpose: 'audience',
      exemption: 'audience-measurement',
      duration: 'P13M',
      description: {
        fr: 'Distingue les visiteurs par un numéro, pour mesurer l’audience du site.',
        en: 'Tells visitors apart by a number, in order to measure the audience of the site.',
      },
      tells: pianoTells,
    },
    {
      name: '_pctx',
      purpose: 'audience',
      exemption: 'audience-measurement',
      duration: 'P13M',
      description: {
        fr: 'Garde le contexte de la mesure d’audience entre les outils de Piano.',
        en: 'Keeps the context of audience measurement between the tools of Piano.',
      },
      tells: [...pianoTells, 'context', 'kontext', 'contest'],
    },
    {
      name: '_pprv',
      purpose: 'necessary',
      exemption: 'choice-memory',
      duration: 'P13M',
      description: {
        fr: 'Retient le choix du visiteur sur la mesure d’audience.',
        en: 'Remembers the visitor’s choice about audience measurement.',
      },
      tells: choiceTells,
    },
    {
      name: 'pa_privacy',
      purpose: 'necessary',
      exemption: 'choice-memory',
      duration: 'P13M',
      description: {
        fr: 'Retient le choix du visiteur sur la mesure d’audience, avant la version 6.8 de Piano.',
        en: 'Remembers the visitor’s choice about audience measurement, before version 6.8 of Piano.',
      },
      tells: choiceTells,
    },
    {
      name: 'pa_vid',
      purpose: 'audience',
      exemption: 'audience-measurement',
      duration: 'P13M',
      description: {
        fr: 'Distingue les visiteurs par un numéro pour mesurer l’audience, avant la version 6.8 de Piano.',
        en: 'Tells visitors apart by a number in order to measure the audience, before version 6.8 of Piano.',
      },
      tells: pianoTells,
    },
    {
      name: 'pa_user',
      // It keeps who the visitor is: no exemption.
      purpose: 'audience',
      duration: 'P13M',
      description: {
        fr: 'Garde pour la mesure d’audience ce que le site sait de l’utilisateur connecté.',
        en: 'Keeps for audience measurement what the site knows of the signed-in user.',
      },
      tells: [...pianoTells, 'utilisat', 'user', 'benutz', 'usuari', 'utent', 'gebruik'],
    },
    {
      name: 'idrxvr',
      // Set by the server that measures several sites: no exemption.
      purpose: 'audience',
      duration: 'P13M',
      description: {
        fr: 'Distingue les visiteurs par un numéro gardé par le serveur de mesure d’audience.',
        en: 'Tells visitors apart by a number kept by the server of audience measurement.',
      },
      tells: pianoTells,
    },
  ],
);

const eulerian: readonly KnownTracker[] = trackersOf(
  {
    product: 'Eulerian Analytics',
    provider: 'Eulerian Technologies',
    policyUrl: 'https://doc.eulerian.com/p/WijZuvqwsFKoQB/What-is-important-to-know-about-Eulerian-Cookies',
    source: {
      text: 'Eulerian, “What is important to know about Eulerian Cookies?” says 13 months; the name, met on sites, remains to verify there',
      date: '2026-11-24',
      proof: 'G',
    },
  },
  [
    {
      name: 'etuix',
      // The provider says that it also follows the visitor's dealings with advertisements elsewhere: no exemption.
      purpose: 'audience',
      duration: 'P13M',
      description: {
        fr: 'Reconnaît le visiteur pour mesurer l’audience du site et l’effet de ses annonces ailleurs.',
        en: 'Recognises the visitor in order to measure the audience of the site and the effect of its advertisements elsewhere.',
      },
      tells: [...audienceTells, ...advertisingTells],
    },
  ],
);

const wysistat: readonly KnownTracker[] = trackersOf(
  {
    product: 'Wysistat',
    provider: 'Wysistat',
    policyUrl: undefined,
    source: { text: 'Name met on sites of French towns; to verify with the provider', date: '2026-11-24', proof: 'G' },
  },
  [
    {
      name: 'Wysistat',
      purpose: 'audience',
      duration: undefined,
      description: {
        fr: 'Reconnaît le visiteur pour mesurer l’audience du site.',
        en: 'Recognises the visitor in order to measure the audience of the site.',
      },
      tells: audienceTells,
    },
  ],
);

const hotjarList = {
  text: 'Open Cookie Database, Hotjar (github.com/jkwakman/Open-Cookie-Database)',
  date: '2026-11-24',
  proof: 'S',
} as const;

const hotjar: readonly KnownTracker[] = trackersOf(
  {
    product: 'Hotjar',
    provider: 'Hotjar (Contentsquare)',
    policyUrl: 'https://www.hotjar.com/legal/policies/privacy/',
    source: hotjarList,
  },
  [
    {
      name: '_hjSessionUser_*',
      purpose: 'audience',
      duration: 'P365D',
      description: {
        fr: 'Reconnaît le visiteur d’une visite à l’autre pour analyser ses gestes dans le site.',
        en: 'Recognises the visitor from one visit to the next in order to analyse what they do on the site.',
      },
      tells: audienceTells,
      source: { text: 'Lists of cookies published by sites that use Hotjar: 365 days', date: '2026-11-24', proof: 'S' },
    },
    {
      name: '_hjSession_*',
      purpose: 'audience',
      duration: 'PT30M',
      description: {
        fr: 'Relie ce que le visiteur fait pendant une même visite, pour l’analyser.',
        en: 'Links what the visitor does during one visit, in order to analyse it.',
      },
      tells: [...audienceTells, 'session'],
      source: {
        text: 'Lists of cookies published by sites that use Hotjar: 30 minutes',
        date: '2026-11-24',
        proof: 'S',
      },
    },
    {
      name: '_hjid',
      purpose: 'audience',
      duration: 'P365D',
      description: {
        fr: 'Reconnaît le visiteur d’une visite à l’autre pour analyser ses gestes, dans les anciennes versions.',
        en: 'Recognises the visitor from one visit to the next in order to analyse what they do, in older versions.',
      },
      tells: audienceTells,
    },
    {
      name: '_hj*',
      purpose: 'audience',
      duration: undefined,
      description: {
        fr: 'Sert à analyser les gestes des visiteurs ou à leur présenter des questionnaires.',
        en: 'Serves to analyse what visitors do, or to show them surveys.',
      },
      tells: [...audienceTells, 'question', 'sondag', 'survey', 'poll', 'feedback', 'umfrag', 'encuest', 'enquet'],
    },
  ],
);

/** Trackers of audience measurement; those of Google stand with Google's. */
export const audienceTrackers: readonly KnownTracker[] = [
  ...matomo,
  ...atInternet,
  ...piano,
  ...eulerian,
  ...wysistat,
  ...hotjar,
];
