import type { TrackerType } from '../core/charter-document.js';
import type { FactSource, KnownTracker } from '../core/known-tracker.js';
import { choiceTells } from './tells.js';
import { type Fact, trackersOf } from './trackers-of.js';

const read = (text: string): FactSource => ({ text, date: '2026-11-24', proof: 'P' });

const toVerify: FactSource = { text: 'Met on sites; to verify with the provider', date: '2026-11-24', proof: 'G' };

const memory = (name: string, duration: string | undefined, type: TrackerType = 'cookie'): Fact => ({
  name,
  type,
  purpose: 'necessary',
  exemption: 'choice-memory',
  duration,
  description: {
    fr: 'Retient les choix du visiteur sur les cookies.',
    en: 'Remembers the visitor’s choices about cookies.',
  },
  tells: choiceTells,
});

/** What tools for choosing about cookies keep of the choice, ours first. */
export const choiceToolTrackers: readonly KnownTracker[] = [
  ...trackersOf(
    {
      product: 'cookie-charter',
      provider: 'cookie-charter',
      policyUrl: undefined,
      source: read('This package: the name where the charter declares none, kept for six calendar months'),
    },
    [memory('eu-consent', 'P6M')],
  ),
  ...trackersOf(
    {
      product: 'tarteaucitron',
      provider: 'tarteaucitron.io',
      policyUrl: undefined,
      source: read('tarteaucitron.js 1.35.0, source: default `cookieName`, and `timeExpire` of 365 days'),
    },
    [memory('tarteaucitron', 'P365D')],
  ),
  ...trackersOf(
    {
      product: 'Axeptio',
      provider: 'Axeptio',
      policyUrl: 'https://support.axeptio.eu/en/articles/274085-does-axeptio-place-cookies',
      source: read('Axeptio, “Does Axeptio place cookies?” (support.axeptio.eu)'),
    },
    [
      memory('axeptio_cookies', 'P6M'),
      memory('axeptio_all_vendors', 'P6M'),
      memory('axeptio_authorized_vendors', 'P6M'),
      memory('_ax_token', 'P6M'),
      memory('_ax_*', undefined, 'local-storage'),
    ],
  ),
  ...trackersOf(
    {
      product: 'Cookiebot',
      provider: 'Usercentrics',
      policyUrl: 'https://www.cookiebot.com/en/cookie-declaration/',
      source: read(
        'Cookiebot, “Cookie consent expiration in Safari 12.1 and newer”: 12 months by default (support.cookiebot.com)',
      ),
    },
    [
      memory('CookieConsent', 'P12M'),
      {
        ...memory('CookieConsentBulkTicket', 'P12M'),
        source: read('Cookiebot, frequent questions on bulk consent (cybot.uservoice.com)'),
      },
    ],
  ),
  ...trackersOf(
    {
      product: 'Didomi',
      provider: 'Didomi',
      policyUrl: 'https://developers.didomi.io/cmp/web-sdk/consent-notice/cookies',
      // The page names the cookies and says no duration: each site chooses one.
      source: read('Didomi, “Cookies and storage” (developers.didomi.io)'),
    },
    [memory('didomi_token', undefined), memory('didomi_dcs', undefined), memory('euconsent-v2', undefined)],
  ),
  ...trackersOf(
    {
      product: 'Klaro',
      provider: 'KIProtect',
      policyUrl: undefined,
      source: {
        text: 'Klaro, “Annotated Config File” (klaro.org) for the name; configurations that quote its default of 120 days',
        date: '2026-11-24',
        proof: 'S',
      },
    },
    [memory('klaro', 'P120D')],
  ),
  ...trackersOf(
    {
      product: 'Orejime',
      provider: 'Boscop',
      policyUrl: undefined,
      source: read('Orejime, README: default name and 365 days (github.com/boscop-fr/orejime)'),
    },
    [memory('orejime', 'P365D')],
  ),
  ...trackersOf(
    {
      product: 'CookieConsent (vanilla-cookieconsent)',
      provider: 'Orest Bida',
      policyUrl: undefined,
      source: read(
        'CookieConsent, “Configuration Reference”: default name and 182 days (github.com/orestbida/cookieconsent)',
      ),
    },
    [memory('cc_cookie', 'P182D')],
  ),
  ...trackersOf({ product: 'OneTrust', provider: 'OneTrust', policyUrl: undefined, source: toVerify }, [
    memory('OptanonConsent', undefined),
    memory('OptanonAlertBoxClosed', undefined),
  ]),
  ...trackersOf({ product: 'Complianz', provider: 'Complianz', policyUrl: undefined, source: toVerify }, [
    memory('cmplz_*', undefined),
  ]),
  ...trackersOf({ product: 'CookieYes', provider: 'CookieYes', policyUrl: undefined, source: toVerify }, [
    memory('cookieyes-consent', undefined),
    memory('cookielawinfo-*', undefined),
  ]),
  ...trackersOf(
    { product: 'EU Cookie Compliance (Drupal)', provider: 'Drupal', policyUrl: undefined, source: toVerify },
    [memory('cookie-agreed*', undefined)],
  ),
];
