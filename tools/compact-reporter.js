import { relative } from 'node:path';

/** Lists the tests of a suite and of the suites within, each with its whole name. */
export function flattenTests(suite, prefix = '') {
  if (!suite) return [];
  const tests = suite.tests.map((test) => ({ ...test, name: `${prefix}${test.name}` }));
  return [...tests, ...suite.suites.flatMap((inner) => flattenTests(inner, `${prefix}${inner.name} › `))];
}

/** Sums up the run of one test file: a file that breaks before its tests counts as one failure. */
export function summarize({ testResults, errors, passed }) {
  const ran = flattenTests(testResults).filter((test) => !test.skipped);
  const failures = ran.filter((test) => !test.passed);
  const broken = errors.length > 0 || (!passed && failures.length === 0);
  if (broken) failures.push({ name: 'the file itself', error: errors[0] ?? { message: 'did not finish' } });
  return { passed: ran.filter((test) => test.passed).length, failures };
}

function describeFailure({ name, error }) {
  const values = error?.expected === undefined ? '' : `\n      expected ${error.expected}, got ${error.actual}`;
  const stack = error?.stack ? `\n${error.stack.replace(/^/gm, '      ')}` : '';
  return `    ✗ ${name}\n      ${error?.message ?? 'failed'}${values}${stack}`;
}

const format = (parts) => parts.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(' ');

function describeSession(session, file) {
  const { passed, failures } = summarize(session);
  const mark = failures.length > 0 ? '✗' : '✓';
  return [
    `${mark} ${file} (${passed} passed, ${failures.length} failed, ${session.browser.name})`,
    ...failures.map(describeFailure),
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
