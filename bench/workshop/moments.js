/** A turn of the event loop, without the wait of a timer. */
export const turn = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve(undefined);
    };
    port2.postMessage(undefined);
  });

/** Resolves once a condition holds. */
export async function until(holds) {
  while (!holds()) await turn();
}

/** Resolves once what is in the page now has been painted. */
export const painted = () => new Promise((resolve) => requestAnimationFrame(() => resolve(turn())));

/**
 * Tells how long an action took.
 * @param {() => unknown} action
 * @param {{ toPaint?: boolean }} options whether the next paint belongs to it; else the layout does
 * @returns {Promise<number>} milliseconds
 */
export async function timed(action, { toPaint = false } = {}) {
  const begun = performance.now();
  await action();
  if (toPaint) await painted();
  else document.body.getBoundingClientRect();
  return performance.now() - begun;
}

/** Resolves when the page has nothing else to do, as far as one can tell. */
export const rest = () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 }));
