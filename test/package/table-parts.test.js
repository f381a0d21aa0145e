import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { listFiles } from '../../tools/list-files.js';

const chunks = join(import.meta.dirname, '../../dist/chunks');
const names = listFiles(chunks);
const codeOf = (name) => readFileSync(join(chunks, name), 'utf8');
const fileOf = (part) => names.find((name) => name.startsWith(`${part}-`)) ?? '';

/** The files that load a part: at once, or only when they ask for it. */
const loading = (part, how) => names.filter((name) => how(codeOf(name)).includes(fileOf(part)));
const atOnce = (code) => [...code.matchAll(/\b(?:from|import)\s*[`"']\.\/([^`"']+)/g)].map(([, file]) => file);
const onDemand = (code) => [...code.matchAll(/\bimport\([`"']\.\/([^`"']+)/g)].map(([, file]) => file);

describe('the parts of a table', () => {
  for (const part of ['table-tools', 'device-column', 'debug-report', 'lint-with-catalogue'])
    it(`leave ${part} to those who ask for it`, () => {
      assert.ok(fileOf(part), 'it is published');
      // The rules share code with the report that asks for them.
      const others = loading(part, atOnce).filter((name) => !/^lint-with-catalogue-/.test(name));
      assert.deepEqual(others, []);
    });

  it('load the rules and the catalogue for the report of the webmaster only', () => {
    for (const part of ['lint-with-catalogue']) assert.deepEqual(loading(part, onDemand), [fileOf('debug-report')]);
  });

  it('keep what every page runs at once in one file', () => {
    const auto = readFileSync(join(chunks, '../auto.js'), 'utf8');
    const [first, ...others] = [...auto.matchAll(/from[`"']\.\/chunks\/([^`"']+)/g)].map(([, file]) => file);
    assert.match(first ?? '', /^page-consent-/);
    assert.deepEqual(others, []);
    assert.deepEqual(atOnce(codeOf(first)), []);
  });
});
