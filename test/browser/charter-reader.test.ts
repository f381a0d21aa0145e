import { expect } from '@open-wc/testing';
import { inlineCharter, readCharter } from '../../src/browser/charter-reader.js';
import { CharterError } from '../../src/core/charter-error.js';
import type { Charter } from '../../src/core/charter.js';
import { pageWith, seedHeading, seedTable } from '../seed-table.js';
import { portalCharter } from '../stage.js';

const table =
  '<h2>Statistiques</h2><table><tr><td>Cookie</td><td>Durée</td></tr><tr><td>_ga</td><td>1 an</td></tr></table>';
const page = (content: string): Document => new DOMParser().parseFromString(content, 'text/html');

/** Reads an address that answers so. */
const answer = (body: string, type = 'text/plain', status = 200): ReturnType<typeof readCharter> =>
  readCharter('https://example.org/charter', {
    fetch: () => Promise.resolve(new Response(body, { status, headers: { 'content-type': type } })),
  });

async function failure(reading: Promise<unknown>): Promise<CharterError> {
  const problem: unknown = await reading.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(problem).to.be.instanceOf(CharterError);
  return problem as CharterError;
}

const nested = (levels: number): object =>
  Array.from({ length: levels - 1 }).reduce<object>((inner) => ({ inner }), {});

describe('the reader of charters', () => {
  it("takes a webmaster's own object and leaves it as it was", async () => {
    const source = portalCharter();
    const before = JSON.stringify(source);
    expect((await readCharter(source)).services).to.have.lengthOf(5);
    expect(JSON.stringify(source)).to.equal(before);
  });

  const answers = {
    JSON: [
      JSON.stringify({
        purposes: [{ id: 'audience' }],
        services: [{ purpose: 'audience', provider: 'G', name: 'G', trackers: [{ name: '_ga' }] }],
      }),
      'application/json',
    ],
    'an HTML page': [`<!doctype html><body>${table}`, 'text/html; charset=utf-8'],
    CSV: ['Cookie;Catégorie\n_ga;Statistiques\n', 'text/csv'],
    'rows of an open-data API': [
      JSON.stringify({ total_count: 1, results: [{ cookie: '_ga', categorie: 'Statistiques' }] }),
      'application/json',
    ],
    'a list of rows': [JSON.stringify([{ cookie: '_ga', categorie: 'Statistiques' }]), 'application/json'],
    'a page with JSON in it': [
      `<p><script type="application/json" data-cookie-charter>{"purposes":[{"id":"audience"}],"services":[{"purpose":"audience","provider":"G","name":"G","trackers":[{"name":"_ga"}]}]}</script>`,
      'text/html',
    ],
  } as const;
  for (const [kind, [body, type]] of Object.entries(answers)) {
    for (const named of [type, 'text/plain']) {
      it(`reads ${kind} at an address that says ${named}`, async () => {
        const { purposes, services } = await answer(body, named);
        expect(purposes[0]?.id).to.equal('audience');
        expect(services[0]?.trackers[0]?.name).to.equal('_ga');
      });
    }
  }

  it("sends the visitor's cookies to the site's own address only", async () => {
    let credentials: string | undefined;
    const spy: typeof fetch = (_address, init) => {
      credentials = init?.credentials;
      return Promise.resolve(new Response('{"purposes":[],"services":[]}'));
    };
    await readCharter(new URL('https://example.org/charter.json'), { fetch: spy });
    expect(credentials).to.equal('same-origin');
  });

  it('lets the JSON of a page win over its tables', async () => {
    const own = '<script type="application/json" data-cookie-charter>{"purposes":[],"services":[]}</script>';
    expect((await readCharter(page(own + table))).services).to.deep.equal([]);
    expect((await readCharter(page(table).body)).services[0]?.trackers[0]?.name).to.equal('_ga');
    expect(inlineCharter(page(table))).to.equal(undefined);
  });

  it('finds nothing in a page that declares nothing', async () => {
    const { purposes, services } = await readCharter(page('<p>Bonjour</p>'));
    expect([purposes, services]).to.deep.equal([[], []]);
  });

  it('says why a charter cannot be had', async () => {
    const offline = readCharter('/charter', { fetch: () => Promise.reject(new TypeError('offline')) });
    expect((await failure(offline)).code).to.equal('unreachable');
    expect((await failure(answer('', 'text/html', 404))).code).to.equal('unreachable');
    expect((await failure(answer(' '.repeat(256 * 1024 + 1)))).code).to.equal('too-large');
    expect((await failure(answer('{"purposes":'))).code).to.equal('unreadable');
    expect((await failure(answer('<p>Bonjour</p>', 'text/html'))).code).to.equal('unreadable');
    expect((await failure(answer('Bonjour'))).code).to.equal('unreadable');
    const broken = page('<script type="application/json" data-cookie-charter>{</script>');
    expect((await failure(readCharter(broken))).code).to.equal('unreadable');
  });

  it('refuses a document nested deeper than any charter, and one that holds itself', async () => {
    const { code, faults } = await failure(answer(JSON.stringify({ ...portalCharter(), extra: nested(8) })));
    expect([code, faults[0]?.code]).to.deep.equal(['invalid', 'too-deep']);
    expect((await readCharter({ ...portalCharter(), extra: nested(7) })).services).to.have.lengthOf(5);
    const circle: Record<string, unknown> = { ...portalCharter() };
    circle['self'] = circle;
    expect((await failure(readCharter(circle))).code).to.equal('invalid');
  });

  it('names the faults of a charter', async () => {
    const { code, faults } = await failure(answer('{"purposes":[{"id":"X"}],"services":[]}'));
    expect([code, faults[0]?.path]).to.deep.equal(['invalid', 'purposes[0].id']);
  });

  it('gives nothing to a document that would change the prototype of objects', async () => {
    await answer('{"purposes":[],"services":[],"__proto__":{"polluted":true}}');
    expect(({} as { polluted?: boolean }).polluted).to.equal(undefined);
  });
});

const answering = (text: string, status = 200) => ({ fetch: () => Promise.resolve(new Response(text, { status })) });
const namesIn = ({ services }: Charter): string[] =>
  services.flatMap(({ trackers }) => trackers.map(({ name }) => name));
const seedNames = ['sessionid', 'django_language', 'csrftoken', 'cookies_preferences'];

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
