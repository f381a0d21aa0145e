import { relative } from 'node:path';
import { limitOf } from './engine-limits.js';
import { failureLine } from './failure-line.js';

/** Lists the tests of a suite and of the suites within, each with its whole name. */
export function flattenTests(suite, prefix = '') {
  if (!suite) return [];
  const tests = suite.tests.map((test) => ({ ...test, name: `${prefix}${test.name}` }));
  return [...tests, ...suite.suites.flatMap((inner) => flattenTests(inner, `${prefix}${inner.name} › `))];
}

/**
 * Sums up the run of one test file: a file that breaks before its tests counts as one failure. Tests that ask an engine
 * for what its driver cannot do are neither passed nor failed: they are set aside, each with the reason.
 */
export function summarize({ testResults, errors, passed, browser }) {
  const all = flattenTests(testResults)
    .filter((test) => !test.skipped)
    .map((test) => ({ ...test, limit: test.passed ? undefined : limitOf(browser.name, test.error?.message) }));
  const aside = all.filter((test) => test.limit);
  const ran = all.filter((test) => !test.limit);
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
    ...aside.map(({ name, limit }) => `    – ${name}: set aside in ${session.browser.name}, ${limit}`),
    ...session.logs.map((parts) => `    console: ${format(parts)}`),
    ...session.request404s.map((url) => `    not found: ${url}`),
  ].join('\n');
}

/** What a run of tests counts, and a line for each test that failed. */
export const newTotals = () => ({ passed: 0, failed: 0, aside: 0, failures: [] });

function addTo(totals, session) {
  const { passed, failures, aside } = summarize(session);
  const where = `${relative('.', session.testFile)} (${session.browser.name})`;
  totals.passed += passed;
  totals.failed += failures.length;
  totals.aside += aside.length;
  totals.failures.push(...failures.map(({ name, error }) => failureLine({ where, name, message: error?.message })));
}

/** Prints a line a test file, and whatever went wrong in it; adds what it counts to the totals. */
export function compactReporter(totals = newTotals()) {
  return {
    reportTestFileResults({ logger, sessionsForTestFile, testFile }) {
      for (const session of sessionsForTestFile) logger.log(describeSession(session, relative('.', testFile)));
    },
    onTestRunFinished({ sessions }) {
      for (const session of sessions) addTo(totals, session);
    },
  };
}
