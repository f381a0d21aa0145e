import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, it } from 'node:test';

const dist = join(import.meta.dirname, '../../dist');

/** What a module imports as soon as it loads: what it asks for later, by `import()`, is left out. */
const importsAtLoad = (code) =>
  [...code.matchAll(/\b(?:import|export)\b[^'"`;()]*?(?:from\s*)?(['"])(\.[^'"\n]+)\1/g)].map((match) => match[2]);

/** Every published file that loading one of them brings along, itself included. */
function loadedWith(file, found = new Set()) {
  if (found.has(file) || !existsSync(file)) return found;
  found.add(file);
  for (const specifier of importsAtLoad(readFileSync(file, 'utf8'))) loadedWith(join(dirname(file), specifier), found);
  return found;
}

const named = (files) => [...files].map((file) => relative(dist, file).split(sep).join('/'));
const holdsFacts = (file) => /atidvisitor|VISITOR_INFO1_LIVE/.test(readFileSync(file, 'utf8'));

describe('the catalogue of known trackers', () => {
  it('is published, with its facts', () => {
    const files = loadedWith(join(dist, 'catalogue/known-trackers.js'));
    assert.ok(named(files).includes('catalogue/audience.js'));
    assert.ok([...files].some(holdsFacts));
  });

  for (const entry of ['auto.js', 'index.js', 'define/all.js', 'core/index.js'])
    it(`does not come along when a page loads ${entry}`, () => {
      const files = loadedWith(join(dist, entry));
      assert.ok(files.size > 0);
      assert.deepEqual(named([...files].filter(holdsFacts)), []);
      assert.deepEqual(
        named(files).filter((file) => file.startsWith('catalogue/')),
        [],
      );
    });
});
