import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compactReporter, newTotals, summarize } from '../../tools/compact-reporter.js';
import { failureLine } from '../../tools/failure-line.js';

const told = (command) => ({ message: `Error while executing command ${command} with payload {}: no` });
const failing = (error) => ({ name: 'prints', passed: false, skipped: false, error });
const passing = { name: 'shows', passed: true, skipped: false };

const session = (engine, tests, errors = []) => ({
  testFile: 'test/a.test.ts',
  browser: { name: engine },
  testResults: { name: '', tests: [], suites: [{ name: 'table', tests, suites: [] }] },
  errors,
  passed: tests.every(({ passed }) => passed),
  logs: [],
  request404s: [],
});

const counts = (...given) => {
  const { passed, failures, aside } = summarize(session(...given));
  return [passed, failures.length, aside.length];
};

describe('the report of a run', () => {
  it('sets aside what no driver of an engine can do, with the reason', () => {
    assert.deepEqual(counts('WebKit', [passing, failing(told('media'))]), [1, 0, 1]);
    const { aside } = summarize(session('WebKit', [failing(told('cdp'))]));
    assert.deepEqual(
      aside.map(({ name, limit }) => [name, limit]),
      [['table › prints', 'it has no DevTools protocol']],
    );
  });

  it('fails any other test, and that one too in Chromium', () => {
    assert.deepEqual(counts('Chromium', [failing(told('cdp'))]), [0, 1, 0]);
    assert.deepEqual(counts('Firefox', [failing(told('media'))]), [0, 1, 0]);
    assert.deepEqual(counts('WebKit', [failing(told('send-keys'))]), [0, 1, 0]);
    assert.deepEqual(counts('WebKit', [failing({ message: 'expected 1 to equal 2' })]), [0, 1, 0]);
  });

  it('fails a file that breaks besides its tests', () => {
    assert.deepEqual(counts('Firefox', [passing], [{ message: 'the browser disconnected' }]), [1, 1, 0]);
    assert.deepEqual(counts('WebKit', [failing(told('cdp'))], [{ message: 'no' }]), [0, 1, 1]);
  });

  it('names each test that failed, its engine and its first line of error, and adds up several runs', () => {
    const totals = newTotals();
    const run = (...given) => compactReporter(totals).onTestRunFinished({ sessions: [session(...given)] });
    run('Firefox', [passing, failing({ message: 'expected 1\nto equal 2' }), failing(told('cdp'))]);
    run('WebKit', [passing]);
    assert.deepEqual(totals, {
      passed: 2,
      failed: 1,
      aside: 1,
      failures: ['failed: test/a.test.ts (Firefox) › table › prints: expected 1'],
    });
  });

  it('has a word for an error that says nothing', () => {
    for (const message of [undefined, '', '\n'])
      assert.equal(failureLine({ where: 'a', name: 'b', message }), 'failed: a › b: no message');
  });
});
