/**
 * Tells a problem to the webmaster in the console, and lets the page go on.
 * @param problem a sentence, or what was thrown
 * @param detail what was thrown, where a sentence says what it means
 */
export function reportProblem(problem: unknown, ...detail: readonly unknown[]): void {
  console.error('cookie-charter:', problem, ...detail);
}
