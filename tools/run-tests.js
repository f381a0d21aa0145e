// Runs test files in Node or in browsers, and adds what passed and failed to the totals.
import { join, relative } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { startTestRunner } from '@web/test-runner';
import { compactReporter, newTotals } from './compact-reporter.js';
import { failureLine } from './failure-line.js';
import { listFiles } from './list-files.js';

const root = join(import.meta.dirname, '..');

/** Lists the files of test/ whose path a pattern fits, and of those only the ones that hold one of the filters. */
export function testFiles(pattern, filters = []) {
  const isWanted = (file) => filters.length === 0 || filters.some((filter) => file.includes(filter));
  return listFiles(join(root, 'test')).filter((file) => pattern.test(file) && isWanted(file));
}

/** A suite counts through its tests, and a file without a test not at all. */
function counts(/** @type {{ name: string, file?: string, skip?: unknown, details: { type?: string } }} */ test) {
  return test.details.type !== 'suite' && test.name !== test.file && test.skip === undefined;
}

/** Runs test files of node:test. */
export async function runNodeTests(files, totals) {
  const stream = run({ files: files.map((file) => join(root, 'test', file)), concurrency: 2 });
  stream.on('test:pass', (data) => (totals.passed += counts(data) ? 1 : 0));
  stream.on('test:fail', ({ name, file = '', details: { type, error } }) => {
    // A suite fails with its tests, which count; one that fails by itself counts too.
    if (type === 'suite' && error['failureType'] === 'subtestsFailed') return;
    const { message } = /** @type {Error} */ (error.cause ?? error);
    totals.failed += 1;
    totals.failures.push(failureLine({ where: relative(root, file), name, message }));
  });
  for await (const text of stream.compose(new spec())) process.stdout.write(text);
}

/** Runs test files in the browsers of the configuration, with some of its options changed; resolves once they are closed. */
export async function runBrowserTests(files, totals, options = {}) {
  const { default: config } = await import('../web-test-runner.config.js');
  const reporters = [compactReporter(totals)];
  const runner = await startTestRunner({
    config: { ...config, files: files.map((file) => `test/${file}`), reporters, ...options },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  await new Promise((resolve) => runner?.on('stopped', resolve));
}

/**
 * Runs suites, each a list of files and what runs them, one after the other. At the end it names the tests that failed,
 * for whoever sees only the end, tells how many were set aside, and prints the sum as the last line.
 */
export async function runSuites(suites) {
  const totals = newTotals();
  for (const [files, runSuite] of suites.filter(([list]) => list.length > 0)) await runSuite(files, totals);
  for (const line of totals.failures) console.log(line);
  if (totals.aside > 0)
    console.log(`set aside: ${totals.aside} tests that ask an engine for what its driver cannot do`);
  console.log(`${totals.passed} passed, ${totals.failed} failed`);
  process.exit(totals.failed > 0 || totals.passed === 0 ? 1 : 0);
}
