import type { FactSource, KnownTracker } from '../core/known-tracker.js';
import { advertisingTells, audienceTells, choiceTells, mapTells, playerTells, securityTells } from './tells.js';
import { trackersOf } from './trackers-of.js';

const policyUrl = 'https://policies.google.com/technologies/cookies';

/** Google's own page was read through copies of it: a secondary source. */
const googlePage: FactSource = {
  text: 'Google, “How Google uses cookies” (policies.google.com/technologies/cookies), read in copies',
  date: '2026-11-24',
  proof: 'S',
};

const openDatabase: FactSource = {
  text: 'Open Cookie Database (github.com/jkwakman/Open-Cookie-Database)',
  date: '2026-11-24',
  proof: 'S',
};

const playerScript: FactSource = {
  text: 'The player’s script of YouTube, read in copies: it writes the time after which it forgets the value',
  date: '2026-11-24',
  proof: 'S',
};

const observed: FactSource = {
  text: 'Met on sites; its duration and content remain to verify with the provider',
  date: '2026-11-24',
  proof: 'G',
};

const analyticsTells = [...audienceTells, 'google'];

/** The CNIL names Google Analytics as outside the exemption of audience measurement by default: none is exempt. */
const analytics: readonly KnownTracker[] = trackersOf(
  {
    product: 'Google Analytics',
    provider: 'Google',
    policyUrl,
    source: {
      text: 'Google, “[GA4] Cookie usage on websites” (support.google.com/analytics/answer/11397207) and the page on Universal Analytics (developers.google.cn)',
      date: '2026-11-24',
      proof: 'P',
    },
  },
  [
    {
      name: '_ga',
      purpose: 'audience',
      duration: 'P2Y',
      description: {
        fr: 'Distingue les visiteurs par un numéro, pour mesurer l’audience avec Google.',
        en: 'Tells visitors apart by a number, in order to measure the audience with Google.',
      },
      tells: analyticsTells,
    },
    {
      name: '_ga_*',
      purpose: 'audience',
      duration: 'P2Y',
      description: {
        fr: 'Garde l’état de la visite, pour mesurer l’audience avec Google.',
        en: 'Keeps the state of the visit, in order to measure the audience with Google.',
      },
      tells: [...analyticsTells, 'session'],
    },
    {
      name: '_gid',
      purpose: 'audience',
      duration: 'PT24H',
      description: {
        fr: 'Distingue les visiteurs pendant une journée, pour mesurer l’audience avec Google.',
        en: 'Tells visitors apart for a day, in order to measure the audience with Google.',
      },
      tells: analyticsTells,
    },
    {
      name: '_gat',
      purpose: 'audience',
      duration: 'PT1M',
      description: {
        fr: 'Limite le nombre de mesures d’audience envoyées à Google.',
        en: 'Limits the number of audience measurements sent to Google.',
      },
      tells: [...analyticsTells, 'limit', 'debit', 'rate', 'requ', 'begrenz', 'drossel', 'solicit', 'richiest'],
    },
    {
      name: '_gat_*',
      purpose: 'audience',
      duration: 'PT1M',
      description: {
        fr: 'Limite le nombre de mesures d’audience envoyées à Google par une propriété du site.',
        en: 'Limits the number of audience measurements sent to Google for one property of the site.',
      },
      tells: [...analyticsTells, 'limit', 'debit', 'rate', 'requ', 'begrenz', 'drossel', 'solicit', 'richiest'],
      // The provider names `_gat`; the suffix is that of an account.
      source: openDatabase,
    },
    {
      name: '_gac_*',
      purpose: 'advertising',
      duration: 'P90D',
      description: {
        fr: 'Retient la campagne Google Ads par laquelle le visiteur est venu, pour en mesurer l’effet.',
        en: 'Remembers the Google Ads campaign that brought the visitor, in order to measure its effect.',
      },
      tells: advertisingTells,
    },
    ...(
      [
        ['__utma', 'P2Y', 'Distingue les visiteurs et leurs visites', 'Tells visitors and their visits apart'],
        ['__utmb', 'PT30M', 'Reconnaît une visite en cours', 'Recognises a visit under way'],
        ['__utmc', 'session', 'Reconnaît la fin d’une visite', 'Recognises the end of a visit'],
        ['__utmt', 'PT10M', 'Limite le nombre de mesures envoyées', 'Limits the number of measurements sent'],
        ['__utmz', 'P6M', 'Retient d’où vient le visiteur', 'Remembers where the visitor comes from'],
      ] as const
    ).map(([name, duration, fr, en]) => ({
      name,
      purpose: 'audience' as const,
      duration,
      description: {
        fr: `${fr}, pour une ancienne mesure d’audience de Google.`,
        en: `${en}, for an old audience measurement of Google.`,
      },
      tells: analyticsTells,
      source: openDatabase,
    })),
  ],
);

const tagManager: readonly KnownTracker[] = trackersOf(
  {
    product: 'Google Tag Manager',
    provider: 'Google',
    policyUrl,
    source: {
      text: 'Google, page on the cookies of Universal Analytics (developers.google.cn): `_gat` under Tag Manager',
      date: '2026-11-24',
      proof: 'P',
    },
  },
  [
    {
      name: '_dc_gtm_*',
      purpose: 'audience',
      duration: 'PT1M',
      description: {
        fr: 'Limite le nombre de mesures d’audience que Google Tag Manager envoie à Google.',
        en: 'Limits the number of audience measurements that Google Tag Manager sends to Google.',
      },
      tells: [...analyticsTells, 'tag', 'limit', 'rate', 'requ'],
    },
    {
      name: 'www.googletagmanager.com',
      type: 'other',
      purpose: 'audience',
      duration: undefined,
      description: {
        fr: 'Charge depuis les serveurs de Google les outils de mesure ou de publicité que le site a choisis.',
        en: 'Loads from Google’s servers the measurement or advertising tools that the site chose.',
      },
      tells: [],
      source: observed,
    },
  ],
);

const ads: readonly KnownTracker[] = trackersOf(
  { product: 'Google Ads', provider: 'Google', policyUrl, source: openDatabase },
  [
    {
      name: '_gcl_au',
      purpose: 'advertising',
      duration: 'P3M',
      description: {
        fr: 'Mesure l’effet des annonces de Google sur les visites du site.',
        en: 'Measures the effect of Google’s advertisements on visits to the site.',
      },
      tells: advertisingTells,
    },
    {
      name: 'IDE',
      purpose: 'advertising',
      duration: 'P2Y',
      description: {
        fr: 'Reconnaît le visiteur d’un site à l’autre pour lui montrer des annonces et en mesurer l’effet.',
        en: 'Recognises the visitor from one site to another in order to show advertisements and measure their effect.',
      },
      tells: advertisingTells,
    },
  ],
);

const youTubeRemote = {
  fr: 'Retient à quel écran le lecteur YouTube peut envoyer la vidéo.',
  en: 'Remembers to which screen the YouTube player may send the video.',
};

const youTube: readonly KnownTracker[] = trackersOf(
  { product: 'YouTube', provider: 'Google', policyUrl, source: googlePage },
  [
    {
      name: 'YSC',
      purpose: 'media',
      duration: 'session',
      description: {
        fr: 'Vérifie que les demandes faites au lecteur de vidéo YouTube viennent bien du visiteur.',
        en: 'Checks that the requests made to the YouTube video player come from the visitor.',
      },
      tells: [...playerTells, ...securityTells],
    },
    {
      name: 'VISITOR_INFO1_LIVE',
      purpose: 'media',
      duration: 'P6M',
      description: {
        fr: 'Reconnaît le visiteur qui regarde une vidéo YouTube, retient ses réglages et sert aux recommandations.',
        en: 'Recognises the visitor who watches a YouTube video, remembers their settings and serves recommendations.',
      },
      tells: playerTells,
    },
    {
      name: 'VISITOR_PRIVACY_METADATA',
      purpose: 'media',
      duration: 'P180D',
      description: {
        fr: 'Retient les réglages de confidentialité du visiteur qui regarde une vidéo YouTube.',
        en: 'Remembers the privacy settings of the visitor who watches a YouTube video.',
      },
      tells: [...playerTells, ...choiceTells, 'confident', 'privac'],
      source: observed,
    },
    {
      name: '__Secure-YEC',
      purpose: 'media',
      duration: 'P13M',
      description: {
        fr: 'Retient les réglages du lecteur de vidéo YouTube et sert à repérer les abus.',
        en: 'Remembers the settings of the YouTube video player and serves to detect abuse.',
      },
      tells: [...playerTells, ...securityTells],
    },
    {
      name: '__Secure-ROLLOUT_TOKEN',
      purpose: 'media',
      duration: 'P180D',
      description: {
        fr: 'Sert à essayer de nouvelles fonctions du lecteur de vidéo YouTube auprès d’une partie des visiteurs.',
        en: 'Serves to try new features of the YouTube video player with some of the visitors.',
      },
      tells: playerTells,
      source: observed,
    },
    {
      name: 'PREF',
      purpose: 'media',
      duration: 'P8M',
      description: {
        fr: 'Retient les réglages du lecteur de vidéo YouTube, comme la lecture automatique.',
        en: 'Remembers the settings of the YouTube video player, such as automatic playback.',
      },
      tells: [...playerTells, ...choiceTells, 'reglag', 'setting'],
    },
    {
      name: 'yt-remote-device-id',
      type: 'local-storage',
      purpose: 'media',
      duration: 'P365D',
      description: {
        fr: 'Donne un numéro à l’appareil pour que le lecteur YouTube envoie la vidéo vers un autre écran.',
        en: 'Gives the device a number so that the YouTube player sends the video to another screen.',
      },
      tells: playerTells,
      source: playerScript,
    },
    {
      name: 'yt-remote-connected-devices',
      type: 'local-storage',
      purpose: 'media',
      duration: 'P1D',
      description: {
        fr: 'Retient les écrans auxquels le lecteur YouTube a envoyé une vidéo.',
        en: 'Remembers the screens to which the YouTube player sent a video.',
      },
      tells: playerTells,
      source: playerScript,
    },
    {
      name: 'yt-remote-*',
      type: 'session-storage',
      purpose: 'media',
      duration: 'session',
      description: youTubeRemote,
      tells: playerTells,
      source: observed,
    },
    {
      name: 'yt-remote-*',
      type: 'local-storage',
      purpose: 'media',
      duration: undefined,
      description: youTubeRemote,
      tells: playerTells,
      source: observed,
    },
    {
      name: 'yt-player-*',
      type: 'local-storage',
      purpose: 'media',
      duration: undefined,
      description: {
        fr: 'Retient les réglages du lecteur YouTube, comme le volume et la qualité de la vidéo.',
        en: 'Remembers the settings of the YouTube player, such as the volume and the quality of the video.',
      },
      tells: playerTells,
      source: observed,
    },
    {
      name: 'yt.innertube::*',
      type: 'local-storage',
      purpose: 'media',
      duration: undefined,
      description: {
        fr: 'Donne un numéro au visiteur pour retenir les vidéos YouTube qu’il a vues.',
        en: 'Gives the visitor a number in order to remember the YouTube videos that they watched.',
      },
      tells: playerTells,
      source: { text: 'Lists of cookies published by sites that show YouTube', date: '2026-11-24', proof: 'S' },
    },
  ],
);

const maps: readonly KnownTracker[] = trackersOf(
  { product: 'Google Maps', provider: 'Google', policyUrl, source: googlePage },
  [
    {
      name: 'NID',
      // Google says that it holds preferences and also serves advertising to signed-out people: the stricter wins.
      purpose: 'advertising',
      duration: 'P6M',
      description: {
        fr: 'Reconnaît le visiteur quand s’affiche un contenu de Google, comme une carte, pour ses réglages et la publicité.',
        en: 'Recognises the visitor when content of Google, such as a map, is shown, for their settings and advertising.',
      },
      tells: [...advertisingTells, ...choiceTells, ...mapTells, 'google'],
    },
    {
      name: 'SOCS',
      purpose: 'media',
      duration: 'P13M',
      description: {
        fr: 'Retient les choix du visiteur sur les cookies de Google.',
        en: 'Remembers the visitor’s choices about Google’s cookies.',
      },
      tells: choiceTells,
      source: { text: 'Lists of Google’s cookies (kukie.io, cookiesentry.com)', date: '2026-11-24', proof: 'S' },
    },
    {
      name: 'CONSENT',
      purpose: 'media',
      duration: 'P2Y',
      description: {
        fr: 'Retient que le visiteur a répondu à la demande d’accord de Google.',
        en: 'Remembers that the visitor answered Google’s request for consent.',
      },
      tells: choiceTells,
      source: { text: 'List of Google’s cookies (cookiesentry.com)', date: '2026-11-24', proof: 'S' },
    },
    {
      name: 'maps.googleapis.com',
      type: 'other',
      purpose: 'media',
      duration: undefined,
      description: {
        fr: 'Affiche une carte depuis les serveurs de Google, qui reçoivent l’adresse IP du visiteur.',
        en: 'Shows a map from Google’s servers, which receive the visitor’s IP address.',
      },
      tells: mapTells,
      source: observed,
    },
  ],
);

/**
 * The CNIL held in 2023 that reCAPTCHA needs consent (SAN-2023-003, Cityscoot: general knowledge, to verify), since Google
 * also analyses what it collects: it is not exempt as security. Its purpose is then that of content from another site.
 */
const reCaptcha: readonly KnownTracker[] = trackersOf(
  {
    product: 'Google reCAPTCHA',
    provider: 'Google',
    policyUrl,
    source: {
      text: 'Google Cloud, reCAPTCHA FAQ, for the purpose; Open Cookie Database for the duration',
      date: '2026-11-24',
      proof: 'S',
    },
  },
  [
    {
      name: '_GRECAPTCHA',
      purpose: 'media',
      duration: 'P179D',
      description: {
        fr: 'Sert à Google à estimer si le visiteur est un robot, pour protéger un formulaire.',
        en: 'Serves Google to estimate whether the visitor is a robot, in order to protect a form.',
      },
      tells: [...securityTells, 'captcha', 'recaptcha'],
    },
    {
      name: 'rc::*',
      type: 'local-storage',
      purpose: 'media',
      duration: undefined,
      description: {
        fr: 'Garde ce qui sert à distinguer les humains des robots dans un formulaire protégé par Google.',
        en: 'Keeps what serves to tell humans from robots in a form protected by Google.',
      },
      tells: [...securityTells, 'captcha', 'recaptcha'],
      source: observed,
    },
    {
      name: 'rc::*',
      type: 'session-storage',
      purpose: 'media',
      duration: 'session',
      description: {
        fr: 'Garde pendant la visite ce qui sert à distinguer les humains des robots dans un formulaire.',
        en: 'Keeps during the visit what serves to tell humans from robots in a form.',
      },
      tells: [...securityTells, 'captcha', 'recaptcha'],
      source: observed,
    },
  ],
);

const fonts: readonly KnownTracker[] = trackersOf(
  { product: 'Google Fonts', provider: 'Google', policyUrl, source: observed },
  [
    {
      name: 'fonts.googleapis.com',
      type: 'other',
      purpose: 'media',
      duration: undefined,
      description: {
        fr: 'Charge des polices de caractères depuis les serveurs de Google, qui reçoivent l’adresse IP du visiteur.',
        en: 'Loads typefaces from Google’s servers, which receive the visitor’s IP address.',
      },
      tells: ['polic', 'caracter', 'font', 'type', 'schrift', 'fuent', 'carat', 'letter', 'tipogra'],
    },
  ],
);

/** Trackers of the services of Google that sites embed. */
export const googleTrackers: readonly KnownTracker[] = [
  ...analytics,
  ...tagManager,
  ...ads,
  ...youTube,
  ...maps,
  ...reCaptcha,
  ...fonts,
];
