// Runs the Node tests, then the browser tests. `npm test -- banner` runs the files whose path holds "banner".
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { startTestRunner } from '@web/test-runner';
import { compactReporter } from './compact-reporter.js';
import { listFiles } from './list-files.js';

const root = join(import.meta.dirname, '..');
const options = process.argv.slice(2);
const coverage = options.includes('--coverage');
const filters = options.filter((option) => !option.startsWith('--'));

const wanted = (file) => filters.length === 0 || filters.some((filter) => file.includes(filter));
const testFiles = (pattern) => listFiles(join(root, 'test')).filter((file) => pattern.test(file) && wanted(file));

/** A suite counts through its tests, and a file without a test not at all. */
function counts(/** @type {{ name: string, file?: string, skip?: unknown, details: { type?: string } }} */ test) {
  return test.details.type !== 'suite' && test.name !== test.file && test.skip === undefined;
}

async function runNodeTests(files, totals) {
  const stream = run({ files: files.map((file) => join(root, 'test', file)), concurrency: 2 });
  stream.on('test:pass', (data) => (totals.passed += counts(data) ? 1 : 0));
  stream.on('test:fail', (data) => (totals.failed += data.details.type === 'suite' ? 0 : 1));
  for await (const text of stream.compose(new spec())) process.stdout.write(text);
}

/** Resolves once the browsers have run every file and are closed. */
async function runBrowserTests(files, totals) {
  const { default: config } = await import('../web-test-runner.config.js');
  const reporters = [compactReporter(totals)];
  const runner = await startTestRunner({
    config: { ...config, files: files.map((file) => `test/${file}`), reporters, coverage },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  await new Promise((resolve) => runner?.on('stopped', resolve));
}

async function runAll() {
  const totals = [];
  const suites = [
    [testFiles(/^(house|package|demo|docs|cli|control)\/.*\.test\.js$/), runNodeTests],
    [testFiles(/\.test\.ts$/), runBrowserTests],
  ];
  for (const [files, runSuite] of suites.filter(([list]) => list.length > 0)) {
    totals.push({ passed: 0, failed: 0 });
    await runSuite(files, totals.at(-1));
  }
  return totals.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }), {
    passed: 0,
    failed: 0,
  });
}

try {
  const { passed, failed } = await runAll();
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed > 0 || passed === 0 ? 1 : 0);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
