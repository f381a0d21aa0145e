import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { missingPackages, tiedPackages, uncheckedPackages } from '../../tools/check-lock.js';
import { measure } from '../../tools/measure.js';
import { budgets, judge, weigh } from '../../tools/size-budgets.js';

const chunk = (fileName, modules, imports = []) => ({
  fileName,
  code: fileName.repeat(9),
  imports,
  moduleIds: modules.map((module) => `/anywhere/dist/${module}`),
});

const chunks = [
  chunk('auto.js', ['bundles/auto.js'], ['shared.js']),
  chunk('shared.js', ['core/shared.js'], ['deep.js']),
  chunk('deep.js', ['core/deep.js']),
  chunk('part.js', ['define/part.js'], ['shared.js', 'own.js']),
  chunk('own.js', ['elements/own.js'], ['part.js']),
];

const weightOf = (...names) =>
  chunks.filter(({ fileName }) => names.includes(fileName)).reduce((sum, { code }) => sum + measure(code).brotli, 0);

const budget = { name: 'part', modules: ['define/part.js'], beyond: [], target: 10 };

describe('a budget of bytes', () => {
  it('counts all that comes along, each file once', () => {
    assert.equal(weigh(chunks, budget), weightOf('part.js', 'own.js', 'shared.js', 'deep.js'));
    const twice = { ...budget, modules: ['define/part.js', 'elements/own.js'] };
    assert.equal(weigh(chunks, twice), weigh(chunks, budget));
  });

  it('does not count what is there already', () => {
    assert.equal(weigh(chunks, { ...budget, beyond: ['bundles/auto.js'] }), weightOf('part.js', 'own.js'));
  });

  it('is not met in silence by a module that was renamed', () => {
    assert.throws(() => weigh(chunks, { ...budget, modules: ['define/gone.js'] }), /define\/gone\.js/);
  });

  it('fails above its ceiling, and above its target where there is none', () => {
    const lenient = { ...budget, ceiling: 20 };
    assert.deepEqual(
      [10, 11, 20, 21].map((bytes) => judge(bytes, lenient)),
      ['within target', 'above target', 'above target', 'above budget'],
    );
    assert.equal(judge(11, budget), 'above budget');
  });

  it('has a ceiling only as long as the target is missed', () => {
    for (const { name, target, ceiling = Infinity } of budgets) assert.ok(ceiling > target, name);
  });
});

describe('the lockfile of the bench', () => {
  const { packages } = JSON.parse(readFileSync(join(import.meta.dirname, '../../bench/package-lock.json'), 'utf8'));

  it('installs from any registry, with checksums', () => {
    assert.ok(Object.keys(packages).length > 5);
    assert.deepEqual([...missingPackages(packages), ...uncheckedPackages(packages), ...tiedPackages(packages)], []);
  });

  it('is refused when it names a registry', () => {
    const tied = {
      ...packages,
      'node_modules/x': { resolved: 'https://registry.example/x.tgz', integrity: 'sha512-x' },
    };
    assert.deepEqual(tiedPackages(tied), ['node_modules/x']);
  });
});
