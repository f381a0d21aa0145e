import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readCharter } from '../../src/browser/charter-reader.js';
import { charterFrom } from '../../src/core/charter-check.js';
import type { CharterDocument } from '../../src/core/charter-document.js';
import type { Charter } from '../../src/core/charter.js';
import { tableFromCsv } from '../../src/core/reading/csv-rows.js';
import { fr } from '../../src/locales/fr.js';
import { renderCSV } from '../../src/render/csv/render-csv.js';
import { portalCharter } from '../stage.js';
import { anyName } from '../odd-names.js';
import { hostileTexts } from './written-page.js';

const csvOf = (charter: Charter): string => renderCSV({ charter, words: fr, languages: ['fr'] });

const answering = (text: string, type: string): { fetch: typeof fetch } => ({
  fetch: () => Promise.resolve(new Response(text, { headers: { 'content-type': type } })),
});

const readBack = (charter: Charter): Promise<Charter> =>
  readCharter('/cookies.csv', answering(csvOf(charter), 'text/csv; charset=utf-8'));

/** What a file says of a charter: its purposes, services and trackers, and nothing of the site. */
const told = ({ purposes, services }: Charter): Pick<Charter, 'purposes' | 'services'> => ({ purposes, services });

/** A charter whose every member has a column. */
const complete = (): CharterDocument => ({
  purposes: [
    { id: 'necessary', regime: 'exempt', title: 'Fonctionnement' },
    { id: 'audience', regime: 'objection', title: 'Mesure d’audience' },
    { id: 'own', regime: 'consent', title: 'À nous' },
  ],
  services: [
    {
      id: 'session',
      purpose: 'necessary',
      provider: 'Opendatasoft',
      role: 'processor',
      name: 'Authentification',
      exemption: 'choice-memory',
      legalBasis: 'public-task',
      thirdPartyAccess: false,
      trackers: [
        { name: 'a', type: 'cookie', party: 'first', duration: 'P2W', durationText: 'deux semaines', httpOnly: true },
        { name: 'b', type: 'local-storage', duration: 'session', condition: 'Si vous vous connectez', refresh: false },
      ],
    },
    {
      id: 'matomo',
      purpose: 'audience',
      provider: 'Matomo',
      name: 'Mesure',
      exemption: 'audience-measurement',
      trackers: [
        {
          name: '_pk_id.*',
          type: 'cookie',
          duration: 'tant que le compte existe',
          durationText: 'tant que le compte existe',
        },
      ],
    },
    {
      id: 'video',
      purpose: 'own',
      provider: 'PeerTube, Framasoft',
      role: 'joint',
      name: 'Vidéos "courtes"\nen page d’accueil',
      policyUrl: 'https://example.org/',
      thirdPartyAccess: true,
      recipients: ['Hébergeur', 'Mairie'],
      transfers: ['US', 'Royaume-Uni'],
      domains: ['video.example.org'],
      dataRetention: 'P25M',
      trackers: [{ name: 'player', type: 'pixel', party: 'third', description: 'Lire la vidéo ; compter.' }],
    },
  ],
});

/** The complete charter, with words of one's own. */
function saying(provider: string, description: string): CharterDocument {
  const document = complete();
  const [first, ...others] = document.services;
  const [tracker, ...more] = first?.trackers ?? [];
  const service = { ...first!, provider, trackers: [{ ...tracker!, description }, ...more] };
  return { ...document, services: [service, ...others] };
}

const formula = /^[=+\-@\t\r＝＋－＠]/;

/** A text as a file can hold it. */
const plain = (text: string): string =>
  text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/\r\n?/g, '\n')
    .trim();

describe('a charter as open data', () => {
  it('is read back as it was, every column of it', async () => {
    const charter = charterFrom(complete());
    expect(told(await readBack(charter))).to.deep.equal(told(charter));
  });

  it('is read back from the rows that a portal makes of it', async () => {
    const charter = charterFrom(complete());
    const { headers, rows } = tableFromCsv(csvOf(charter));
    const records = rows.map(({ cells }) =>
      Object.fromEntries(headers.map((name, index) => [name, cells[index] === '' ? null : cells[index]])),
    );
    const api = answering(JSON.stringify({ total_count: records.length, results: records }), 'application/json');
    expect(told(await readCharter('/records', api))).to.deep.equal(told(charter));
  });

  it('asks visitors nothing anew when a site changes from JSON to it', async () => {
    const charter = charterFrom(portalCharter());
    const { purposes, services } = await readBack(charter);
    expect(purposes.map(({ id, regime }) => [id, regime])).to.deep.equal(
      charter.purposes.map(({ id, regime }) => [id, regime]),
    );
    expect(services.map(({ id, purpose }) => [id, purpose])).to.deep.equal([
      ['session', 'necessary'],
      ['choice-memory', 'necessary'],
      ['matomo', 'audience'],
      ['video', 'media'],
      ['share', 'social'],
    ]);
  });

  it('has words for what the charter leaves to words', async () => {
    const { purposes, services } = await readBack(charterFrom(portalCharter()));
    expect(purposes[0]?.title).to.equal('Fonctionnement du site');
    const { provider, name, trackers } = services.find(({ id }) => id === 'choice-memory')!;
    expect([provider, name, trackers[0]?.description]).to.deep.equal([
      'Ce site',
      'Mémoire de votre choix',
      'Retenir ce que vous avez accepté ou refusé.',
    ]);
  });

  it('holds nothing that a spreadsheet would take for a formula, and loses no such text', async () => {
    const text = fc.oneof(
      fc.constantFrom(
        '=1+1',
        '+33 1',
        '-x',
        '@SUM(A1)',
        "'=1",
        "''-",
        "'quoted'",
        '＝1',
        '\t=1',
        '"',
        'a,b;c\nd',
        ...hostileTexts,
      ),
      fc.string(),
    );
    const filled = text.map((words) => words || 'x');
    await fc.assert(
      fc.asyncProperty(filled, filled, async (provider, description) => {
        const charter = charterFrom(saying(provider, description));
        const { headers, rows } = tableFromCsv(csvOf(charter));
        expect(rows.map(({ cells }) => cells.length)).to.deep.equal(Array<number>(4).fill(headers.length));
        for (const { cells } of rows) expect(cells.filter((cell) => formula.test(cell))).to.deep.equal([]);
        const [back] = (await readBack(charter)).services;
        expect(back?.provider).to.equal(plain(provider) || '—');
        expect(back?.trackers[0]?.description ?? '').to.equal(plain(description));
      }),
      { numRuns: 500 },
    );
  });

  it('gives back every name, however odd', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(anyName, { minLength: 1, maxLength: 4 }), async (names) => {
        const { services, ...rest } = complete();
        const trackers = names.map((name) => ({ name, type: 'cookie' as const }));
        const charter = charterFrom({ ...rest, services: [...services.slice(0, 2), { ...services[2]!, trackers }] });
        expect(told(await readBack(charter))).to.deep.equal(told(charter));
      }),
      { numRuns: 300, includeErrorInReport: true },
    );
  });

  it('tells what is wrong with a file that was changed by hand', async () => {
    const spoilt = csvOf(charterFrom(complete())).replace(',own,', ',Usage à nous,');
    const problem = await readCharter('/x', answering(spoilt, 'text/csv')).then(
      () => undefined,
      (error: unknown) => error as { code: string; faults: readonly { path: string }[] },
    );
    expect([problem?.code, problem?.faults[0]?.path]).to.deep.equal(['invalid', 'purposes[2].id']);
  });

  it('grants nothing by a word that it does not know', async () => {
    const spoilt = csvOf(charterFrom(complete())).replace(',opposition,', ',libre,');
    const { purposes } = await readCharter('/x', answering(spoilt, 'text/csv'));
    expect(purposes[1]?.regime).to.equal('consent');
  });
});
