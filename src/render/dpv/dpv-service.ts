import type { Service, Tracker } from '../../core/charter.js';
import type { ExportSource } from '../export-source.js';
import { type DPVNode, legalBasisTerms, technologyTerms } from './dpv-terms.js';
import { durationNode, said, textValues } from './dpv-values.js';

/** Names the controller of the site within the document. */
export const controllerId = '_:controller';

/**
 * Names a purpose within the document.
 * @param id identifier of the purpose
 */
export const purposeId = (id: string): string => `_:purpose-${id}`;

/**
 * Writes a service, its provider and what it stores.
 * @param service a service of the charter
 * @param source the charter, and for whom it is written
 */
export function serviceNode(service: Service, source: ExportSource): DPVNode {
  const regime = source.charter.purposes.find(({ id }) => id === service.purpose)?.regime;
  return said({
    '@type': 'dpv:Service',
    'dct:identifier': service.id,
    'dct:title': textValues(service.name, source),
    'dpv:hasPurpose': { '@id': purposeId(service.purpose) },
    'dpv:hasNecessity': { '@id': regime === 'exempt' ? 'dpv:Required' : 'dpv:Optional' },
    'dpv:hasLegalBasis': legalBasis(service, regime === 'consent'),
    'dpv:hasJustification': justification(service, source),
    ...providerMembers(service, source),
    'dpv:hasRecipient': service.recipients?.map((name) => ({ '@type': 'dpv:Recipient', 'dpv:hasName': name })),
    'dpv:hasRecipientThirdParty': service.thirdPartyAccess ? { '@type': 'dpv:ThirdParty' } : undefined,
    'dpv:hasThirdCountry': service.transfers?.map(country),
    'dpv:hasNotice': notice(service),
    'dpv:hasStorageCondition': [
      ...retention(service, source),
      ...service.trackers.map((item) => tracker(item, source)),
    ],
  });
}

/** What is stored only once the visitor agrees rests on that agreement, unless the charter says more. */
function legalBasis({ legalBasis: basis }: Service, needsConsent: boolean): DPVNode | undefined {
  if (basis) return { '@id': legalBasisTerms[basis] };
  return needsConsent ? { '@id': legalBasisTerms.consent } : undefined;
}

function justification({ exemption }: Service, { words }: ExportSource): DPVNode | undefined {
  if (!exemption) return undefined;
  const description = { '@value': words.exemptions[exemption], '@language': words.language };
  return { '@type': 'dpv:Justification', 'dct:identifier': exemption, 'dct:description': description };
}

function providerMembers(service: Service, source: ExportSource): DPVNode {
  const name = textValues(service.provider, source);
  const provider = { '@id': `_:provider-${service.id}`, 'dpv:hasName': name };
  const controller = source.charter.controller ? [{ '@id': controllerId }] : [];
  const own = { 'dpv:hasServiceProvider': { ...provider, '@type': 'dpv:ServiceProvider' } };
  const reference = { '@id': provider['@id'] };
  if (service.role === 'processor')
    return { ...own, 'dpv:hasDataController': controller, 'dpv:hasDataProcessor': reference };
  if (service.role === 'controller') return { ...own, 'dpv:hasDataController': [reference] };
  if (service.role !== 'joint') return own;
  const together = { '@type': 'dpv:JointDataControllers', 'dpv:hasDataController': [...controller, reference] };
  return { ...own, 'dpv:hasJointDataControllers': together };
}

const country = (place: string): DPVNode =>
  /^[A-Z]{2}$/.test(place) ? { 'dct:identifier': place } : { 'dct:title': place };

/** A relative address names nothing outside the page. */
const notice = ({ policyUrl = '' }: Service): DPVNode | undefined =>
  /^https?:\/\//i.test(policyUrl) ? { '@id': policyUrl, '@type': 'dpv:PrivacyNotice' } : undefined;

function retention({ dataRetention }: Service, source: ExportSource): DPVNode[] {
  const duration = durationNode(dataRetention, source);
  return duration ? [{ '@type': 'dpv:StorageDuration', 'dpv:hasDuration': duration }] : [];
}

function tracker({ name, type, description, duration }: Tracker, source: ExportSource): DPVNode {
  const technology = technologyTerms[type];
  return said({
    '@type': 'dpv:StorageCondition',
    'dpv:hasIdentifier': name,
    'dct:description': textValues(description, source),
    'dpv:isImplementedUsingTechnology': technology && { '@id': technology },
    'dpv:hasDuration': durationNode(duration, source),
  });
}
