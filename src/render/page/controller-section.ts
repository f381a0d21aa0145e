import type { Service } from '../../core/charter.js';
import { foldText } from '../../core/folded-text.js';
import type { LocalizedText } from '../../core/charter-document.js';
import type { Block, Line, PageSection } from '../charter-page.js';
import { lineOf, link, listOf, paragraph, strong, withAddresses } from './line-parts.js';
import { isOwnMemory } from '../../core/own-memory.js';
import { type PageReader, providerSpan, toldSpan } from './page-reader.js';

/**
 * Says who answers for the site, how to reach them, and on which providers they rely.
 * @param reader the charter and for whom it is read
 */
export function controllerSection(reader: PageReader): PageSection {
  const { heading, providers } = reader.pageWords.controller;
  const lines = providerLines(reader);
  const list = lines.length > 0 ? [paragraph(providers), ...listOf(lines)] : [];
  return { name: 'controller', heading, blocks: [...controllerBlocks(reader), ...list] };
}

function controllerBlocks(reader: PageReader): readonly Block[] {
  const { charter, pageWords, policy } = reader;
  const { decides, unnamed, contact, noContact, officer, noOfficer } = pageWords.controller;
  const controller = charter.controller;
  if (!controller) return [paragraph(unnamed)];
  const name = strong({ ...toldSpan(controller.name, reader), ...(controller.url ? { href: controller.url } : {}) });
  return [
    paragraph(name, decides),
    ...reach(reader, contact, controller.contact, noContact),
    ...reach(reader, officer, controller.dataProtectionOfficer, policy.requiresDataProtectionOfficer ? noOfficer : ''),
  ];
}

function reach(
  reader: PageReader,
  ...[label, text, otherwise]: [string, LocalizedText | undefined, string]
): readonly Block[] {
  const told = toldSpan(text, reader);
  if (told.text) return [paragraph(strong(label), reader.pageWords.colon, ...withAddresses(told))];
  return otherwise ? [paragraph(otherwise)] : [];
}

/** Each provider once for each of its roles. */
function providerLines(reader: PageReader): readonly Line[] {
  const known = new Map<string, Service>();
  for (const service of reader.charter.services.filter((each) => !isOwnMemory(each))) {
    const key = `${foldText(providerSpan(service, reader).text)} ${service.role ?? ''}`;
    const earlier = known.get(key);
    if (!earlier?.policyUrl) known.set(key, service);
  }
  return [...known.values()].map((service) => providerLine(service, reader));
}

function providerLine(service: Service, reader: PageReader): Line {
  const { pageWords } = reader;
  const { roles, noRole, providerPolicy } = pageWords.controller;
  const role = service.role ? roles[service.role] : noRole;
  const policy = service.policyUrl ? [' (', link(providerPolicy, service.policyUrl), ')'] : [];
  return lineOf(strong(providerSpan(service, reader)), `${pageWords.colon}${role}`, ...policy);
}
