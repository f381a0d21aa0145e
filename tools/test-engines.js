// Runs what needs more than Chromium: the recipes in their servers, then the browser tests in Firefox and in WebKit.
// `npm run test:engines -- banner --webkit` runs the files whose path holds "banner", in WebKit only; `--recipes` runs the
// recipes alone.
import { firefox, webkit } from './browsers.js';
import { runBrowserTests, runNodeTests, runSuites, testFiles } from './run-tests.js';

const options = process.argv.slice(2);
const filters = options.filter((option) => !option.startsWith('--'));
const engines = Object.entries({ firefox, webkit }).filter(
  ([name]) => options.includes(`--${name}`) || !options.some((option) => option.startsWith('--')),
);

const files = testFiles(/\.test\.ts$/, filters);

try {
  await runSuites([
    [engines.length !== 1 ? testFiles(/^engines\/.*\.test\.js$/, filters) : [], runNodeTests],
    ...engines.map(([, launch]) => [files, (list, totals) => runBrowserTests(list, totals, { browsers: [launch()] })]),
  ]);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
