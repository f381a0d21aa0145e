// A charter published as open data holds to its Table Schema, judged by a validator that is not ours.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';
import tableschema from 'tableschema';

const root = new URL('../../', import.meta.url);
const fileOf = (path) => fileURLToPath(new URL(path, root));
const text = (path) => readFile(fileOf(path), 'utf8');
const built = (path) => import(new URL(`dist/${path}`, root).href);

const schema = JSON.parse(await text('schema/cookies.tableschema.json'));
const portal = JSON.parse(await text('demo/portal/charter.json'));
const { charterFrom } = await built('core/charter-check.js');
const { openDataColumns } = await built('core/open-data/open-data-columns.js');
const { tableFromCsv } = await built('core/reading/csv-rows.js');
const { renderCSV } = await built('render/csv/render-csv.js');
const { fr } = await built('locales/fr.js');

const csvOf = (document) => renderCSV({ charter: charterFrom(document), words: fr, languages: ['fr'] });

/** Every fault that the validator finds, in rows read by our own reader of CSV. */
async function faultsIn(csv) {
  const { headers, rows } = tableFromCsv(csv);
  const table = await tableschema.Table.load([headers, ...rows.map(({ cells }) => [...cells])], { schema });
  const read = await table.read({ forceCast: true });
  return read
    .filter((row) => row instanceof Error)
    .flatMap(({ errors, message }) => (errors.length > 0 ? errors.map(String) : [message]));
}

const written = (change) => {
  const copy = structuredClone(portal);
  change(copy);
  return csvOf(copy);
};

describe('the Table Schema of a charter', () => {
  it('is a sound schema, for the columns that we write', async () => {
    const { valid, errors } = await tableschema.validate(schema);
    assert.deepEqual([valid, errors], [true, []]);
    assert.deepEqual(
      schema.fields.map(({ name }) => name),
      openDataColumns.map(({ name }) => name),
    );
    assert.deepEqual(
      schema.fields.map(({ constraints }) => constraints.required),
      openDataColumns.map(({ required = false }) => required),
    );
  });

  it('knows every word that a column of codes may hold, and no other', () => {
    for (const { name, codes } of openDataColumns.filter(({ kind }) => kind === 'code')) {
      const field = schema.fields.find((candidate) => candidate.name === name);
      assert.deepEqual(field.constraints.enum, Object.values(codes), name);
    }
  });

  it('tells in French what each column is, with an example that the column may hold', async () => {
    for (const { title, description, example } of schema.fields) {
      assert.match(title, /^\p{Lu}/u);
      assert.match(description, /\.$/);
      assert.ok(example);
    }
    const example = schema.fields.map((field) => field.example);
    const table = await tableschema.Table.load([schema.fields.map(({ name }) => name), example], { schema });
    assert.equal((await table.read()).length, 1);
  });

  it('accepts the charter of the portal, and one with words of every kind', async () => {
    assert.deepEqual(await faultsIn(csvOf(portal)), []);
    const odd = written(({ services: [first] }) => {
      first.provider = '=HYPERLINK("http://evil.example")';
      Object.assign(first, {
        thirdPartyAccess: true,
        legalBasis: 'public-task',
        transfers: ['US', 'a|b'],
        recipients: [],
      });
      Object.assign(first.trackers[0], {
        duration: 'tant que besoin',
        refresh: true,
        httpOnly: false,
        type: 'indexed-db',
      });
    });
    assert.deepEqual(await faultsIn(odd), []);
    assert.match(odd, /"'=HYPERLINK/);
  });

  it('refuses what no charter may say', async () => {
    const csv = csvOf(portal);
    for (const [from, to] of [
      [',P2W,', ',deux semaines,'],
      [',exempte,', ',libre,'],
      [',cookie,premiere,', ',biscuit,premiere,'],
      [',necessary,', ',Nécessaire !,'],
      ['sessionid,', ','],
    ]) {
      assert.ok(csv.includes(from), from);
      assert.notDeepEqual(await faultsIn(csv.replace(from, to)), [], to);
    }
  });

  it('comes with the charter of the portal as an example that is up to date', async () => {
    assert.equal(schema.resources[0].path, 'cookies.example.csv');
    const example = await text('schema/cookies.example.csv');
    assert.equal(example, csvOf(portal), 'write it anew: npm run build && node tools/write-csv-example.js');
  });
});
