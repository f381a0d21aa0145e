import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { checkCharter } from '../../../src/core/charter-check.js';
import { documentFromRows } from '../../../src/core/reading/charter-from-rows.js';
import { tableFromCsv } from '../../../src/core/reading/csv-rows.js';
import { type DeclarationTable, isDeclaration } from '../../../src/core/reading/declaration-table.js';
import { tableFromRecords } from '../../../src/core/reading/object-rows.js';

const table = (headers: string[], rows: string[][], context = ''): DeclarationTable => ({
  headers,
  rows: rows.map((cells) => ({ cells })),
  context,
});

const words = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.constantFrom('Cookie', 'Finalités', 'Catégorie', 'Durée', 'Fournisseur', 'Service', 'Type', 'Rôle', 'Pays'),
  fc.constantFrom('sessionid', '_ga, _gid', 'necessary', 'Statistiques', '13 mois', '__proto__', 'Base légale'),
);
const anyTable = fc.record({
  headers: fc.array(words, { maxLength: 7 }),
  rows: fc.array(fc.record({ cells: fc.array(words, { maxLength: 8 }), group: words }), { maxLength: 8 }),
  context: words,
});

describe('a charter made of rows', () => {
  it('always passes the check, whatever the webmaster wrote', () => {
    fc.assert(
      fc.property(fc.array(anyTable, { maxLength: 3 }), (tables) => {
        expect(checkCharter(documentFromRows(tables))).to.deep.equal([]);
      }),
      { numRuns: 300 },
    );
  });

  it('never loses a column that it does not know', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,9}$/), (text) => {
        const read = documentFromRows([table(['Cookie', 'Durée', 'Zzyzx'], [['a', '1 an', text]])]);
        expect(read.services[0]?.trackers?.[0]?.columns).to.deep.equal([{ header: 'Zzyzx', text }]);
      }),
    );
  });

  it('asks for consent where no word names a purpose', () => {
    const read = documentFromRows([table(['Cookie', 'Durée'], [['a', '1 an']])]);
    expect(read.purposes.map(({ id, regime }) => [id, regime])).to.deep.equal([['other', 'consent']]);
  });

  it('keeps the title of a purpose that is not well known', () => {
    const read = documentFromRows([table(['Cookie', 'Durée'], [['a', '1 an']], 'Essais de nouveautés')]);
    expect(read.purposes).to.deep.equal([
      { id: 'essais-de-nouveautes', regime: 'consent', title: 'Essais de nouveautés' },
    ]);
  });

  it('keeps the words of a duration beside its value', () => {
    const read = documentFromRows([table(['Cookie', 'Durée'], [['a', '1 an 1 mois']])]);
    expect(read.services[0]?.trackers?.[0]).to.deep.equal({
      name: 'a',
      duration: 'P1Y1M',
      durationText: '1 an 1 mois',
    });
  });

  it('reads a purpose from the column “Finalité” where every cell names one, else a description', () => {
    const purpose = documentFromRows([
      table(
        ['Cookie', 'Finalité'],
        [
          ['a', 'Statistiques'],
          ['b', 'Publicité'],
        ],
      ),
    ]);
    expect(purpose.purposes.map(({ id }) => id)).to.deep.equal(['audience', 'advertising']);
    const described = documentFromRows([table(['Cookie', 'Finalité'], [['a', 'Mesure les pages les plus lues']])]);
    expect(described.services[0]?.trackers?.[0]?.description).to.equal('Mesure les pages les plus lues');
  });

  it('puts the cookies of one service together', () => {
    const rows = [
      ['Matomo', '_pk_id.*'],
      ['Matomo', '_pk_ses.*'],
    ];
    const read = documentFromRows([table(['Fournisseur', 'Cookie'], rows, "Mesure d'audience")]);
    expect(read.services).to.have.lengthOf(1);
    expect(read.services[0]?.trackers?.map(({ name }) => name)).to.deep.equal(['_pk_id.*', '_pk_ses.*']);
  });

  it('leaves alone a table of people', () => {
    expect(isDeclaration(table(['Nom', 'Fonction'], [['Jeanne Martin', 'Maire']]))).to.equal(false);
  });
});

describe('rows from elsewhere', () => {
  const csv = 'Nom du cookie;Durée;"Catégorie"\r\n"a;b";"13 mois";Statistiques\r\n';

  it('come from a CSV file with semicolons and quotes', () => {
    const read = documentFromRows([tableFromCsv(csv)]);
    expect(read.services[0]?.trackers?.map(({ name, duration }) => [name, duration])).to.deep.equal([
      ['a', 'P13M'],
      ['b', 'P13M'],
    ]);
    expect(read.purposes).to.deep.equal([{ id: 'audience' }]);
  });

  it('come from the answer of an open-data API', () => {
    const rows = tableFromRecords({ results: [{ nom_du_cookie: '_ga', categorie: 'Marketing', note: 3 }] })!;
    const read = documentFromRows([rows]);
    expect(read.purposes).to.deep.equal([{ id: 'advertising' }]);
    expect(read.services[0]?.trackers?.[0]?.columns).to.deep.equal([{ header: 'note', text: '3' }]);
  });

  it('are no rows when they are anything else', () => {
    for (const answer of [null, 3, [], [1], { purposes: [], services: [] }])
      expect(tableFromRecords(answer)).to.equal(undefined);
  });
});
