/** Scripts of the page that wait for consent; once it runs, a script no longer matches. */
export const blockedScripts = 'script[type="text/plain"][data-consent]';

/** Whether what is written in the page after a script waits for it, as it would in a page without consent. */
const isWaitedFor = ({ src, type, async, defer }: HTMLScriptElement): boolean =>
  src !== '' && type !== 'module' && !async && !defer;

/**
 * Runs a script that waited. The very node is taken up again: its attributes, nonce and listeners are the author's, and
 * no text is handed to the browser as code that it has not read in the page.
 * @param script a node that matches {@link blockedScripts}; it stays where it is
 * @returns a promise kept once the script has run or failed, or at once where nothing has to wait for it
 */
export function runScript(script: HTMLScriptElement): Promise<void> {
  const { type, src } = script.dataset;
  // While its type is none that the browser runs: an address given later would start it where it stands.
  if (src) script.src = src;
  if (type) script.type = type;
  else script.removeAttribute('type');
  // Scripts taken up again would otherwise overtake each other.
  script.async = script.hasAttribute('async');
  const ended = isWaitedFor(script) ? endOf(script) : Promise.resolve();
  // A script is only looked at when it enters a page: it leaves and comes back.
  script.before(script.ownerDocument.createComment(''));
  const place = script.previousSibling;
  place?.replaceWith(script);
  return ended;
}

function endOf(script: HTMLScriptElement): Promise<void> {
  return new Promise((resolve) => {
    for (const type of ['load', 'error'])
      script.addEventListener(
        type,
        () => {
          resolve();
        },
        { once: true },
      );
  });
}
