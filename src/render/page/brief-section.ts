import type { Charter } from '../../core/charter.js';
import type { Regime } from '../../core/charter-document.js';
import type { Block, Line, PageSection } from '../charter-page.js';
import { lineOf, link, listOf, paragraph } from './line-parts.js';
import { hasCookiesOnly, measuresWithoutConsent, type PageReader, purposesUnder, titlesOf } from './page-reader.js';
import { tellsOfTracking } from './tracking-told.js';

/**
 * Says in a few generated sentences what is true of this charter: how much, for what, and whether anything is asked.
 * @param reader the charter and for whom it is read
 */
export function briefSection(reader: PageReader): PageSection {
  const { heading } = reader.pageWords.brief;
  return { name: 'brief', heading, blocks: [...summary(reader), ...updated(reader)] };
}

function summary(reader: PageReader): readonly Block[] {
  const { charter, pageWords } = reader;
  const { brief } = pageWords;
  const count = charter.services.flatMap(({ trackers }) => trackers).length;
  const choosable = purposesUnder(reader, 'consent', 'objection').length;
  if (choosable === 0 && count === 0) return [paragraph(brief.nothing)];
  if (choosable > 0 || measuresWithoutConsent(reader) || tellsOfTracking(charter)) return mixed(reader, count);
  return [
    paragraph(brief.onlyNecessary(count, hasCookiesOnly(charter))),
    ...(isEachReasonKnown(charter) ? [paragraph(brief.noTracking)] : []),
  ];
}

/** “Requested service” repeats the claim of the author: what such a service does is not known. */
const isEachReasonKnown = ({ services }: Charter): boolean =>
  services.every(({ exemption }) => exemption !== undefined && exemption !== 'requested-service');

/** How much there is, then one line a regime, then whether anything is asked. */
function mixed(reader: PageReader, count: number): readonly Block[] {
  const { charter, words, pageWords } = reader;
  const { brief } = pageWords;
  const asks = purposesUnder(reader, 'consent').length > 0;
  const choosable = purposesUnder(reader, 'consent', 'objection').length > 0;
  const manage = lineOf(brief.manage, link(words.preferences.title, '#cookie-preferences'));
  const lines = (['exempt', 'objection', 'consent'] as const).flatMap((regime) => regimeLine(reader, regime));
  return [
    paragraph(brief.declared(count, charter.purposes.length, hasCookiesOnly(charter))),
    ...listOf(lines),
    paragraph(asks ? brief.refusable : brief.noBanner),
    ...(choosable ? [{ kind: 'paragraph', line: manage } as const] : []),
  ];
}

function regimeLine(reader: PageReader, regime: Regime): readonly Line[] {
  const purposes = purposesUnder(reader, regime);
  if (purposes.length === 0) return [];
  return [lineOf(reader.pageWords.brief[regime](purposes.length, titlesOf(purposes, reader)))];
}

function updated({ charter, pageWords, date }: PageReader): readonly Block[] {
  const { brief } = pageWords;
  const day = charter.updated ? brief.updated(date(charter.updated)) : '';
  const version = charter.version ? brief.version(charter.version) : '';
  const told = [day, version].filter(Boolean).join(' – ');
  // Either may stand alone, and a sentence begins with a capital.
  return told ? [paragraph(told.charAt(0).toUpperCase() + told.slice(1))] : [];
}
