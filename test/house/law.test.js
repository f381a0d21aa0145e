import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { readLaw, titlesIn } from '../../tools/law-data.js';
import { matrixPage, policiesPage } from '../../tools/law-pages.js';
import { lawProblems } from '../../tools/law-problems.js';
import { ROOT } from './source-text.js';

let law;

before(async () => {
  law = await readLaw();
});

const committed = (page) => {
  const file = join(ROOT, 'docs/law', page);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
};

describe('the law of the house', () => {
  it('has every rule, and proves them by tests that exist', () => assert.deepEqual(lawProblems(law), []));

  it('is published as it stands: run `npm run law` and commit the result', () => {
    assert.equal(committed('matrix.md'), matrixPage(law));
    assert.equal(committed('policies.md'), policiesPage(law));
  });

  it('marks in public every source that nobody has read', () => {
    const unread = law.rules.filter(({ proof }) => proof === 'G');
    const lines = matrixPage(law).split('\n');
    assert.ok(unread.length > 0);
    for (const { rule } of unread)
      assert.match(
        lines.find((line) => line.startsWith(`| L-${rule} |`)),
        /\*\*G – to be verified\*\*/,
      );
  });

  it('counts each rule once', () => {
    const [, ...counts] = /^(\d+) rules: (\d+) tested .*, (\d+) for .*, (\d+) not built/m
      .exec(matrixPage(law))
      .slice(1)
      .map(Number);
    assert.equal(
      counts.reduce((sum, number) => sum + number),
      124,
    );
  });
});

describe('the matrix of the law', () => {
  const rowOf = (rule) =>
    matrixPage(law)
      .split('\n')
      .find((line) => line.startsWith(`| L-${rule} |`))
      ?.split(' | ');

  it('misses no rule of the range, and shows source, proof, constant and test of each', () => {
    for (let rule = 1; rule <= 124; rule += 1) {
      const cells = rowOf(rule);
      assert.equal(cells?.length, 7, `L-${rule}`);
      assert.ok(
        cells.every((cell) => cell.replace('|', '').trim() !== ''),
        `L-${rule}`,
      );
    }
  });

  it('says of no rule that the lint checks that it has no test', () => {
    for (const rule of new Set(law.lint.map(({ rule }) => rule)))
      assert.match(rowOf(rule).at(-1), /lint\/lint-charter\.test\.ts/, `L-${rule}`);
  });

  it('says in words what is missing of a rule, beside what proves the rest', () => {
    assert.match(rowOf(54).at(-1), /choice-memory-differs.*<br>Missing: the audit of a site/);
    assert.match(rowOf(85).at(-1), /^Not built: /);
  });
});

describe('the check of the law', () => {
  const changed = (change) => lawProblems({ ...law, ...change });

  it('notices a rule that is missing, and one that stands twice', () => {
    const rules = law.rules.filter(({ rule }) => rule !== 113);
    assert.match(changed({ rules })[0], /^L-113 does not stand once in src\/policies\/rules\.ts/);
    assert.equal(changed({ rules: [...law.rules, law.rules[29]] }).length, 1);
  });

  it('notices a proof that names no test, no file, or nothing', () => {
    const file = 'test/house/law.test.js';
    for (const tests of [[{ file, test: 'is not there' }], [{ file: 'test/none.test.js', test: 'counts each' }], []])
      assert.equal(changed({ proofs: { ...law.proofs, 22: tests } }).length, 1);
    assert.deepEqual(changed({ proofs: { ...law.proofs, 22: [{ file, test: 'counts each rule once' }] } }), []);
  });

  it('notices a rule without a proof that gives no reason', () => {
    const others = Object.fromEntries(Object.entries(law.missing).filter(([rule]) => rule !== '85'));
    assert.deepEqual(changed({ missing: others }), ['L-85 has no proof, and nothing says why']);
  });

  it('notices a rule of the lint without an example', () => {
    const unproved = [{ file: 'test/lint/lint-charter.test.ts', test: 'finds_nothing' }];
    assert.equal(changed({ proofs: { ...law.proofs, 3: unproved } }).length, 1);
  });

  it('notices who cites a rule that does not exist', () => {
    assert.equal(changed({ lint: [{ rule: 125, name: 'stray' }] }).length, 1);
    assert.equal(changed({ missing: { ...law.missing, 0: 'nothing' } }).length, 1);
  });

  it('notices a policy of the schema without a file', () => {
    const policies = [...law.policies, { policy: { id: 'pt' }, sources: {} }];
    assert.deepEqual(changed({ policies }), ['the policy pt has no file in src/policies/']);
  });
});

describe('the reader of titles', () => {
  const holds = (code, title) => titlesIn(code).some((pattern) => pattern.test(title));

  it('knows a title however it is quoted', () => {
    assert.ok(holds("it('a visitor’s choice', () => {})", 'a visitor’s choice'));
    assert.ok(holds('it("it\'s kept", () => {})', "it's kept"));
    assert.ok(holds("it('it\\'s kept', () => {})", "it's kept"));
  });

  it('takes anything for what a template puts in, and nothing less than the rest', () => {
    const code = 'it(`at ${String({ a: 1 }.a)} pixels`, () => {})';
    assert.ok(holds(code, 'at 320 pixels'));
    for (const other of ['at 320 points', 'at pixels', 'at  pixels']) assert.ok(!holds(code, other), other);
  });

  it('does not take a part of a title for the whole', () => {
    assert.ok(!holds("it('keeps a choice', () => {})", 'keeps a'));
  });
});
