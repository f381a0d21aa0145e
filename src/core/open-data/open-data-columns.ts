import type { Exemption, LegalBasis, Party, Regime, Role, TrackerType } from '../charter-document.js';

/** Words of a closed list, by the charter's own. */
type Codes<Value extends string> = Readonly<Record<Value, string>>;

/** One column of a charter published as open data. */
export interface OpenDataColumn {
  /** Its name, in French as portals of French public bodies write them. */
  readonly name: string;
  /** What of the charter it speaks of, and which member; a measurement is that of a service. */
  readonly owner: 'charter' | 'purpose' | 'service' | 'measurement' | 'tracker';
  readonly member: string;
  readonly kind: 'text' | 'code' | 'boolean' | 'number' | 'list';
  /** Whether every line must fill it. */
  readonly required?: true;
  /** For a code: the word in the column for each value of the charter. */
  readonly codes?: Codes<string>;
}

const types: Codes<TrackerType> = {
  cookie: 'cookie',
  'local-storage': 'stockage-local',
  'session-storage': 'stockage-de-session',
  'indexed-db': 'base-indexee',
  cache: 'cache',
  pixel: 'pixel',
  fingerprint: 'empreinte',
  other: 'autre',
};

const regimes: Codes<Regime> = { exempt: 'exempte', objection: 'opposition', consent: 'consentement' };

const roles: Codes<Role> = {
  controller: 'responsable',
  processor: 'sous-traitant',
  joint: 'responsable-conjoint',
};

const parties: Codes<Party> = { first: 'premiere', third: 'tierce' };

const exemptions: Codes<Exemption> = {
  communication: 'transmission',
  'requested-service': 'service-demande',
  authentication: 'authentification',
  security: 'securite',
  'choice-memory': 'memoire-du-choix',
  'interface-preference': 'preference-d-interface',
  basket: 'panier',
  'load-balancing': 'repartition-de-charge',
  'paywall-quota': 'quota-de-contenus',
  'audience-measurement': 'mesure-d-audience',
};

const bases: Codes<LegalBasis> = {
  consent: 'consentement',
  'public-task': 'mission-d-interet-public',
  'legal-obligation': 'obligation-legale',
  contract: 'contrat',
  'vital-interest': 'interets-vitaux',
  'legitimate-interest': 'interet-legitime',
};

/** The columns in their order: first what a reader looks for, then what only machines need. */
export const openDataColumns: readonly OpenDataColumn[] = [
  { name: 'nom', owner: 'tracker', member: 'name', kind: 'text', required: true },
  { name: 'prestataire', owner: 'service', member: 'provider', kind: 'text', required: true },
  { name: 'role', owner: 'service', member: 'role', kind: 'code', codes: roles },
  { name: 'service', owner: 'service', member: 'name', kind: 'text', required: true },
  { name: 'finalite', owner: 'purpose', member: 'id', kind: 'text', required: true },
  { name: 'finalite_titre', owner: 'purpose', member: 'title', kind: 'text' },
  { name: 'regime', owner: 'purpose', member: 'regime', kind: 'code', required: true, codes: regimes },
  { name: 'usage', owner: 'tracker', member: 'description', kind: 'text' },
  { name: 'duree', owner: 'tracker', member: 'duration', kind: 'text' },
  { name: 'duree_texte', owner: 'tracker', member: 'durationText', kind: 'text' },
  { name: 'prolongation', owner: 'tracker', member: 'refresh', kind: 'boolean' },
  { name: 'condition', owner: 'tracker', member: 'condition', kind: 'text' },
  { name: 'type', owner: 'tracker', member: 'type', kind: 'code', required: true, codes: types },
  { name: 'partie', owner: 'tracker', member: 'party', kind: 'code', codes: parties },
  { name: 'exemption', owner: 'service', member: 'exemption', kind: 'code', codes: exemptions },
  { name: 'base_legale', owner: 'service', member: 'legalBasis', kind: 'code', codes: bases },
  { name: 'acces_tiers', owner: 'service', member: 'thirdPartyAccess', kind: 'boolean' },
  { name: 'destinataires', owner: 'service', member: 'recipients', kind: 'list' },
  { name: 'transferts', owner: 'service', member: 'transfers', kind: 'list' },
  { name: 'conservation', owner: 'service', member: 'dataRetention', kind: 'text' },
  { name: 'url_politique', owner: 'service', member: 'policyUrl', kind: 'text' },
  { name: 'domaines', owner: 'service', member: 'domains', kind: 'list' },
  { name: 'http_seulement', owner: 'tracker', member: 'httpOnly', kind: 'boolean' },
  { name: 'delegue_a', owner: 'service', member: 'delegatedTo', kind: 'text' },
  { name: 'revu_le', owner: 'service', member: 'reviewed', kind: 'text' },
  { name: 'mesure_site_seul', owner: 'measurement', member: 'ownSiteOnly', kind: 'boolean' },
  { name: 'mesure_anonyme', owner: 'measurement', member: 'anonymousStatistics', kind: 'boolean' },
  { name: 'mesure_sans_recoupement', owner: 'measurement', member: 'noCrossChecking', kind: 'boolean' },
  { name: 'mesure_sans_suivi', owner: 'measurement', member: 'noCrossSiteIdentifier', kind: 'boolean' },
  { name: 'mesure_campagnes', owner: 'measurement', member: 'campaigns', kind: 'boolean' },
  { name: 'mesure_evaluation', owner: 'measurement', member: 'selfAssessment', kind: 'text' },
  { name: 'finalite_description', owner: 'purpose', member: 'description', kind: 'text' },
  { name: 'finalite_refus', owner: 'purpose', member: 'consequence', kind: 'text' },
  { name: 'finalite_revision', owner: 'purpose', member: 'revision', kind: 'number' },
  { name: 'identifiant_service', owner: 'service', member: 'id', kind: 'text' },
  { name: 'langue', owner: 'charter', member: 'language', kind: 'text' },
  { name: 'droit', owner: 'charter', member: 'policy', kind: 'text' },
];
