import { expect } from '@open-wc/testing';
import { knownTrackers } from '../../src/catalogue/known-trackers.js';
import { parseDuration } from '../../src/core/duration.js';
import { knownFor } from '../../src/core/known-for.js';
import type { KnownTracker } from '../../src/core/known-tracker.js';
import { isWellKnownPurpose } from '../../src/core/well-known-purposes.js';
import { fr } from '../../src/locales/fr.js';
import { isTold } from './honest-words.js';

const titleOf = ({ product, type, name }: KnownTracker): string => `${product}, ${type} ${name}`;

/** Titles of the entries of which something is false: an empty list when it holds for all. */
const failing = (holds: (entry: KnownTracker) => boolean): string[] =>
  knownTrackers.filter((entry) => !holds(entry)).map(titleOf);

const found = (name: string): KnownTracker => knownFor(name, knownTrackers)!;

const count = (names: readonly string[], wanted: string): number => names.filter((name) => name === wanted).length;

describe('the catalogue', () => {
  it('lists a tracker once a product and a type', () => {
    const titles = knownTrackers.map(titleOf);
    expect(titles.filter((title) => count(titles, title) > 1)).to.deep.equal([]);
  });

  it('uses the purposes, types and exemptions that a charter may use', () => {
    expect(failing(({ purpose }) => isWellKnownPurpose(purpose))).to.deep.equal([]);
    expect(failing(({ type }) => Object.hasOwn(fr.types, type))).to.deep.equal([]);
    expect(failing(({ exemption }) => !exemption || Object.hasOwn(fr.exemptions, exemption))).to.deep.equal([]);
  });

  it('writes a duration as a charter does, or none', () => {
    const isRead = (text: string): boolean => text === 'session' || parseDuration(text) !== undefined;
    expect(failing(({ duration }) => duration === undefined || isRead(duration))).to.deep.equal([]);
  });

  it('says why each necessary tracker needs no consent, and exempts nothing else but audience measurement', () => {
    expect(failing(({ purpose, exemption }) => purpose !== 'necessary' || exemption !== undefined)).to.deep.equal([]);
    const isMeasurement = ({ purpose, exemption }: KnownTracker): boolean =>
      (purpose === 'audience') === (exemption === 'audience-measurement');
    const exempt = knownTrackers.filter(({ exemption }) => exemption !== undefined);
    expect(exempt.filter((entry) => !isMeasurement(entry)).map(titleOf)).to.deep.equal([]);
    expect(exempt.filter(({ purpose }) => purpose !== 'necessary' && purpose !== 'audience')).to.deep.equal([]);
  });

  it('exempts no measurement by Google, nor by what records what visitors do', () => {
    const measured = knownTrackers.filter(({ provider }) => /Google|Hotjar/.test(provider));
    expect(measured.length).to.be.above(20);
    expect(measured.filter(({ exemption }) => exemption !== undefined).map(titleOf)).to.deep.equal([]);
  });

  it('describes each tracker in French and in English, in one sentence with its full stop', () => {
    const isSentence = (text: string): boolean =>
      /^\p{Lu}[^.!?]*(?:\.(?=\S)[^.!?]*)*\.$/u.test(text) && text.length < 160;
    expect(failing(({ description }) => isSentence(description.fr))).to.deep.equal([]);
    expect(failing(({ description }) => isSentence(description.en))).to.deep.equal([]);
    expect(failing(({ description }) => description.fr !== description.en)).to.deep.equal([]);
  });

  it('promises nothing and uses typographic marks', () => {
    const texts = ({ description }: KnownTracker): string => `${description.fr} ${description.en}`;
    const wrong = /anonym|améliorer|experience|expérience|non essentiel|['"]/i;
    expect(failing((entry) => !wrong.test(texts(entry)))).to.deep.equal([]);
    expect(failing(({ description }) => !/[^\u202f\u00a0][:;?!»]/.test(description.fr))).to.deep.equal([]);
  });

  it('finds its own descriptions honest', () => {
    const told = knownTrackers.filter(({ tells }) => tells.length > 0);
    expect(told.length).to.be.above(150);
    for (const language of ['fr', 'en'] as const)
      expect(told.filter((entry) => !isTold(entry.description[language], entry.tells)).map(titleOf)).to.deep.equal([]);
  });

  it('writes what tells a description as a folded text is written', () => {
    expect(failing(({ tells }) => tells.every((tell) => /^[a-z]{3,}[a-z0-9]*$|^a2a$/.test(tell)))).to.deep.equal([]);
  });

  it('dates each fact, says who states it and how sure that is', () => {
    expect(failing(({ source }) => /^\d{4}-\d\d-\d\d$/.test(source.date))).to.deep.equal([]);
    expect(failing(({ source }) => !Number.isNaN(Date.parse(source.date)))).to.deep.equal([]);
    expect(failing(({ source }) => source.text.length > 15 && 'PSG'.includes(source.proof))).to.deep.equal([]);
  });

  it('links to policies over https only', () => {
    const isHttps = (address: string): boolean => new URL(address).protocol === 'https:';
    expect(failing(({ policyUrl }) => policyUrl === undefined || isHttps(policyUrl))).to.deep.equal([]);
  });

  it('names a product and a provider for each', () => {
    expect(failing(({ product, provider }) => product.trim() !== '' && provider.trim() !== '')).to.deep.equal([]);
  });
});

describe('the catalogue, asked for a name that a French portal meets,', () => {
  for (const [name, product] of [
    ['sessionid', 'Opendatasoft'],
    ['csrftoken', 'Opendatasoft'],
    ['django_language', 'Opendatasoft'],
    ['cookies_preferences', 'Opendatasoft'],
    ['eu-consent', 'cookie-charter'],
    ['_pk_id.*', 'Matomo'],
    ['_pk_id.13.1fff', 'Matomo'],
    ['_pk_id', 'Matomo'],
    ['_pk_ses*', 'Matomo'],
    ['_pk_ref.1.ab', 'Matomo'],
    ['_pk_cvar', 'Matomo'],
    ['_pk_hsr', 'Matomo'],
    ['_pk_testcookie_domain', 'Matomo'],
    ['mtm_consent', 'Matomo'],
    ['mtm_cookie_consent', 'Matomo'],
    ['matomo_ignore', 'Matomo'],
    ['MATOMO_SESSID', 'Matomo'],
    ['atuserid', 'AT Internet (XiTi)'],
    ['atidvisitor', 'AT Internet (XiTi)'],
    ['xtvrn', 'AT Internet (XiTi)'],
    ['xtan', 'AT Internet (XiTi)'],
    ['_pcid', 'Piano Analytics'],
    ['_pctx', 'Piano Analytics'],
    ['pa_user', 'Piano Analytics'],
    ['etuix', 'Eulerian Analytics'],
    ['fc_session_id', 'FranceConnect'],
    ['pc_session_id', 'ProConnect'],
    ['YSC', 'YouTube'],
    ['VISITOR_INFO1_LIVE', 'YouTube'],
    ['VISITOR_PRIVACY_METADATA', 'YouTube'],
    ['yt-remote-device-id', 'YouTube'],
    ['yt-remote-session-app', 'YouTube'],
    ['v1st', 'Dailymotion'],
    ['vuid', 'Vimeo'],
    ['NID', 'Google Maps'],
    ['CONSENT', 'Google Maps'],
    ['SOCS', 'Google Maps'],
    ['_GRECAPTCHA', 'Google reCAPTCHA'],
    ['rc::a', 'Google reCAPTCHA'],
    ['_ga', 'Google Analytics'],
    ['_ga_1A2B3C', 'Google Analytics'],
    ['_gid', 'Google Analytics'],
    ['_gat', 'Google Analytics'],
    ['_gat_UA-1-1', 'Google Analytics'],
    ['_dc_gtm_UA-1-1', 'Google Tag Manager'],
    ['tarteaucitron', 'tarteaucitron'],
    ['axeptio_cookies', 'Axeptio'],
    ['CookieConsent', 'Cookiebot'],
    ['didomi_token', 'Didomi'],
    ['klaro', 'Klaro'],
    ['orejime', 'Orejime'],
    ['cc_cookie', 'CookieConsent (vanilla-cookieconsent)'],
    ['a.tile.openstreetmap.org', 'OpenStreetMap'],
    ['_fbp', 'Facebook'],
    ['guest_id', 'X (Twitter)'],
    ['bcookie', 'LinkedIn'],
    ['a2a_history', 'AddToAny'],
    ['__stid', 'ShareThis'],
    ['_hjSession_42', 'Hotjar'],
    ['_hjTLDTest', 'Hotjar'],
    ['crisp-client/session/1f', 'Crisp'],
    ['v.calameo.com', 'Calaméo'],
    ['__cf_bm', 'Cloudflare'],
    ['cf_clearance', 'Cloudflare'],
    ['wordpress_logged_in_ab', 'WordPress'],
    ['SSESSab', 'Drupal'],
    ['spip_session', 'SPIP'],
    ['fe_typo_user', 'TYPO3'],
    ['joomla_remember_me_ab', 'Joomla'],
    ['PHPSESSID', 'PHP, Symfony'],
    ['JSESSIONID', 'Java servlets (Tomcat, Jetty)'],
    ['ASP.NET_SessionId', 'ASP.NET'],
    ['laravel_session', 'Laravel'],
    ['XSRF-TOKEN', 'Laravel'],
    ['REMEMBERME', 'Symfony'],
    ['eZSESSID98', 'Ibexa DXP (eZ Platform)'],
    ['COOKIE_SUPPORT', 'Liferay'],
    ['SERVERID', 'HAProxy'],
    ['SERVERID42', 'HAProxy'],
  ] as const)
    it(`knows “${name}” from ${product}`, () => {
      expect(found(name).product).to.equal(product);
    });

  it('knows nothing of a name that no product owns', () => {
    for (const name of ['', '*', 'lang', 'theme', 'panier-mairie'])
      expect(knownFor(name, knownTrackers), name).to.equal(undefined);
  });
});
