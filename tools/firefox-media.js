/** What Firefox's own window holds for a page, by the feature of media that it changes. */
const overrides = {
  'forced-colors': 'forcedColorsOverride',
  'prefers-color-scheme': 'prefersColorSchemeOverride',
  'prefers-reduced-motion': 'prefersReducedMotionOverride',
};

/**
 * Emulates media in Firefox: WebDriver has no command for it, but lets a script run in the window around the pages, if
 * Firefox was started with `--remote-allow-system-access`.
 */
export async function emulateInFirefox(page, { medium, features }) {
  const { connection } = page.browser();
  const trees = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [{ context }] = trees.result.contexts;
  const values = Object.entries(overrides).map(([name, override]) => [override, features[name] ?? 'none']);
  const wanted = JSON.stringify({ mediumOverride: medium, ...Object.fromEntries(values) });
  // A script in the window takes the focus there: keys would no longer reach the page.
  const expression = `for (const { browsingContext } of gBrowser.browsers) Object.assign(browsingContext, ${wanted});
    gBrowser.selectedBrowser.focus();`;
  const { result } = await connection.send('script.evaluate', { target: { context }, awaitPromise: false, expression });
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
}
