import type { KnownTracker } from '../core/known-tracker.js';
import { choiceTells, languageTells, securityTells, sessionTells } from './tells.js';
import { trackersOf } from './trackers-of.js';

/** Trackers of the portals that Opendatasoft, now Huwise, provides. */
export const opendatasoftTrackers: readonly KnownTracker[] = trackersOf(
  {
    product: 'Opendatasoft',
    provider: 'Opendatasoft (Huwise)',
    policyUrl: 'https://legal.huwise.com/en/cookies.html',
    source: {
      text: 'Huwise, Cookies policy, last update 2025-09-29 (https://legal.huwise.com/en/cookies.html)',
      date: '2026-11-24',
      proof: 'P',
    },
  },
  [
    {
      name: 'sessionid',
      purpose: 'necessary',
      exemption: 'authentication',
      duration: 'P2W',
      description: {
        fr: 'Reconnaît l’utilisateur d’une page à l’autre après sa connexion.',
        en: 'Recognises the user from one page to the next after signing in.',
      },
      tells: sessionTells,
    },
    {
      name: 'csrftoken',
      purpose: 'necessary',
      exemption: 'security',
      // The provider says “up to 12 months”: the token may change before.
      duration: 'P12M',
      description: {
        fr: 'Protège les formulaires et les appels contre les requêtes falsifiées (CSRF).',
        en: 'Protects forms and calls from forged requests (CSRF).',
      },
      tells: securityTells,
    },
    {
      name: 'cookies_preferences',
      purpose: 'necessary',
      exemption: 'choice-memory',
      duration: 'P6M',
      description: {
        fr: 'Retient les choix du visiteur sur les cookies.',
        en: 'Remembers the visitor’s choices about cookies.',
      },
      tells: choiceTells,
    },
    {
      name: 'django_language',
      purpose: 'necessary',
      exemption: 'interface-preference',
      // The Open Cookie Database says “Session”, the default of the framework; the provider says 12 months, and wins.
      duration: 'P12M',
      description: {
        fr: 'Retient la langue choisie par le visiteur, quand le portail en offre plusieurs.',
        en: 'Remembers the language that the visitor chose, where the portal has several.',
      },
      tells: languageTells,
    },
  ],
);
