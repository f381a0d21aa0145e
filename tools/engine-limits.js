/**
 * What no driver of these engines can be asked for, by the command of the test runner that asks: tests that need it are
 * set aside there, counted and listed. Any other command that fails, fails its test.
 */
export const LIMITS = {
  Firefox: { cdp: 'it has no DevTools protocol' },
  WebKit: { cdp: 'it has no DevTools protocol', media: 'WebDriver emulates no media' },
};

const COMMAND = /^Error while executing command ([\w-]+)/;

/** Returns why an engine cannot be asked for what a test asked of it, if that is what its error says. */
export function limitOf(engine, message = '') {
  return LIMITS[engine]?.[COMMAND.exec(message)?.[1] ?? ''];
}
