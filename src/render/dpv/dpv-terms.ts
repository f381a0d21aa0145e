import type { LegalBasis, TrackerType } from '../../core/charter-document.js';
import type { WellKnownPurpose } from '../../core/well-known-purposes.js';

/** A node of a JSON-LD document. */
export type DPVNode = Readonly<Record<string, unknown>>;

/** The prefixes of the vocabularies, written in the document so that nobody has to fetch them. */
export const dpvContext: Readonly<Record<string, string>> = {
  dct: 'http://purl.org/dc/terms/',
  dpv: 'https://w3id.org/dpv#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  tech: 'https://w3id.org/dpv/tech#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** The vocabulary's word for a purpose; what it has no true word for is a purpose and nothing more. */
export const purposeTerms: Partial<Record<WellKnownPurpose, string>> = {
  necessary: 'dpv:RequestedServiceProvision',
  preferences: 'dpv:ServicePersonalisation',
  audience: 'dpv:ServiceUsageAnalytics',
  advertising: 'dpv:Advertising',
};

/** The vocabulary's word for a legal basis. */
export const legalBasisTerms: Readonly<Record<LegalBasis, string>> = {
  consent: 'dpv:Consent',
  'public-task': 'dpv:PublicInterest',
  'legal-obligation': 'dpv:LegalObligation',
  contract: 'dpv:Contract',
  'vital-interest': 'dpv:VitalInterest',
  'legitimate-interest': 'dpv:LegitimateInterest',
};

/** The vocabulary's word for where a tracker stands; it has none for pixels and fingerprints. */
export const technologyTerms: Partial<Record<TrackerType, string>> = {
  cookie: 'tech:Cookie',
  'local-storage': 'tech:LocalStorage',
  'session-storage': 'tech:LocalStorage',
  'indexed-db': 'tech:LocalStorage',
  cache: 'tech:LocalStorage',
};
