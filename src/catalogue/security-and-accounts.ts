import type { KnownTracker } from '../core/known-tracker.js';
import { loadBalancingTells, securityTells, sessionTells } from './tells.js';
import { trackersOf } from './trackers-of.js';

const stateSession = {
  fr: 'Garde la connexion en cours à un service de l’État, le temps de s’identifier.',
  en: 'Keeps the sign-in under way with a service of the State, while the person identifies themselves.',
};

const franceConnect: readonly KnownTracker[] = trackersOf(
  {
    product: 'FranceConnect',
    provider: 'Direction interministérielle du numérique (DINUM)',
    policyUrl: undefined,
    source: {
      text: 'FranceConnect, documentation for partners: sessions of 30 minutes at most; the name is that of its sister products',
      date: '2026-11-24',
      proof: 'G',
    },
  },
  [
    {
      name: 'fc_session_id',
      purpose: 'necessary',
      exemption: 'authentication',
      duration: 'PT30M',
      description: stateSession,
      tells: [...sessionTells, 'franceconnect'],
    },
  ],
);

const agentConnect: readonly KnownTracker[] = trackersOf(
  {
    product: 'AgentConnect',
    provider: 'Direction interministérielle du numérique (DINUM)',
    policyUrl: undefined,
    source: {
      text: 'Published sources of FranceConnect for public agents (github.com/france-connect/sources), session configuration, earlier version',
      date: '2026-11-24',
      proof: 'P',
    },
  },
  [
    {
      name: 'fc_session_id',
      purpose: 'necessary',
      exemption: 'authentication',
      duration: 'PT12H',
      description: stateSession,
      tells: [...sessionTells, 'agentconnect'],
    },
  ],
);

const proConnect: readonly KnownTracker[] = trackersOf(
  {
    product: 'ProConnect',
    provider: 'Direction interministérielle du numérique (DINUM)',
    policyUrl: undefined,
    source: {
      text: 'Published sources of FranceConnect for public agents (github.com/france-connect/sources), session configuration',
      date: '2026-11-24',
      proof: 'P',
    },
  },
  [
    {
      name: 'pc_session_id',
      purpose: 'necessary',
      exemption: 'authentication',
      duration: 'PT12H',
      description: stateSession,
      tells: [...sessionTells, 'proconnect'],
    },
  ],
);

const cloudflareLists = {
  text: 'Lists of Cloudflare’s cookies (help.vimeo.com, Open Cookie Database) for the duration; Cloudflare for the purpose',
  date: '2026-11-24',
  proof: 'S',
} as const;

const cloudflare: readonly KnownTracker[] = trackersOf(
  {
    product: 'Cloudflare',
    provider: 'Cloudflare',
    policyUrl: 'https://developers.cloudflare.com/fundamentals/reference/policies-compliances/cloudflare-cookies/',
    source: {
      text: 'Cloudflare, “Cloudflare Cookies” (developers.cloudflare.com, and its source on GitHub)',
      date: '2026-11-24',
      proof: 'P',
    },
  },
  [
    {
      name: '__cf_bm',
      purpose: 'necessary',
      exemption: 'security',
      duration: 'PT30M',
      description: {
        fr: 'Distingue les humains des robots, pour protéger le site des attaques.',
        en: 'Tells humans from robots, in order to protect the site from attacks.',
      },
      tells: securityTells,
    },
    {
      name: 'cf_clearance',
      purpose: 'necessary',
      exemption: 'security',
      duration: 'PT30M',
      description: {
        fr: 'Retient que le visiteur a passé le contrôle qui protège le site des robots.',
        en: 'Remembers that the visitor passed the check that protects the site from robots.',
      },
      tells: securityTells,
      source: {
        text: 'Cloudflare for the purpose; 30 minutes is the usual setting by other accounts, and the site may choose up to a year',
        date: '2026-11-24',
        proof: 'S',
      },
    },
    {
      name: '_cfuvid',
      purpose: 'necessary',
      exemption: 'security',
      duration: 'session',
      description: {
        fr: 'Distingue les visiteurs d’une même adresse, pour protéger le site d’un excès de demandes.',
        en: 'Tells apart visitors who share an address, in order to protect the site from too many requests.',
      },
      tells: securityTells,
      source: cloudflareLists,
    },
    {
      name: '__cfruid',
      purpose: 'necessary',
      exemption: 'security',
      duration: 'session',
      description: {
        fr: 'Reconnaît les demandes légitimes, pour protéger le site d’un excès de demandes.',
        en: 'Recognises legitimate requests, in order to protect the site from too many of them.',
      },
      tells: securityTells,
      source: cloudflareLists,
    },
    {
      name: '__cflb',
      purpose: 'necessary',
      exemption: 'load-balancing',
      duration: 'PT24H',
      description: {
        fr: 'Adresse toujours le visiteur au même serveur, pour répartir les visites.',
        en: 'Always sends the visitor to the same server, in order to balance the load.',
      },
      tells: loadBalancingTells,
    },
  ],
);

const toVerify = { text: 'Met on sites; to verify with the provider', date: '2026-11-24', proof: 'G' } as const;

const imperva: readonly KnownTracker[] = trackersOf(
  {
    product: 'Imperva (Incapsula)',
    provider: 'Imperva',
    policyUrl: undefined,
    source: toVerify,
  },
  [
    {
      name: 'visid_incap_*',
      purpose: 'necessary',
      exemption: 'security',
      duration: 'P12M',
      description: {
        fr: 'Reconnaît le navigateur, pour protéger le site des attaques et des robots.',
        en: 'Recognises the browser, in order to protect the site from attacks and robots.',
      },
      tells: securityTells,
      source: { text: 'Cookie policies of sites that Imperva protects: 12 months', date: '2026-11-24', proof: 'S' },
    },
    {
      name: 'incap_ses_*',
      purpose: 'necessary',
      exemption: 'security',
      duration: 'session',
      description: {
        fr: 'Relie les demandes d’une même visite, pour protéger le site des attaques et des robots.',
        en: 'Links the requests of one visit, in order to protect the site from attacks and robots.',
      },
      tells: securityTells,
    },
  ],
);

const f5: readonly KnownTracker[] = trackersOf(
  { product: 'F5 BIG-IP', provider: 'F5', policyUrl: undefined, source: toVerify },
  [
    {
      name: 'TS01*',
      purpose: 'necessary',
      exemption: 'security',
      duration: 'session',
      description: {
        fr: 'Vérifie que les demandes n’ont pas été modifiées, pour protéger le site des attaques.',
        en: 'Checks that requests were not altered, in order to protect the site from attacks.',
      },
      tells: securityTells,
    },
  ],
);

/** Trackers of accounts of the State and of services that protect sites. */
export const securityAndAccountTrackers: readonly KnownTracker[] = [
  ...franceConnect,
  ...agentConnect,
  ...proConnect,
  ...cloudflare,
  ...imperva,
  ...f5,
];
