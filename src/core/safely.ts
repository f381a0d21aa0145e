import type { Report } from './ports.js';

/**
 * Calls what may throw, and goes on.
 * @param report told what was thrown
 * @param call what may throw
 * @returns what the call returned; nothing where it threw
 */
export function safely<T>(report: Report, call: () => T): T | undefined {
  try {
    return call();
  } catch (problem) {
    report(problem);
    return undefined;
  }
}
