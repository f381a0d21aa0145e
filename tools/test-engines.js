// Runs what needs more than Chromium: the recipes in their servers, then the browser tests in Firefox and in WebKit.
// `npm run test:engines -- banner --webkit` runs the files whose path holds "banner", in WebKit only.
import { firefox, webkit } from './browsers.js';
import { runBrowserTests, runNodeTests, runSuites, testFiles } from './run-tests.js';

const options = process.argv.slice(2);
const filters = options.filter((option) => !option.startsWith('--'));
const engines = Object.entries({ firefox, webkit }).filter(
  ([name]) => options.includes(`--${name}`) || !options.some((option) => option.startsWith('--')),
);

/** These ask the browser by CDP, which only Chromium speaks. */
const chromiumOnly = [];

const files = testFiles(/\.test\.ts$/, filters).filter((file) => !chromiumOnly.includes(file));

try {
  await runSuites([
    [options.includes('--firefox') ? [] : testFiles(/^engines\/.*\.test\.js$/, filters), runNodeTests],
    ...engines.map(([, launch]) => [files, (list, totals) => runBrowserTests(list, totals, { browsers: [launch()] })]),
  ]);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
