import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readCharter } from '../../src/browser/charter-reader.js';
import { charterFrom } from '../../src/core/charter-check.js';
import type { Charter, Service } from '../../src/core/charter.js';
import { parseDuration } from '../../src/core/duration.js';
import { tableFromCsv } from '../../src/core/reading/csv-rows.js';
import { pageWith, seedHeading, seedTable } from '../seed-table.js';
import { portalCharter } from '../stage.js';
import { anyCharter } from './any-charter.js';
import { answering, complete, csvOf, readBack } from './csv-stage.js';

/**
 * A charter as a file of one line a tracker tells it: without what belongs to the site, to a purpose or service without
 * trackers, or to columns of the author's own; services under their purposes, and a length in words as words.
 */
function told({ language, policy, purposes, services }: Charter): Charter {
  const used = purposes.filter(({ id }) =>
    services.some(({ purpose, trackers }) => purpose === id && trackers.length > 0),
  );
  const ordered = used.flatMap(({ id }) => services.filter(({ purpose }) => purpose === id));
  return { language, policy, purposes: used, services: ordered.filter(hasTrackers).map(toldService) };
}

const hasTrackers = ({ trackers }: Service): boolean => trackers.length > 0;

const toldService = (service: Service): Service => ({
  ...service,
  trackers: service.trackers.map((each) => {
    const tracker = { ...each };
    delete tracker.columns;
    const { duration = 'session', durationText } = tracker;
    const isCounted = duration === 'session' || parseDuration(duration) !== undefined;
    return isCounted ? tracker : { ...tracker, durationText: durationText ?? duration };
  }),
});

describe('a charter written as open data', () => {
  it('is read back as it was, every column of it', async () => {
    const charter = charterFrom(complete());
    expect(await readBack(charter)).to.deep.equal(charter);
  });

  it('is the portal’s and the seed’s again, in all that a file can say', async () => {
    const portal = charterFrom(await (await fetch('/demo/portal/charter.json')).json());
    const seed = await readCharter(pageWith(seedHeading, seedTable));
    for (const charter of [portal, seed]) expect(await readBack(charter)).to.deep.equal(told(charter));
  });

  it('is any charter again, in all that a file can say', async () => {
    await fc.assert(
      fc.asyncProperty(anyCharter, async (document) => {
        const charter = charterFrom(document);
        const first = await readBack(charter);
        expect(told(first)).to.deep.equal(told(charter));
        expect(await readBack(first)).to.deep.equal(first);
      }),
      { numRuns: 300, includeErrorInReport: true },
    );
  });

  it('is the same after a spreadsheet of Windows opened and saved it', async () => {
    const charter = charterFrom(complete());
    const { headers, rows } = tableFromCsv(csvOf(charter));
    const quoted = (text: string): string => (/[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    const text = [headers, ...rows.map(({ cells }) => cells)].map((cells) => cells.map(quoted).join(';')).join('\r\n');
    const bytes = Uint8Array.from(text, (sign) => (sign === '’' ? 0x92 : sign.charCodeAt(0)));
    expect(await readCharter('/x', answering(bytes, 'text/csv'))).to.deep.equal(charter);
  });

  it('is read back from the rows that a portal makes of it', async () => {
    const charter = charterFrom(complete());
    const { headers, rows } = tableFromCsv(csvOf(charter));
    const records = rows.map(({ cells }) =>
      Object.fromEntries(headers.map((name, index) => [name, cells[index] === '' ? null : cells[index]])),
    );
    const api = answering(JSON.stringify({ total_count: records.length, results: records }), 'application/json');
    expect(await readCharter('/records', api)).to.deep.equal(charter);
  });

  it('asks visitors nothing anew when a site changes from JSON to it', async () => {
    const charter = charterFrom(portalCharter());
    const { purposes, services } = await readBack(charter);
    expect(purposes.map(({ id, regime }) => [id, regime])).to.deep.equal(
      charter.purposes.map(({ id, regime }) => [id, regime]),
    );
    expect(services.map(({ id, purpose }) => [id, purpose])).to.deep.equal(
      charter.services.map(({ id, purpose }) => [id, purpose]),
    );
  });
});
