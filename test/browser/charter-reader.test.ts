import { expect } from '@open-wc/testing';
import { readCharter } from '../../src/browser/charter-reader.js';
import { CharterError } from '../../src/core/charter-error.js';
import type { Charter } from '../../src/core/charter.js';
import { pageWith, seedHeading, seedTable } from '../seed-table.js';
import { portalCharter } from '../stage.js';

const answering = (text: string, status = 200) => ({ fetch: () => Promise.resolve(new Response(text, { status })) });
const namesIn = ({ services }: Charter): string[] =>
  services.flatMap(({ trackers }) => trackers.map(({ name }) => name));
const seedNames = ['sessionid', 'django_language', 'csrftoken', 'cookies_preferences'];

async function failure(reading: Promise<unknown>): Promise<CharterError> {
  try {
    await reading;
  } catch (problem) {
    expect(problem).to.be.instanceOf(CharterError);
    return problem as CharterError;
  }
  throw new Error('The reading should have failed.');
}

describe('readCharter', () => {
  it('reads the same charter from an object and from an address of JSON', async () => {
    const direct = await readCharter(portalCharter());
    const fetched = await readCharter('/charter.json', answering(JSON.stringify(portalCharter())));
    expect(fetched).to.deep.equal(direct);
  });

  it('reads the same four cookies from a page, its address, CSV and rows of an open-data API', async () => {
    const page = pageWith(seedHeading, seedTable);
    const rows = [...page.querySelectorAll('tr')].map((tr) => [...tr.cells].map(({ textContent }) => textContent));
    const csv = rows.map((cells) => cells.map((cell) => `"${cell}"`).join(';')).join('\r\n');
    const [headers = [], ...records] = rows;
    const objects = records.map((cells) => Object.fromEntries(headers.map((header, index) => [header, cells[index]])));
    for (const source of [
      readCharter(page),
      readCharter('/page', answering(page.documentElement.outerHTML)),
      readCharter('/cookies.csv', answering(csv)),
      readCharter('/records', answering(JSON.stringify(objects))),
      readCharter('/records', answering(JSON.stringify({ total_count: 4, results: objects }))),
    ])
      expect(namesIn(await source).slice(0, 4)).to.deep.equal(seedNames);
  });

  it('prefers the JSON written in a page to its tables', async () => {
    const json = `<script type="application/json" data-cookie-charter>${JSON.stringify(portalCharter())}</script>`;
    expect(namesIn(await readCharter(pageWith(json, seedTable)))).to.include('_pk_id.*');
  });

  it('gives a charter without purposes for a page that declares nothing', async () => {
    const { purposes, services } = await readCharter(pageWith('<p>Bonjour</p>'));
    expect([purposes, services]).to.deep.equal([[], []]);
  });

  it('says in words what is wrong with an address', async () => {
    expect((await failure(readCharter('/x', answering('', 404)))).code).to.equal('unreachable');
    expect((await failure(readCharter('/x', { fetch: () => Promise.reject(new Error('offline')) }))).code).to.equal(
      'unreachable',
    );
    expect((await failure(readCharter('/x', answering('{"purposes": [')))).code).to.equal('unreadable');
    expect((await failure(readCharter('/x', answering('<p>Page not found</p>')))).code).to.equal('unreadable');
    expect((await failure(readCharter('/x', answering(`{"a":"${'x'.repeat(300_000)}"}`)))).code).to.equal('too-large');
  });

  it('refuses a document nested too deep, or that holds itself', async () => {
    const deep = JSON.stringify({ purposes: [], services: [], a: [[[[[[[[1]]]]]]]] });
    expect((await failure(readCharter('/x', answering(deep)))).code).to.equal('invalid');
    const cyclic: Record<string, unknown> = { purposes: [], services: [] };
    cyclic['self'] = cyclic;
    expect((await failure(readCharter(cyclic))).code).to.equal('invalid');
  });
});
