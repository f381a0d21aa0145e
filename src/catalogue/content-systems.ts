import type { FactSource, KnownTracker } from '../core/known-tracker.js';
import { languageTells, securityTells, sessionTells } from './tells.js';
import { type Fact, trackersOf } from './trackers-of.js';

const read = (text: string): FactSource => ({ text, date: '2026-11-24', proof: 'P' });
const told = (text: string): FactSource => ({ text, date: '2026-11-24', proof: 'S' });
const toVerify: FactSource = { text: 'General knowledge of the product; to verify', date: '2026-11-24', proof: 'G' };

/** Sites use such a cookie for what the visitor asks for: a form, an account. */
const session = (name: string, duration: string | undefined): Fact => ({
  name,
  purpose: 'necessary',
  exemption: 'requested-service',
  duration,
  description: {
    fr: 'Relie les pages d’une même session, par exemple pour un formulaire ou une connexion.',
    en: 'Links the pages of one session, for instance for a form or a sign-in.',
  },
  tells: [...sessionTells, 'form', 'page', 'seite', 'pagin'],
});

const account = (name: string, duration: string | undefined): Fact => ({
  name,
  purpose: 'necessary',
  exemption: 'authentication',
  duration,
  description: {
    fr: 'Reconnaît d’une page à l’autre l’utilisateur qui s’est connecté.',
    en: 'Recognises from one page to the next the user who signed in.',
  },
  tells: sessionTells,
});

const forgery = (name: string, duration: string | undefined): Fact => ({
  name,
  purpose: 'necessary',
  exemption: 'security',
  duration,
  description: {
    fr: 'Protège les formulaires contre les requêtes falsifiées (CSRF).',
    en: 'Protects forms from forged requests (CSRF).',
  },
  tells: securityTells,
});

const language = (name: string, duration: string | undefined): Fact => ({
  name,
  purpose: 'necessary',
  exemption: 'interface-preference',
  duration,
  description: {
    fr: 'Retient la langue choisie par le visiteur.',
    en: 'Remembers the language that the visitor chose.',
  },
  tells: languageTells,
});

const setting = (name: string, duration: string | undefined): Fact => ({
  name,
  purpose: 'necessary',
  exemption: 'interface-preference',
  duration,
  description: {
    fr: 'Retient les réglages d’affichage de la personne qui gère le site.',
    en: 'Remembers the display settings of the person who manages the site.',
  },
  tells: [
    'reglag',
    'affich',
    'setting',
    'display',
    'interface',
    'prefer',
    'administr',
    'einstell',
    'anzeig',
    'ajust',
    'impost',
    'instell',
  ],
});

const support = (name: string, duration: string | undefined): Fact => ({
  name,
  purpose: 'necessary',
  exemption: 'requested-service',
  duration,
  description: {
    fr: 'Vérifie ce que le navigateur accepte, cookies ou scripts, pour que les pages fonctionnent.',
    en: 'Checks what the browser takes, cookies or scripts, so that pages work.',
  },
  tells: [
    'verif',
    'test',
    'navigat',
    'browser',
    'check',
    'accept',
    'javascript',
    'script',
    'ajax',
    'pruf',
    'comprueb',
    'support',
  ],
});

const wordPress: readonly KnownTracker[] = trackersOf(
  { product: 'WordPress', provider: 'WordPress', policyUrl: undefined, source: toVerify },
  [
    {
      // Without “remember me”, it ends with the browser; with it, after 14 days.
      ...account('wordpress_logged_in_*', 'session'),
      source: read(
        'WordPress, `wp_set_auth_cookie` (developer.wordpress.org, core.trac.wordpress.org changeset 61188)',
      ),
    },
    {
      ...account('wordpress_sec_*', 'session'),
      source: read(
        'WordPress, `wp_set_auth_cookie` (developer.wordpress.org, core.trac.wordpress.org changeset 61188)',
      ),
    },
    { ...support('wordpress_test_cookie', 'session'), source: told('Excerpts of WordPress’s code: no duration given') },
    ...['wp-settings-*', 'wp-settings-time-*'].map((name) => ({
      // 31,536,000 seconds in the code.
      ...setting(name, 'P365D'),
      source: read('WordPress, changeset 10084 of wp-includes/functions.php (core.trac.wordpress.org)'),
    })),
    {
      name: 'comment_author_*',
      // A convenience that a box in the form of comments asks for: consent, not exemption.
      purpose: 'preferences',
      duration: 'P365D',
      description: {
        fr: 'Retient le nom et l’adresse donnés avec un commentaire, pour ne pas les saisir à nouveau.',
        en: 'Remembers the name and address given with a comment, so that they need not be typed again.',
      },
      tells: ['comment', 'nom', 'name', 'auteur', 'author', 'autor', 'reacti'],
      source: read('WordPress, `wp_set_comment_cookies` (developer.wordpress.org)'),
    },
    {
      ...account('wp-postpass_*', 'P10D'),
      tells: [...sessionTells, 'mot', 'pass', 'contrasen', 'wachtwoord', 'proteg', 'protec'],
    },
    language('wp_lang', 'session'),
    language('pll_language', 'P365D'),
    language('wp-wpml_current_language', undefined),
    language('_icl_current_language', undefined),
  ],
);

const drupal: readonly KnownTracker[] = trackersOf(
  {
    product: 'Drupal',
    provider: 'Drupal',
    policyUrl: undefined,
    source: read('Drupal, SessionConfiguration.php for the names, default.services.yml for 2,000,000 seconds'),
  },
  [
    account('SESS*', 'P23DT3H33M20S'),
    account('SSESS*', 'P23DT3H33M20S'),
    { ...support('has_js', 'session'), source: toVerify },
    { ...support('big_pipe_nojs', 'session'), source: toVerify },
  ],
);

const spip: readonly KnownTracker[] = trackersOf(
  { product: 'SPIP', provider: 'SPIP', policyUrl: undefined, source: toVerify },
  [
    {
      // The code multiplies the life of its random number by 20, or by 2: that life, 12 hours, remains to verify.
      ...account('spip_session', 'P10D'),
      tells: [...sessionTells, 'form'],
    },
    {
      ...setting('spip_admin', undefined),
      source: told('Copy of SPIP’s help, “The administration cookie”'),
    },
    language('spip_lang', undefined),
    language('spip_lang_ecrire', undefined),
    {
      ...support('spip_accepte_ajax', 'session'),
      source: read('SPIP, source of `exec_test_ajax_dist`: set without duration'),
    },
  ],
);

const typo3: readonly KnownTracker[] = trackersOf(
  {
    product: 'TYPO3',
    provider: 'TYPO3',
    policyUrl: undefined,
    source: told('Articles on sessions in TYPO3: the cookie always ends with the browser'),
  },
  [session('fe_typo_user', 'session'), account('be_typo_user', 'session')],
);

// The session cookie of Joomla itself has a random name, which no pattern can tell.
const joomla: readonly KnownTracker[] = trackersOf(
  { product: 'Joomla', provider: 'Open Source Matters', policyUrl: undefined, source: toVerify },
  [account('joomla_user_state', 'session'), account('joomla_remember_me*', 'P60D')],
);

const liferay: readonly KnownTracker[] = trackersOf(
  {
    product: 'Liferay',
    provider: 'Liferay',
    policyUrl: undefined,
    source: { text: 'Liferay, names of `CookieKeys`; durations to verify', date: '2026-11-24', proof: 'G' },
  },
  [support('COOKIE_SUPPORT', 'P1Y'), language('GUEST_LANGUAGE_ID', 'P1Y'), session('LFR_SESSION_STATE_*', 'session')],
);

const ibexa: readonly KnownTracker[] = trackersOf(
  { product: 'Ibexa DXP (eZ Platform)', provider: 'Ibexa', policyUrl: undefined, source: toVerify },
  [session('eZSESSID*', 'session'), session('IBX_SESSION_ID*', 'session')],
);

const php: readonly KnownTracker[] = trackersOf(
  {
    product: 'PHP, Symfony',
    provider: 'PHP',
    policyUrl: undefined,
    source: told(
      'PHP manual on `session.cookie_lifetime`, as quoted elsewhere: until the browser is closed by default',
    ),
  },
  [session('PHPSESSID', 'session')],
);

const symfony: readonly KnownTracker[] = trackersOf(
  { product: 'Symfony', provider: 'Symfony', policyUrl: undefined, source: toVerify },
  [account('REMEMBERME', 'P365D')],
);

const laravel: readonly KnownTracker[] = trackersOf(
  {
    product: 'Laravel',
    provider: 'Laravel',
    policyUrl: undefined,
    source: read('Laravel, config/session.php: name and lifetime of 120 minutes by default'),
  },
  [
    session('laravel_session', 'PT120M'),
    {
      ...forgery('XSRF-TOKEN', 'PT120M'),
      // The Open Cookie Database says “Session”: other frameworks use the name too.
      source: {
        text: 'Laravel, “CSRF Protection” for the purpose; that it lasts as the session remains to verify',
        date: '2026-11-24',
        proof: 'G',
      },
    },
  ],
);

const java: readonly KnownTracker[] = trackersOf(
  {
    product: 'Java servlets (Tomcat, Jetty)',
    provider: 'Eclipse Foundation',
    policyUrl: undefined,
    source: told('Open Cookie Database, and articles that read Tomcat’s source: no duration by default'),
  },
  [session('JSESSIONID', 'session')],
);

const aspNet: readonly KnownTracker[] = trackersOf(
  {
    product: 'ASP.NET',
    provider: 'Microsoft',
    policyUrl: undefined,
    source: told('Open Cookie Database (github.com/jkwakman/Open-Cookie-Database)'),
  },
  [
    session('ASP.NET_SessionId', 'session'),
    {
      ...session('.AspNetCore.Session', 'session'),
      source: told(
        'Microsoft, `SessionDefaults.CookieName`; a copy of “Session and application state” for the duration',
      ),
    },
    {
      ...forgery('.AspNetCore.Antiforgery.*', 'session'),
      source: told('Microsoft, `AntiforgeryOptions.DefaultCookiePrefix`; cookie policies of sites for the duration'),
    },
    forgery('__RequestVerificationToken*', 'session'),
  ],
);

const django: readonly KnownTracker[] = trackersOf(
  {
    product: 'Django',
    provider: 'Django Software Foundation',
    policyUrl: undefined,
    source: read('Django, conf/global_settings.py: SESSION_COOKIE_AGE of two weeks'),
  },
  [
    account('sessionid', 'P2W'),
    // 60 × 60 × 24 × 7 × 52 seconds, “approximately one year”.
    {
      ...forgery('csrftoken', 'P52W'),
      source: told('Django, CSRF_COOKIE_AGE of 31,449,600 seconds, as quoted by runebook.dev'),
    },
    {
      ...language('django_language', 'session'),
      source: told('Django, LANGUAGE_COOKIE_AGE of None, as copied in settings of sites'),
    },
  ],
);

/** Session, language and safety cookies of content systems, frameworks and languages. */
export const contentSystemTrackers: readonly KnownTracker[] = [
  ...wordPress,
  ...drupal,
  ...spip,
  ...typo3,
  ...joomla,
  ...liferay,
  ...ibexa,
  ...php,
  ...symfony,
  ...laravel,
  ...java,
  ...aspNet,
  ...django,
];
