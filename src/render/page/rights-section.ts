import type { LegalBasis } from '../../core/charter-document.js';
import { type Territory, territoryOf } from '../../core/territory.js';
import type { Definition } from '../../locales/page/page-words.js';
import type { Block, PageSection } from '../charter-page.js';
import { lineOf, link, listOf, paragraph, strong, withAddresses } from './line-parts.js';
import { measuresWithoutConsent, type PageReader, purposesUnder, toldSpan } from './page-reader.js';

/**
 * Lists the rights that the visitor has here, whom to ask, and where to complain.
 * @param reader the charter and for whom it is read
 */
export function rightsSection(reader: PageReader): PageSection {
  const { rights } = reader.pageWords;
  const territory = territoryOf(reader.charter.policy);
  const lines = rightsHere(reader).map(({ term, meaning }) => lineOf(strong(term), ` ${meaning}`));
  const blocks = [
    paragraph(rights.introduction(territory)),
    ...listOf(lines),
    exercise(reader),
    ...(hasOneMonth.includes(territory) ? [paragraph(rights.delay)] : []),
    complaint(reader),
    ...privacyPolicy(reader),
  ];
  return { name: 'rights', heading: rights.heading, blocks };
}

/** Where the law has the month of GDPR art. 12(3); others have delays of their own, which are not told here. */
const hasOneMonth: readonly Territory[] = ['eea', 'uk'];

/** What the laws that are not made after the GDPR do not know under these names. */
const unknownRights: Readonly<Record<Territory, readonly RightName[]>> = {
  eea: [],
  uk: [],
  ch: ['restriction'],
  qc: ['restriction', 'objection'],
};

type RightName = 'restriction' | 'objection' | 'portability' | 'withdrawal';

/** Some rights hang on why the data are processed: where that is known, those that do not apply are left out. */
function rightsHere(reader: PageReader): readonly Definition[] {
  const { rights } = reader.pageWords;
  const asks = purposesUnder(reader, 'consent').length > 0;
  const bases = reader.charter.services.map(({ legalBasis }) => legalBasis);
  const portable = asks || bases.some((basis) => basis === 'consent' || basis === 'contract');
  const mine: readonly RightName[] = [
    'restriction',
    ...(mayObject(reader, bases) ? (['objection'] as const) : []),
    ...(portable ? (['portability'] as const) : []),
    ...(asks ? (['withdrawal'] as const) : []),
  ];
  const unknown = unknownRights[territoryOf(reader.charter.policy)];
  const known = mine.filter((name) => !unknown.includes(name));
  return [rights.access, rights.rectification, rights.erasure, ...known.map((name) => rights[name])];
}

function mayObject(reader: PageReader, bases: readonly (LegalBasis | undefined)[]): boolean {
  const opposable = [undefined, 'public-task', 'legitimate-interest'] as const;
  const some = bases.some((basis) => opposable.some((each) => each === basis));
  return measuresWithoutConsent(reader) || some || bases.length === 0;
}

function exercise(reader: PageReader): Block {
  const { rights } = reader.pageWords;
  const { dataProtectionOfficer, contact } = reader.charter.controller ?? {};
  const told = toldSpan(dataProtectionOfficer ?? contact, reader);
  if (!told.text) return paragraph(rights.noContact);
  return paragraph(strong(rights.exercise), reader.pageWords.colon, ...withAddresses(told));
}

/** A policy that stands in for one that does not ship yet names the wrong authority: then none is named. */
function complaint({ charter, policy, pageWords }: PageReader): Block {
  const { complaint: before, complaintElsewhere } = pageWords.rights;
  const own = policy.id === charter.policy || (policy.id === 'fr-public' && charter.policy === 'fr');
  const { name, complaintUrl } = policy.authority;
  return own ? paragraph(before, link(name, complaintUrl), '.') : paragraph(complaintElsewhere);
}

function privacyPolicy({ charter, pageWords }: PageReader): readonly Block[] {
  const { privacyPolicy: href } = charter.links ?? {};
  return href ? [paragraph(link(pageWords.rights.privacyPolicy, href))] : [];
}
