import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { startDemo } from '../../tools/demo-server.js';
import { cookieCharter, folderWith, installedAlone, root } from './run-cookie-charter.js';

const portal = join(root, 'demo/portal/charter.json');
const seed = join(root, 'demo/seed/index.html');

const namesIn = (output) => JSON.parse(output).services.flatMap(({ trackers }) => trackers.map(({ name }) => name));
const transfersIn = ({ services }) => services.map(({ transfers }) => transfers);
const portalNames = namesIn(await readFile(portal, 'utf8'));
const seedNames = ['sessionid', 'django_language', 'csrftoken', 'cookies_preferences'];

describe('a charter on the command line', () => {
  it('comes from a file of JSON, of CSV or of rows, by its name or by its content', async (test) => {
    const { output: csv } = await cookieCharter(['export', portal, '--to', 'csv']);
    const rows = [{ 'Nom du cookie': 'sessionid', Finalité: 'Se connecter', Durée: '2 semaines' }];
    const folder = await folderWith(test, {
      'a.json': await readFile(portal),
      'a.csv': csv,
      a: csv,
      'rows.json': JSON.stringify({ total_count: 1, results: rows }),
    });
    for (const name of ['a.json', 'a.csv', 'a'])
      assert.deepEqual(namesIn((await cookieCharter(['export', name], { cwd: folder })).output), portalNames, name);
    assert.deepEqual(namesIn((await cookieCharter(['export', 'rows.json'], { cwd: folder })).output).slice(0, 1), [
      'sessionid',
    ]);
  });

  it('comes from standard input', async () => {
    const { code, output } = await cookieCharter(['export', '-'], { input: await readFile(portal) });
    assert.deepEqual([code, namesIn(output)], [0, portalNames]);
  });

  it('comes from an ordinary page with a table', async () => {
    const { code, output, problems } = await cookieCharter(['export', seed]);
    assert.deepEqual([problems, code, namesIn(output)], ['', 0, seedNames]);
  });

  it('comes from an address, of JSON as of a page', async (test) => {
    const { url, close } = await startDemo(0);
    test.after(close);
    assert.deepEqual(namesIn((await cookieCharter(['export', `${url}/portal/charter.json`])).output), portalNames);
    assert.deepEqual(namesIn((await cookieCharter(['export', `${url}/seed/`])).output), seedNames);
    const missing = await cookieCharter(['lint', `${url}/nothing.json`]);
    assert.deepEqual([missing.code, missing.output], [2, '']);
    assert.equal(
      missing.problems,
      `cookie-charter: The charter could not be loaded: ${url}/nothing.json answered 404.\n`,
    );
  });

  it('comes back from every form in which it was written, and each form once more from that', async () => {
    const exported = async (input) => JSON.parse((await cookieCharter(['export', '-'], { input })).output);
    const written = async (words, input) => (await cookieCharter([...words, '-'], { input })).output;
    const charter = await exported(await readFile(portal));
    const forms = { full: ['render', '--to', 'full'], bare: ['render'], csv: ['export', '--to', 'csv'] };
    for (const [form, words] of Object.entries(forms)) {
      const first = await exported(await written(words, await readFile(portal)));
      assert.deepEqual(await exported(await written(words, JSON.stringify(first))), first, form);
      if (form === 'full') assert.deepEqual(first, charter);
      if (form === 'csv') assert.deepEqual([first.purposes, first.services], [charter.purposes, charter.services]);
      if (form === 'bare') assert.deepEqual(transfersIn(first), transfersIn(charter));
    }
  });

  it('is found to break the same rules in its page as in its file', async () => {
    const lint = async (input) => cookieCharter(['lint', '-', '--today', '2026-11-24'], { input });
    const { output: page } = await cookieCharter(['render', portal, '--to', 'full']);
    assert.deepEqual(await lint(page), await lint(await readFile(portal)));
  });

  it('comes from a file that a spreadsheet of Windows saved', async () => {
    // In Latin-1 there is no such apostrophe: Windows has it at 0x92.
    const text = 'Nom du cookie;Finalité;Durée\r\nsessionid;Garder l\x92accès;2 années\r\n';
    const { output } = await cookieCharter(['export', '-'], { input: Buffer.from(text, 'latin1') });
    const [{ description, duration }] = JSON.parse(output).services[0].trackers;
    assert.deepEqual([description, duration], ['Garder l’accès', 'P2Y']);
  });

  it('needs an optional package to read a page, and says which', async (test) => {
    const alone = await installedAlone(test);
    const page = await cookieCharter(['lint', seed], { package: alone });
    assert.deepEqual([page.code, page.output], [2, '']);
    assert.equal(
      page.problems,
      'cookie-charter: To read a charter from an HTML page, install the package linkedom: npm install linkedom.\n',
    );
    const json = await cookieCharter(['export', portal], { package: alone });
    assert.deepEqual([json.problems, namesIn(json.output)], ['', portalNames]);
  });

  it('that cannot be read is told in a sentence, never in a stack', async (test) => {
    const files = {
      'broken.json': '{"purposes":',
      'faults.json': '{"purposes":[{"id":"X"}],"services":[{"provider":1}]}',
      'none.html': '<p>Bonjour</p>',
      'empty.csv': '',
      'other.csv': 'jour;ouverture\nlundi;9 h',
      'bytes.json': Buffer.from([0xff, 0xfe, 0x00, 0x01]),
      'large.json': `{"a":"${'x'.repeat(300_000)}"}`,
      'deep.json': `${'['.repeat(100_000)}`,
      'bare.json': '{"purposes":[],"services":[]}',
    };
    const names = Object.keys(files);
    const folder = await folderWith(test, files);
    const sources = [...names, 'missing.json', '.', 'https://'];
    const runs = sources.map((name, index) =>
      cookieCharter([['lint', 'render', 'export'][index % 3], name], { cwd: folder }),
    );
    for (const [index, { code, output, problems }] of (await Promise.all(runs)).entries()) {
      assert.deepEqual([code, output], [2, ''], sources[index]);
      assert.match(problems, /^cookie-charter: .*\.\n/, sources[index]);
      assert.doesNotMatch(problems, /^\s+at |node:|unforeseen/m, sources[index]);
    }
    const { problems } = await cookieCharter(['lint', 'faults.json'], { cwd: folder });
    assert.match(problems, /^- purposes\[0\]\.id must be made of .* “X”\.$/m);
  });
});
