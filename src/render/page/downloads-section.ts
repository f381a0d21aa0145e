import type { Block, Line, PageSection } from '../charter-page.js';
import { lineOf, link, listOf, paragraph } from './line-parts.js';
import type { PageReader } from './page-reader.js';

/** Where a charter can be downloaded. */
export interface DownloadAddresses {
  readonly json?: string;
  readonly csv?: string;
}

/**
 * Leads to the charter as data, and to the pages of the site that belong with it.
 * @param reader the charter and for whom it is read
 * @param addresses where the files are; without any, only pages are named
 */
export function downloadsSection(reader: PageReader, addresses: DownloadAddresses): PageSection {
  const { heading, linksHeading } = reader.pageWords.downloads;
  const files = fileBlocks(reader, addresses);
  return {
    name: 'downloads',
    heading: files.length > 0 ? heading : linksHeading,
    blocks: [...files, ...listOf(pageLines(reader))],
  };
}

function fileBlocks({ pageWords }: PageReader, { json, csv }: DownloadAddresses): readonly Block[] {
  const { introduction, ...names } = pageWords.downloads;
  const lines = [...(json ? [lineOf(link(names.json, json))] : []), ...(csv ? [lineOf(link(names.csv, csv))] : [])];
  return lines.length > 0 ? [paragraph(introduction), ...listOf(lines)] : [];
}

function pageLines({ charter, pageWords }: PageReader): readonly Line[] {
  const { legalNotice, accessibility, accessibilityStatus } = charter.links ?? {};
  const { downloads, colon } = pageWords;
  const status = accessibilityStatus ? `${colon}${downloads.accessibilityStatus[accessibilityStatus]}` : '';
  const told = accessibility ?? accessibilityStatus;
  return [
    ...(legalNotice ? [lineOf(link(downloads.legalNotice, legalNotice))] : []),
    ...(told ? [lineOf(link(`${downloads.accessibility}${status}`, accessibility))] : []),
  ];
}
