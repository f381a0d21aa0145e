import { expect } from '@open-wc/testing';
import { readCharter } from '../../src/browser/charter-reader.js';
import type { Charter } from '../../src/core/charter.js';
import { portalCharter } from '../stage.js';
import { isOwnMemory } from '../../src/core/own-memory.js';

/** A charter read of what an address answers, in these bytes. */
const answer = (body: BodyInit, type = ''): Promise<Charter> =>
  readCharter('/charter', { fetch: () => Promise.resolve(new Response(body, { headers: { 'content-type': type } })) });
/** What the source itself declares: our own cookie is listed besides. */
const trackersIn = ({ services }: Charter) =>
  services.filter((service) => !isOwnMemory(service)).flatMap(({ trackers }) => trackers);
const namesIn = (charter: Charter): readonly string[] => trackersIn(charter).map(({ name }) => name);

/** Text in the encoding of old Windows, in which each of our letters is one byte. */
const windows = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from([0xff, 0xfe, ...Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0])]);
describe('the text of an answer', () => {
  const csv = 'Cookie;Durée\nété;1 année\n';
  const page = '<meta charset="windows-1252"><table><tr><td>Cookie<td>Durée<tr><td>été<td>1 année</table>';
  const ways: Readonly<Record<string, readonly [BodyInit, string]>> = {
    'CSV in the encoding that the server names': [windows(csv), 'text/csv; charset=windows-1252'],
    'CSV in the encoding that the server quotes, in capitals': [windows(csv), 'Text/CSV; Charset="ISO-8859-1"'],
    'CSV in UTF-8 where none is named': [csv, 'text/csv'],
    'CSV with a byte order mark': [`\uFEFF${csv}`, 'text/csv'],
    'CSV with a byte order mark that contradicts the server': [`\uFEFF${csv}`, 'text/csv; charset=windows-1252'],
    'CSV in UTF-16 from a spreadsheet': [utf16(csv), 'text/csv'],
    'CSV in an encoding that nobody knows': [csv, 'text/csv; charset=nobody'],
    'CSV of a spreadsheet on Windows, which names none': [windows(csv), 'text/csv'],
    'CSV of a spreadsheet on Windows, where the server says UTF-8': [windows(csv), 'text/csv; charset=utf-8'],
    'CSV in UTF-8, where the server says Latin-1': [csv, 'text/csv; charset=iso-8859-1'],
    'CSV in big-endian UTF-16': [utf16(csv).map((_byte, index, all) => all[index ^ 1] ?? 0), 'text/csv'],
    'a page that names none, from before UTF-8': [windows(page.replace(/<meta[^>]*>/, '')), 'text/html'],
    'a page in the encoding that it names': [windows(page), 'text/html'],
    'a page in the encoding that the server names': [page, 'text/html; charset=utf-8'],
  };
  for (const [way, [body, type]] of Object.entries(ways)) {
    it(`is read: ${way}`, async () => {
      const [tracker] = trackersIn(await answer(body, type));
      expect([tracker?.name, tracker?.duration]).to.deep.equal(['été', 'P1Y']);
    });
  }

  it('keeps the signs that Windows has and Latin-1 has not', async () => {
    const signs = Uint8Array.of(0x80, 0x8c, 0x92, 0x97, 0x9c);
    const bytes = Uint8Array.from([...windows('Cookie;Usage\na;Prix en '), ...signs, ...windows('\n')]);
    expect(trackersIn(await answer(bytes, 'text/csv'))[0]?.description).to.equal('Prix en €Œ’—œ');
  });

  it('is in the alphabet that the server names, where it is another', async () => {
    const bytes = Uint8Array.from([...windows('Cookie;Usage\na;'), 0xe4, 0xc1]);
    expect(trackersIn(await answer(bytes, 'text/csv; charset=koi8-r'))[0]?.description).to.equal('Да');
  });
});

describe('a table written as CSV', () => {
  const files: Readonly<Record<string, string>> = {
    'with semicolons': 'Cookie;Durée\n_ga;2 ans\n_gid;1 jour\n',
    'with commas and quotes': '"Cookie","Durée"\r\n"_ga","2 ans"\r\n"_gid","1 jour"\r\n',
    'with tabs': 'Cookie\tDurée\n_ga\t2 ans\n_gid\t1 jour',
    'under a title': 'Cookies, traceurs et autres\nCookie;Durée\n_ga;2 ans\n_gid;1 jour\n',
    'under a title and a blank line of a spreadsheet': 'Liste;\n;\nCookie;Durée\n_ga;2 ans\n_gid;1 jour\n',
    'after the line that tells a spreadsheet its sign': 'sep=;\nCookie;Durée\n_ga;2 ans\n_gid;1 jour\n',
    'with commas in its sentences': 'Cookie;Durée;Finalité\n_ga;2 ans;Compter, trier, classer\n_gid;1 jour;x\n',
    'with line breaks in quotes': 'Cookie;Durée\n"_ga\n_gid";2 ans\n',
  };
  for (const [way, text] of Object.entries(files)) {
    it(`is read ${way}`, async () => expect(namesIn(await answer(text, 'text/csv'))).to.deep.equal(['_ga', '_gid']));
  }

  it('is not said to hold the line that tells a spreadsheet its sign', async () => {
    const [tracker] = trackersIn(await answer('sep=;\nCookie;Durée\n_ga;2 ans\n', 'text/csv'));
    expect(tracker?.columns).to.equal(undefined);
  });

  it('keeps what follows a closing quote, and what a quote without end swallows', async () => {
    expect(namesIn(await answer('Cookie;Durée\n"a"b;1 an\n', 'text/csv'))).to.deep.equal(['ab']);
    const [tracker] = trackersIn(await answer('Cookie;Durée\na;1 an\n"b;1 an', 'text/csv'));
    expect(tracker?.columns).to.deep.equal([{ header: '—', text: 'b;1 an' }]);
  });

  it('is read row by row: each sign of the file at most a few times', async () => {
    const text = `Cookie;Durée\n${Array.from({ length: 20_000 }, (_row, index) => `c_${String(index)}`).join('\n')}`;
    expect(namesIn(await answer(text, 'text/csv'))).to.have.lengthOf(20_000);
  });
});

describe('rows of an open-data portal', () => {
  const fields = { nom_du_cookie: '_ga', duree: '2 ans', categorie: 'Statistiques', $$hashKey: 'object:3' };
  const answers: Readonly<Record<string, unknown>> = {
    'exported as a list': [fields],
    'of its version 2.1': { total_count: 1, results: [fields] },
    'of its version 2.0': { total_count: 1, records: [{ record: { id: 'x', fields } }] },
    'of its version 1': { nhits: 1, parameters: {}, records: [{ datasetid: 'cookies', recordid: 'x', fields }] },
  };
  for (const [version, body] of Object.entries(answers)) {
    it(`are read ${version}, from an address and as an object`, async () => {
      for (const charter of [
        await answer(JSON.stringify(body), 'application/json'),
        await readCharter(body as object),
      ]) {
        expect(charter.purposes[0]?.id).to.equal('audience');
        expect(trackersIn(charter)).to.deep.equal([
          { name: '_ga', type: 'cookie', duration: 'P2Y', durationText: '2 ans' },
        ]);
      }
    });
  }

  it('are read where the server calls JSON a page', async () => {
    expect(namesIn(await answer(JSON.stringify([fields]), 'text/html'))).to.deep.equal(['_ga']);
  });

  it('keep numbers, lists and objects as they are written', async () => {
    const row = { ...fields, rang: 3, lieux: ['Paris', 'Lyon'], plan: { x: 1 }, vide: null, autre: undefined };
    const [tracker] = trackersIn(await readCharter([row]));
    expect(tracker?.columns).to.deep.equal([
      { header: 'rang', text: '3' },
      { header: 'lieux', text: 'Paris\nLyon' },
      { header: 'plan', text: '{"x":1}' },
    ]);
  });

  it('do not turn a charter that holds a list besides into rows', async () => {
    const charter = await readCharter({ ...portalCharter(), records: [fields] });
    expect(namesIn(charter)).to.include('sessionid');
  });

  it('are no table of cookies when each record has other fields', async () => {
    const records = Array.from({ length: 500 }, (_record, index) => ({ [`cookie_${String(index)}`]: 'a' }));
    const problem: unknown = await readCharter(records).catch((thrown: unknown) => thrown);
    expect(problem).to.have.property('code', 'invalid');
  });

  it('change no prototype', async () => {
    const text = '[{"cookie":"_ga","duree":"1 an","__proto__":{"polluted":true},"constructor":"x"}]';
    expect(namesIn(await answer(text))).to.deep.equal(['_ga']);
    expect(({} as { polluted?: boolean }).polluted).to.equal(undefined);
  });
});

describe('an address', () => {
  it('may be relative to the page', async () => {
    const asked: string[] = [];
    const spy: typeof fetch = (address) => {
      asked.push(new Request(address).url);
      return Promise.resolve(new Response('{"purposes":[],"services":[]}'));
    };
    await readCharter('charter.json', { fetch: spy });
    await readCharter(new URL('charter.json', document.baseURI), { fetch: spy });
    expect(asked).to.deep.equal(Array(2).fill(new URL('charter.json', document.baseURI).href));
  });

  it('may be read with the means of another program', async () => {
    const page = '<table><tr><td>Cookie<td>Durée<tr><td>_ga<td>1 an</table>';
    const charter = await readCharter('/page', {
      fetch: () => Promise.resolve(new Response('<p>')),
      parse: () => new DOMParser().parseFromString(page, 'text/html'),
    });
    expect(namesIn(charter)).to.deep.equal(['_ga']);
  });
});
