import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readCharter } from '../../src/browser/charter-reader.js';
import { charterFrom } from '../../src/core/charter-check.js';
import type { CharterDocument } from '../../src/core/charter-document.js';
import { tableFromCsv } from '../../src/core/reading/csv-rows.js';
import { en } from '../../src/locales/en.js';
import { fr } from '../../src/locales/fr.js';
import { renderCSV } from '../../src/render/csv/render-csv.js';
import { formulaCells } from '../formula-cells.js';
import { portalCharter } from '../stage.js';
import { answering, complete, csvOf, readBack } from './csv-stage.js';
import { hostileTexts, wellFormed } from './written-page.js';

/** The complete charter, with words of one's own. */
function saying(provider: string, description: string): CharterDocument {
  const document = complete();
  const [first, ...others] = document.services;
  const [tracker, ...more] = first?.trackers ?? [];
  const service = { ...first!, provider, trackers: [{ ...tracker!, description }, ...more] };
  return { ...document, services: [service, ...others] };
}

/** A text as a file can hold it. */
const plain = (text: string): string => wellFormed(text).replace(/\r\n?/g, '\n').trim();

describe('a charter as open data', () => {
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
        'x;=1',
        "x;'=1",
        "a\n' -b",
        'a\t@x',
        '\u00AD=1',
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
        for (const { cells } of rows)
          expect(cells.filter((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell))).to.deep.equal([]);
        for (const separator of [';', '\t'])
          expect(formulaCells(csvOf(charter), separator), `read with ${separator}`).to.deep.equal([]);
        const [back] = (await readBack(charter)).services;
        expect(back?.provider).to.equal(plain(provider) || '—');
        expect(back?.trackers[0]?.description ?? '').to.equal(plain(description));
      }),
      { numRuns: 500 },
    );
  });

  it('tells a list that is empty from one that is not given', async () => {
    for (const transfers of [undefined, [], ['Aucun'], ['aucun', 'US']]) {
      const [first, ...others] = complete().services;
      const service = { ...first!, ...(transfers && { transfers }) };
      const [back] = (await readBack(charterFrom({ ...complete(), services: [service, ...others] }))).services;
      expect(back?.transfers).to.deep.equal(transfers);
    }
  });

  it('is in the language of its texts, and under the same law', async () => {
    const texts = { fr: 'Vidéos', en: 'Videos' };
    const service = { purpose: 'media', provider: texts, name: texts, trackers: [{ name: 'a' }] };
    const document = { language: 'fr', policy: 'de', purposes: [{ id: 'media' }], services: [service] } as const;
    const languageOf = async (name: string | typeof texts, languages: readonly string[]): Promise<unknown[]> => {
      const charter = charterFrom({ ...document, services: [{ ...service, name }] });
      const csv = renderCSV({ charter, words: languages[0] === 'en' ? en : fr, languages });
      const { language, policy, services } = await readCharter('/x', answering(csv, 'text/csv'));
      return [language, policy, services[0]?.provider];
    };
    expect(await languageOf(texts, ['en'])).to.deep.equal(['en', 'de', 'Videos']);
    expect(await languageOf(texts, ['nl'])).to.deep.equal(['fr', 'de', 'Vidéos']);
    expect(await languageOf('Vidéos', ['en'])).to.deep.equal(['fr', 'de', 'Vidéos']);
  });

  it('lists our own cookie in words where the charter forgot it, and leaves it to each reader’s again', async () => {
    const charter = charterFrom(portalCharter());
    expect(csvOf(charter)).to.match(/^eu-consent,Ce site,,Mémoire de votre choix,necessary,,exempte,Retenir ce que/m);
    expect((await readBack(charter)).services.at(-1)).to.deep.equal(charter.services.at(-1));
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
