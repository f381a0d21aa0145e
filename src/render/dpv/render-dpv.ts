import type { Purpose } from '../../core/charter.js';
import { purposeWords } from '../../core/purpose-words.js';
import { isWellKnownPurpose } from '../../core/well-known-purposes.js';
import { type ExportSource, namedCharter } from '../export-source.js';
import { controllerId, purposeId, serviceNode } from './dpv-service.js';
import { dpvContext, type DPVNode, purposeTerms } from './dpv-terms.js';
import { said, textValues } from './dpv-values.js';

/**
 * Writes a charter in the Data Privacy Vocabulary (W3C DPV 2) as JSON-LD, with its context inside.
 * @param source the charter, and for whom it is written
 * @returns a document that says what the charter says, and nothing that it leaves unsaid
 */
export function renderDPV(source: ExportSource): DPVNode {
  const charter = namedCharter(source);
  return said({
    '@context': dpvContext,
    '@type': 'dpv:PrivacyNotice',
    'dct:title': textValues(charter.site?.name, source),
    'dct:language': charter.language,
    'dct:hasVersion': charter.version,
    'dct:modified': charter.updated && { '@value': charter.updated, '@type': 'xsd:date' },
    'dpv:hasDataController': controllerNode(source),
    'dpv:hasPurpose': charter.purposes.map((purpose) => purposeNode(purpose, source)),
    'dpv:hasProcess': charter.services.map((service) => serviceNode(service, source)),
  });
}

function controllerNode(source: ExportSource): DPVNode | undefined {
  const { controller } = source.charter;
  if (!controller) return undefined;
  const officer = textValues(controller.dataProtectionOfficer, source);
  return said({
    '@id': controllerId,
    '@type': 'dpv:DataController',
    'dpv:hasName': textValues(controller.name, source),
    'dpv:hasContact': textValues(controller.contact, source),
    'dpv:hasDataProtectionOfficer': officer && { '@type': 'dpv:DataProtectionOfficer', 'dpv:hasContact': officer },
  });
}

function purposeNode(purpose: Purpose, source: ExportSource): DPVNode {
  const { id, title, description } = purpose;
  const term = isWellKnownPurpose(id) ? purposeTerms[id] : undefined;
  const known = purposeWords(purpose, source);
  const inWords = (text: string): DPVNode[] => (text ? [{ '@value': text, '@language': source.words.language }] : []);
  return said({
    '@id': purposeId(id),
    '@type': ['dpv:Purpose', ...(term ? [term] : [])],
    'dct:identifier': id,
    'dct:title': textValues(title, source) ?? inWords(known.title),
    'dct:description': textValues(description, source) ?? inWords(known.description),
  });
}
