// Runs the Node tests, then the browser tests. `npm test -- banner` runs the files whose path holds "banner".
import { runBrowserTests, runNodeTests, runSuites, testFiles } from './run-tests.js';

const options = process.argv.slice(2);
const coverage = options.includes('--coverage');
const filters = options.filter((option) => !option.startsWith('--'));

try {
  await runSuites([
    [testFiles(/^(house|package|demo|docs|cli|control|bench)\/.*\.test\.js$/, filters), runNodeTests],
    [testFiles(/\.test\.ts$/, filters), (files, totals) => runBrowserTests(files, totals, { coverage })],
  ]);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
