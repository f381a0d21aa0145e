import { choiceNameOf } from '../../core/charter.js';
import type { Exemption } from '../../core/charter-document.js';
import type { Block, Line, PageSection } from '../charter-page.js';
import { lineOf, link, listOf, paragraph } from './line-parts.js';
import { type PageReader, purposesUnder } from './page-reader.js';

/**
 * Leads to the help of each browser, and says what blocking everything would break on this site.
 * @param reader the charter and for whom it is read
 */
export function browserSection(reader: PageReader): PageSection {
  const { heading, introduction, help } = reader.pageWords.browser;
  const links = help.map(({ name, href }) => lineOf(link(name, href)));
  return { name: 'browser', heading, blocks: [paragraph(introduction), ...listOf(links), ...effects(reader)] };
}

function effects(reader: PageReader): readonly Block[] {
  const { charter, pageWords } = reader;
  const exemptions = new Set(charter.services.flatMap(({ exemption }) => exemption ?? []));
  const choosable = purposesUnder(reader, 'consent', 'objection').length > 0;
  const lines = [
    ...[...exemptions].flatMap((exemption) => effectLine(exemption, reader)),
    ...(choosable ? [effectOf([choiceNameOf(charter)], pageWords.browser.choiceLost, reader)] : []),
  ];
  return lines.length > 0 ? [paragraph(pageWords.browser.effects), ...listOf(lines)] : [];
}

function effectLine(exemption: Exemption, reader: PageReader): readonly Line[] {
  const effect = reader.pageWords.browser.effect[exemption];
  const services = reader.charter.services.filter((service) => service.exemption === exemption);
  const names = services.flatMap(({ trackers }) => trackers.map(({ name }) => name));
  return effect && names.length > 0 ? [effectOf(names, effect, reader)] : [];
}

/** The names of the trackers, then what no longer works without them. */
function effectOf(names: readonly string[], effect: string, { pageWords }: PageReader): Line {
  const codes = names.flatMap((text, index) => [...(index > 0 ? [', '] : []), { text, kind: 'code' } as const]);
  return lineOf(...codes, `${pageWords.colon}${effect}`);
}
