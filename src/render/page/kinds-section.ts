import type { Service } from '../../core/charter.js';
import type { Definition } from '../../locales/page/page-words.js';
import type { Block, Line, PageSection } from '../charter-page.js';
import { lineOf, link, listOf, paragraph, strong } from './line-parts.js';
import { measuresWithoutConsent, type PageReader, purposesUnder } from './page-reader.js';

/**
 * Explains the kinds of cookies that occur here and no others, on two axes kept apart: what they are for, who sets them.
 * @param reader the charter and for whom it is read
 */
export function kindsSection(reader: PageReader): PageSection {
  const { kinds } = reader.pageWords;
  const some = reader.charter.services.some(({ trackers }) => trackers.length > 0);
  const words = [defined(kinds.cookie, reader), defined(kinds.tracker, reader)];
  const blocks = some ? [...listOf(words), ...uses(reader), ...parties(reader)] : [];
  return { name: 'kinds', heading: kinds.heading, blocks };
}

function defined({ term, meaning }: Definition, { pageWords }: PageReader): Line {
  return lineOf(strong(term), `${pageWords.colon}${meaning}`);
}

function uses(reader: PageReader): readonly Block[] {
  const { kinds } = reader.pageWords;
  const { services } = reader.charter;
  const exempt = new Set(purposesUnder(reader, 'exempt').map(({ id }) => id));
  const needed = services.some((each) => exempt.has(each.purpose) && each.exemption !== 'audience-measurement');
  const asked = purposesUnder(reader, 'consent').length > 0;
  const occurring = [
    ...(needed ? [kinds.necessary] : []),
    ...(measuresWithoutConsent(reader) ? [kinds.measurement] : []),
    ...(asked ? [kinds.consent] : []),
  ];
  return [
    { kind: 'heading', text: kinds.useHeading },
    ...listOf(occurring.map((kind) => defined(kind, reader))),
    ...conditions(reader),
  ];
}

/** The law is not that anonymous statistics are free: four conditions have to be met together. */
function conditions(reader: PageReader): readonly Block[] {
  if (!measuresWithoutConsent(reader)) return [];
  const { kinds } = reader.pageWords;
  const measuring = reader.charter.services.filter((service) => isMeasuring(service, reader));
  const met = measuring.length > 0 && measuring.every(meetsConditions);
  const assessment = measuring.find((service) => service.measurement?.selfAssessment)?.measurement?.selfAssessment;
  const read = assessment ? [' ', link(kinds.selfAssessment, assessment), '.'] : [];
  return [
    paragraph(kinds.conditionsHeading),
    ...listOf(kinds.conditions.map((condition) => lineOf(condition))),
    paragraph(met ? kinds.conditionsMet : kinds.conditionsUnsaid, ...read),
  ];
}

function isMeasuring({ exemption, purpose }: Service, { charter }: PageReader): boolean {
  const regime = charter.purposes.find(({ id }) => id === purpose)?.regime;
  return regime !== 'consent' && (exemption === 'audience-measurement' || purpose === 'audience');
}

function meetsConditions({ measurement = {} }: Service): boolean {
  const { ownSiteOnly, anonymousStatistics, noCrossChecking, noCrossSiteIdentifier, campaigns } = measurement;
  const conditions = [ownSiteOnly, anonymousStatistics, noCrossChecking, noCrossSiteIdentifier];
  return conditions.every((condition) => condition === true) && campaigns !== true;
}

function parties(reader: PageReader): readonly Block[] {
  const { kinds } = reader.pageWords;
  const declared = new Set(reader.charter.services.flatMap(({ trackers }) => trackers.map(({ party }) => party)));
  const found = (['first', 'third'] as const).filter((party) => declared.has(party));
  if (found.length === 0) return [];
  const lines = found.map((party) => defined(kinds[party], reader));
  return [{ kind: 'heading', text: kinds.partyHeading }, ...listOf(lines), paragraph(kinds.apart)];
}
