/** The network tells in the console of a file that did not come; the page goes on without it. */
const ignore = (): void => undefined;

if (typeof document !== 'undefined')
  document.addEventListener('preferences-request', () => void import('./cookie-preferences-dialog.js').catch(ignore), {
    once: true,
  });
