import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keptBrowser } from '../../bench/kept-browser.js';
import { seriesOf } from '../../bench/metrics.js';
import { readOptions } from '../../bench/options.js';
import { interleave } from '../../bench/rounds.js';
import { exponent, median, ratio, spread } from '../../bench/statistics.js';

const near = (value, wanted) => assert.ok(Math.abs(value - wanted) < 1e-9, `${value} is not ${wanted}`);

describe('the statistics of the bench', () => {
  it('take the value in the middle, be it between two, and leave the values as they were', () => {
    const values = [30, 10, 20];
    assert.equal(median(values), 20);
    assert.equal(median([4, 1, 3, 2]), 2.5);
    assert.equal(median([7]), 7);
    assert.deepEqual(values, [30, 10, 20]);
  });

  it('do not let one bad round move the middle or the spread', () => {
    const calm = [10, 11, 12, 13, 14];
    const disturbed = [10, 11, 12, 13, 9000];
    assert.equal(median(disturbed), median(calm));
    assert.equal(spread(disturbed), spread(calm));
  });

  it('tell how far the middle half reaches', () => {
    assert.equal(spread([1, 2, 3, 4, 5]), 2);
    assert.equal(spread([1, 2, 3, 4]), 1.5);
    assert.equal(spread([5, 5, 5]), 0);
  });

  it('say nothing of nothing', () => {
    assert.ok(Number.isNaN(median([])));
    assert.ok(Number.isNaN(spread([])));
    assert.ok(Number.isNaN(ratio([1, 2], [0, undefined])));
  });

  it('compare round by round, so that a slow round does not change a ratio', () => {
    assert.equal(ratio([10, 1000, 10], [20, 2000, 20]), 0.5);
    assert.equal(ratio([10, undefined, 30], [10, 10, undefined]), 1);
  });

  it('find the power by which a cost grows, whatever its unit', () => {
    const sizes = [10, 100, 1000, 10_000];
    for (const power of [0, 0.5, 1, 2]) {
      for (const factor of [0.001, 7]) {
        const pointOf = (size) => /** @type {const} */ ([size, factor * size ** power]);
        near(exponent(sizes.map(pointOf)), power);
      }
    }
  });

  it('weigh all points, not the ends alone', () => {
    /** @type {[number, number][]} */
    const bent = [
      [10, 10],
      [100, 10],
      [1000, 10],
      [10_000, 10_000],
    ];
    near(exponent(bent), 0.9);
    near(exponent(bent.slice(-2)), 3);
  });
});

describe('the rounds of the bench', () => {
  it('measure each side once a round, and begin each with another', async () => {
    const done = [];
    const task = (name) => /** @type {const} */ ([name, async () => done.push(name)]);
    const results = await interleave(['a', 'b', 'c'].map(task), 3, () => undefined);
    assert.equal(done.join(''), 'abcbcacab');
    assert.deepEqual(results.get('a'), [1, 6, 8]);
  });

  it('go on when one fails, and leave its round empty', async () => {
    const told = [];
    let turn = 0;
    const flaky = async () => {
      turn += 1;
      if (turn === 2) throw new Error('stuck');
      return turn;
    };
    const tasks = [/** @type {const} */ (['flaky', flaky]), /** @type {const} */ (['steady', async () => 0])];
    const results = await interleave(tasks, 3, (name, { message }) => told.push(`${name} ${message}`));
    assert.deepEqual(results.get('flaky'), [1, undefined, 3]);
    assert.deepEqual(results.get('steady'), [0, 0, 0]);
    assert.deepEqual(told, ['flaky stuck']);
  });

  it('take off what the empty page has in the same round', () => {
    const results = new Map([
      ['empty', [{ work: 1 }, { work: 5 }, undefined]],
      ['ours', [{ work: 11 }, { work: 25 }, { work: 9 }]],
    ]);
    const work = { key: 'work', label: 'work' };
    assert.deepEqual(seriesOf(results, 'ours', { ...work, isBeyond: true }), [10, 20, undefined]);
    assert.deepEqual(seriesOf(results, 'ours', work), [11, 25, 9]);
    assert.deepEqual(seriesOf(results, 'empty', { ...work, isBeyond: true }), [1, 5, undefined]);
  });
});

describe('the browser of the bench', () => {
  it('is started anew once it has died, and not before', async () => {
    const started = [];
    const browser = keptBrowser(async () => {
      started.push(/** @type {import('puppeteer-core').Browser} */ ({ connected: true }));
      return started.at(-1);
    });
    assert.equal(await browser.open(), await browser.open());
    started[0].connected = false;
    assert.equal(await browser.open(), started[1]);
    assert.equal(started.length, 2);
  });
});

describe('the command line of the bench', () => {
  const names = ['empty', 'vanilla', 'ours'];

  it('measures everything unless told', () => {
    const { rounds, ...rest } = readOptions([], names);
    assert.ok(rounds > 1);
    assert.deepEqual(rest, { names, measuresSides: true, measuresParts: true, isWhole: true });
  });

  it('takes a quick look at some sides, and does not call it the whole', () => {
    const { rounds, names: asked, isWhole } = readOptions(['--rounds', '3', '--sides', 'ours,vanilla'], names);
    assert.deepEqual([rounds, asked, isWhole], [3, ['ours', 'vanilla'], false]);
    assert.equal(readOptions(['--sides', 'vanilla'], names).measuresParts, false);
    assert.equal(readOptions(['--only', 'parts'], names).measuresSides, false);
  });

  for (const words of [
    ['--rounds', 'many'],
    ['--rounds', '0'],
    ['--sides', 'nobody'],
    ['--only', 'half'],
  ]) {
    it(`explains itself instead of guessing: ${words.join(' ')}`, () => {
      assert.throws(() => readOptions(words, names), /npm run bench -- .*\n[^]*Sides: empty, vanilla, ours/);
    });
  }
});
