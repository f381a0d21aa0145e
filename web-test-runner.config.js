import { esbuildPlugin } from '@web/dev-server-esbuild';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { chromium } from './tools/browsers.js';
import { cdpPlugin } from './tools/cdp-command.js';
import { compactReporter } from './tools/compact-reporter.js';
import { pageCommands } from './tools/page-commands.js';
import { patience } from './tools/patience.js';

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: ['test/**/*.test.ts'],
  browsers: [await chromium()],
  // A machine may lack the name `localhost`.
  hostname: '127.0.0.1',
  // Files share one cookie jar: two at once would take each other's choices away.
  concurrency: 1,
  nodeResolve: true,
  testFramework: { config: { timeout: 20_000 } },
  // The plugin follows no `extends`: the compiler options must stand in this very file.
  plugins: [
    esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json' }),
    a11ySnapshotPlugin(),
    cdpPlugin(),
    pageCommands(),
    patience(),
  ],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [compactReporter()],
  coverageConfig: {
    report: true,
    reportDir: 'coverage',
    reporters: ['lcov', 'text-summary'],
    include: ['src/**/*.ts'],
  },
};
