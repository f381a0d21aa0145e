// Generated from schema/charter.schema.json by tools/generate-charter-types.js: edit the schema.

/**
 * A text in the language of the charter, or one text a language: {"fr": "…", "en": "…"}.
 *
 */
export type LocalizedText =
  | string
  | {
      [k: string]: string;
    };
/**
 * Lower-case letters, digits and hyphens, 40 characters at most. It is kept in the visitor's choice: never reuse one for something else.
 *
 */
export type Identifier = string;
/**
 * A day, as YYYY-MM-DD.
 *
 */
export type Day = string;
/**
 * A language, as BCP 47 writes it: fr, en, pt-BR, fr-x-falc.
 *
 */
export type LanguageTag = string;
/**
 * A link: http, https, mailto, tel, or relative to the page.
 *
 */
export type Address = string;
/**
 * What the law asks for a purpose: exempt (information, no control), objection (on, may be switched off), consent (off until granted).
 *
 */
export type Regime = 'exempt' | 'objection' | 'consent';
/**
 * What the provider is in the eyes of the law: controller, processor (sous-traitant), or joint controller.
 *
 */
export type Role = 'controller' | 'processor' | 'joint';
/**
 * Why the data may be processed (base légale, GDPR art. 6(1)). A public body cannot rely on legitimate interest for its tasks.
 *
 */
export type LegalBasis =
  'consent' | 'public-task' | 'legal-obligation' | 'contract' | 'vital-interest' | 'legitimate-interest';
/**
 * Why a service needs no consent. communication and requested-service are the two grounds of the law; the others are the cases that authorities recognise.
 *
 */
export type Exemption =
  | 'communication'
  | 'requested-service'
  | 'authentication'
  | 'security'
  | 'choice-memory'
  | 'interface-preference'
  | 'basket'
  | 'load-balancing'
  | 'paywall-quota'
  | 'audience-measurement';
/**
 * Where or how the tracker works. A service worker is of type other; its name is the path of its script, such as /push-worker.js.
 *
 */
export type TrackerType =
  'cookie' | 'local-storage' | 'session-storage' | 'indexed-db' | 'cache' | 'pixel' | 'fingerprint' | 'other';
/**
 * first: set by the site itself; third: set by another domain.
 *
 */
export type Party = 'first' | 'third';

/**
 * Everything a site declares about the cookies and other trackers it uses: who answers for them, what they are for, and how long they last.
 */
export interface CharterDocument {
  /**
   * Address of this schema, so that an editor completes the document.
   */
  $schema?: string;
  /**
   * Version shown to visitors, for example 2026-11. Changing it never asks a visitor again.
   */
  version?: string;
  /**
   * Day of the last update, as YYYY-MM-DD.
   */
  updated?: Day;
  /**
   * Language of the texts written as plain strings (BCP 47, for example fr). Without it, French.
   */
  language?: LanguageTag;
  /**
   * Which law applies. Without it, fr-public: a French public body.
   */
  policy?: 'fr-public' | 'fr' | 'be' | 'de' | 'es' | 'it' | 'lu' | 'nl' | 'ie' | 'uk' | 'ch' | 'qc';
  /**
   * The site that the charter speaks of.
   */
  site?: Site;
  /**
   * Who decides why and how data are used (responsable du traitement).
   */
  controller?: Controller;
  /**
   * Who keeps the site's servers, and where.
   */
  hosting?: Hosting;
  /**
   * Pages of the site that the charter's page leads to.
   */
  links?: Links;
  /**
   * Whether the site is made for children: consent of those under 15 needs a parent (art. 45 loi Informatique et Libertés).
   */
  forChildren?: boolean;
  /**
   * Day on which the declared trackers were last compared with those observed, as YYYY-MM-DD.
   */
  checked?: Day;
  /**
   * What the trackers are for (finalités), in the order shown to visitors.
   *
   * @maxItems 50
   */
  purposes: DeclaredPurpose[];
  /**
   * The services that set or read trackers, each with its provider.
   */
  services: DeclaredService[];
  /**
   * What changed and when, newest first. A visitor asked again reads the entries written since their choice.
   */
  history?: Change[];
}
/**
 * The site that the charter speaks of.
 *
 */
export interface Site {
  /**
   * Name of the site as visitors know it.
   */
  name: LocalizedText;
  /**
   * Home page of the site.
   */
  url?: Address;
}
/**
 * Who decides why and how data are used (responsable du traitement).
 *
 */
export interface Controller {
  /**
   * Legal name of the body.
   */
  name: LocalizedText;
  /**
   * How to reach it: address, e-mail, telephone.
   */
  contact?: LocalizedText;
  /**
   * How to reach the data protection officer (délégué à la protection des données).
   */
  dataProtectionOfficer?: LocalizedText;
  /**
   * Page of the body.
   */
  url?: Address;
}
/**
 * Who keeps the site's servers, and where.
 *
 */
export interface Hosting {
  /**
   * Name of the host (hébergeur).
   */
  name: LocalizedText;
  /**
   * Country where the servers are.
   */
  country?: LocalizedText;
  /**
   * How to reach the host.
   */
  contact?: LocalizedText;
}
/**
 * Pages of the site that the charter's page leads to.
 *
 */
export interface Links {
  /**
   * Page of the legal notice (mentions légales).
   */
  legalNotice?: Address;
  /**
   * Page of the accessibility statement (déclaration d'accessibilité).
   */
  accessibility?: Address;
  /**
   * What that statement says: not compliant, partially compliant, or fully compliant.
   */
  accessibilityStatus?: 'none' | 'partial' | 'full';
  /**
   * Page on personal data (politique de confidentialité).
   */
  privacyPolicy?: Address;
}
/**
 * One reason for which trackers are used (finalité). The ids necessary, preferences, audience, media, social and advertising bring their own words in every language.
 *
 */
export interface DeclaredPurpose {
  /**
   * Identifier of the purpose.
   */
  id: Identifier;
  /**
   * What the law asks for it. Without it: exempt for necessary, consent for all others.
   */
  regime?: Regime;
  /**
   * Short title shown to visitors.
   */
  title?: LocalizedText;
  /**
   * What the purpose is, in one or two sentences.
   */
  description?: LocalizedText;
  /**
   * What happens when the visitor refuses.
   */
  consequence?: LocalizedText;
  /**
   * Whole number to raise when something that matters changed and nothing else in the charter shows it: visitors are asked again for this purpose.
   */
  revision?: number;
}
/**
 * What the site asserts of its audience measurement: it is exempt from consent only if the first four are all true.
 *
 */
export interface Measurement {
  /**
   * It measures this site, for the sole account of its publisher.
   */
  ownSiteOnly?: boolean;
  /**
   * It makes anonymous statistics and nothing else.
   */
  anonymousStatistics?: boolean;
  /**
   * Data are neither cross-checked with other processing nor given to third parties unless anonymous.
   */
  noCrossChecking?: boolean;
  /**
   * No identifier follows the visitor from one site or application to another.
   */
  noCrossSiteIdentifier?: boolean;
  /**
   * Whether it measures where visitors come from or the effect of campaigns, which the exemption does not cover.
   */
  campaigns?: boolean;
  /**
   * Link to the completed self-assessment.
   */
  selfAssessment?: Address;
}
/**
 * A service that sets or reads trackers.
 *
 */
export interface DeclaredService {
  /**
   * Identifier of the service. Without it, one is made from its name.
   */
  id?: Identifier;
  /**
   * Identifier of the purpose that the service serves.
   */
  purpose: Identifier;
  /**
   * Who provides the service (prestataire).
   */
  provider: LocalizedText;
  /**
   * What the provider is in the eyes of the law.
   */
  role?: Role;
  /**
   * Name of the service and where it stands in the site.
   */
  name: LocalizedText;
  /**
   * Link to the provider's own policy.
   */
  policyUrl?: Address;
  /**
   * Why it needs no consent: required when its purpose is exempt.
   */
  exemption?: Exemption;
  /**
   * Whether others than the controller and its processors can read the data.
   */
  thirdPartyAccess?: boolean;
  /**
   * Countries outside the European Union where data go, as ISO 3166 codes (US) or names.
   *
   * @maxItems 100
   */
  transfers?: string[];
  /**
   * Why the data may be processed.
   */
  legalBasis?: LegalBasis;
  /**
   * How long the data collected are kept: an ISO 8601 duration (P25M), or a text when no number is possible.
   */
  dataRetention?: string;
  /**
   * Who else receives the data.
   *
   * @maxItems 100
   */
  recipients?: string[];
  /**
   * Hosts that the service is called from, without scheme: video.example.org.
   *
   * @maxItems 100
   */
  domains?: string[];
  /**
   * Host of a third party hidden behind a name of this site (CNAME): it must be declared.
   */
  delegatedTo?: string;
  /**
   * What the site asserts of its audience measurement.
   */
  measurement?: Measurement;
  /**
   * Day on which the need for the service was last reviewed, as YYYY-MM-DD.
   */
  reviewed?: Day;
  /**
   * The cookies and other trackers of the service.
   */
  trackers?: DeclaredTracker[];
}
/**
 * One cookie, storage key or other tracker (traceur).
 *
 */
export interface DeclaredTracker {
  /**
   * Name as the browser knows it; * stands for any characters (_pk_id.*).
   */
  name: string;
  /**
   * Where or how it works. Without it, a cookie.
   */
  type?: TrackerType;
  /**
   * Who sets it.
   */
  party?: Party;
  /**
   * What this tracker does.
   */
  description?: LocalizedText;
  /**
   * How long it stays on the device: an ISO 8601 duration (P13M), the word session, or a text when no number is possible.
   */
  duration?: string;
  /**
   * The duration as its author wrote it.
   */
  durationText?: string;
  /**
   * Whether each visit starts its duration anew.
   */
  refresh?: boolean;
  /**
   * When it is set, if it is not at every visit: only when you sign in.
   */
  condition?: LocalizedText;
  /**
   * Whether only the server can read it, so that no script sees it.
   */
  httpOnly?: boolean;
  /**
   * What the author's table says besides, column by column.
   *
   * @maxItems 50
   */
  columns?: Column[];
}
/**
 * A cell of a column that is not one of ours, kept as it is.
 *
 */
export interface Column {
  /**
   * Header of the column.
   */
  header: string;
  /**
   * Text of the cell.
   */
  text: string;
}
/**
 * An entry of the history.
 *
 */
export interface Change {
  /**
   * Day of the change, as YYYY-MM-DD.
   */
  date: Day;
  /**
   * What changed, in a sentence for visitors.
   */
  summary: LocalizedText;
  /**
   * Identifiers of the purposes that it touches. Without it, none is asked again with these words.
   */
  purposes?: Identifier[];
}
