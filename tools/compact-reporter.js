import { relative } from 'node:path';

/** Lists the tests of a suite and of the suites within, each with its whole name. */
export function flattenTests(suite, prefix = '') {
  if (!suite) return [];
  const tests = suite.tests.map((test) => ({ ...test, name: `${prefix}${test.name}` }));
  return [...tests, ...suite.suites.flatMap((inner) => flattenTests(inner, `${prefix}${inner.name} › `))];
}

/** The runner steers some engines less far than Chromium: emulation, cookies with their ends, trees of accessibility. */
const isBeyondReach = ({ error }) => /^Error while executing command /.test(error?.message ?? '');

/**
 * Sums up the run of one test file: a file that breaks before its tests counts as one failure. In other engines than
 * Chromium, tests that ask the runner for more than it can do there are neither passed nor failed, and are listed.
 */
export function summarize({ testResults, errors, passed, browser }) {
  const all = flattenTests(testResults).filter((test) => !test.skipped);
  const aside = all.filter((test) => !test.passed && browser?.name !== 'Chromium' && isBeyondReach(test));
  const ran = all.filter((test) => !aside.includes(test));
  const failures = ran.filter((test) => !test.passed);
  const broken = errors.length > 0 || (!passed && failures.length + aside.length === 0);
  if (broken) failures.push({ name: 'the file itself', error: errors[0] ?? { message: 'did not finish' } });
  return { passed: ran.filter((test) => test.passed).length, failures, aside };
}

function describeFailure({ name, error }) {
  const values = error?.expected === undefined ? '' : `\n      expected ${error.expected}, got ${error.actual}`;
  const stack = error?.stack ? `\n${error.stack.replace(/^/gm, '      ')}` : '';
  return `    ✗ ${name}\n      ${error?.message ?? 'failed'}${values}${stack}`;
}

const format = (parts) => parts.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(' ');

function describeSession(session, file) {
  const { passed, failures, aside } = summarize(session);
  const mark = failures.length > 0 ? '✗' : '✓';
  return [
    `${mark} ${file} (${passed} passed, ${failures.length} failed, ${session.browser.name})`,
    ...failures.map(describeFailure),
    ...aside.map(({ name }) => `    – ${name}: not in this engine, the runner cannot do there what the test asks for`),
    ...session.logs.map((parts) => `    console: ${format(parts)}`),
    ...session.request404s.map((url) => `    not found: ${url}`),
  ].join('\n');
}

/** Prints a line a test file, and whatever went wrong in it; adds the counts to `totals`. */
export function compactReporter(totals = { passed: 0, failed: 0 }) {
  return {
    reportTestFileResults({ logger, sessionsForTestFile, testFile }) {
      for (const session of sessionsForTestFile) logger.log(describeSession(session, relative('.', testFile)));
    },
    onTestRunFinished({ sessions }) {
      const summaries = [...sessions].map(summarize);
      totals.passed = summaries.reduce((sum, { passed }) => sum + passed, 0);
      totals.failed = summaries.reduce((sum, { failures }) => sum + failures.length, 0);
    },
  };
}
