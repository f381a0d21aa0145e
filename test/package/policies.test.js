import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { listFiles } from '../../tools/list-files.js';

const dist = join(import.meta.dirname, '../../dist');
const schema = JSON.parse(readFileSync(join(dist, '../schema/charter.schema.json'), 'utf8'));
const ids = schema.properties.policy.enum;
/** What the webmaster alone loads, with `debug`: rules and facts, each with its source. */
const isForWebmaster = (name) => /^lint-with-catalogue-/.test(name);
const parts = listFiles(join(dist, 'chunks')).filter((name) => !isForWebmaster(name));
const names = ['auto.js', ...parts.map((name) => `chunks/${name}`)];
const chunks = new Map(names.map((name) => [name, readFileSync(join(dist, name), 'utf8')]));

/** The bundled files that hold a policy of that name. */
const holding = (id) => [...chunks].filter(([, code]) => code.includes(`id:\`${id}\``)).map(([name]) => name);

describe('the policies that a visitor downloads', () => {
  it('are one small file each, and French law with that of its public bodies', () => {
    const files = ids.map((id) => holding(id));
    assert.ok(ids.length === 12);
    for (const [index, found] of files.entries()) assert.equal(found.length, 1, `${ids[index]}: ${found.join()}`);
    assert.equal(new Set(files.flat()).size, 11);
    for (const [name] of files) assert.ok(chunks.get(name).length < 1000, `${name} is small`);
  });

  it('wait until a charter names them', () => {
    const policies = new Set(ids.flatMap(holding));
    const fixed = [...chunks.values()].flatMap((code) => [
      ...code.matchAll(/\bfrom\s*[`"']\.\/(?:chunks\/)?([^`"']+)/g),
    ]);
    assert.ok(fixed.length > 3, 'the files import each other');
    assert.deepEqual(
      fixed.map(([, file]) => `chunks/${file}`).filter((file) => policies.has(file)),
      [],
    );
  });

  it('come without the texts behind them', () => {
    for (const [name, code] of chunks) assert.doesNotMatch(code, /proof:[`"'][PSG]/, name);
  });
});
