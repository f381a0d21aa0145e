// The rules in the code judge as the published JSON Schema does, read by a validator that is not ours.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import fc from 'fast-check';

const root = new URL('../../', import.meta.url);
const schema = JSON.parse(await readFile(new URL('schema/charter.schema.json', root), 'utf8'));
const example = JSON.parse(await readFile(new URL('demo/portal/charter.json', root), 'utf8'));
const { charterSchema } = await import(new URL('dist/core/charter-schema.js', root).href);
const { checkSchema } = await import(new URL('dist/core/schema-check.js', root).href);
const judge = new Ajv.default({ strict: false }).compile(schema);

/** Every place of the example, as a path of keys. */
const placesIn = (value) =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, member]) => [[key], ...placesIn(member).map((path) => [key, ...path])])
    : [];

function changed(path, value) {
  const copy = structuredClone(example);
  const owner = path.slice(0, -1).reduce((part, key) => part[key], copy);
  if (value === undefined) delete owner[path.at(-1)];
  else owner[path.at(-1)] = value;
  return JSON.parse(JSON.stringify(copy));
}

const agree = (document) => assert.equal(checkSchema(document, charterSchema).length === 0, judge(document));

test('takes the example of the demo for a sound charter', () => {
  assert.equal(judge(example), true, JSON.stringify(judge.errors));
  agree(example);
});

test('judges thousands of changed charters as the published schema does', () => {
  const values = fc.constantFrom(
    undefined,
    null,
    '',
    'x',
    'P1Y',
    'a b',
    -1,
    7,
    1.5,
    true,
    [],
    {},
    [null],
    'x'.repeat(6000),
  );
  fc.assert(
    fc.property(fc.constantFrom(...placesIn(example)), values, (path, value) => agree(changed(path, value))),
    { numRuns: 3000 },
  );
});

test('gives every field of the schema a title and a description', () => {
  const fields = [schema, ...Object.values(schema.$defs)].flatMap(({ properties = {} }) => Object.entries(properties));
  const silent = fields.filter(([, { title, description }]) => !title || !description);
  assert.deepEqual(silent, []);
});
