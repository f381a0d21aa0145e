import { createConsentStore, loadPolicy, PageGate, readCharter } from '../../dist/index.js';
import { charterOf } from './charter.js';
import { rest, timed } from './moments.js';

/** Puts so many blocked scripts into the page, and resolves with the promise of their having run. */
function place(count) {
  const all = new Promise((resolve) => {
    Object.assign(globalThis, { left: count, allRan: resolve });
  });
  // Scripts that come as a string are never run, by anybody.
  const scripts = Array.from({ length: count }, () => {
    const script = Object.assign(document.createElement('script'), { type: 'text/plain' });
    script.dataset.consent = 'media';
    script.textContent = '--left || allRan()';
    return script;
  });
  const host = document.createElement('div');
  host.append(...scripts);
  document.body.append(host);
  return { host, all };
}

async function gate() {
  const consent = createConsentStore({ storage: { read: () => [], write: () => undefined } });
  consent.use(await readCharter(charterOf(10)), await loadPolicy('fr-public'));
  return { consent, gate: new PageGate(consent) };
}

/** Lets the gate take in a page with so many blocked scripts. */
export async function takeIn(count) {
  const { gate: own } = await gate();
  place(count);
  await rest();
  return timed(() => own.watch(document));
}

/** Grants what so many scripts wait for, until the last has run. */
export async function releaseByGate(count) {
  const { gate: own, consent } = await gate();
  const { all } = place(count);
  own.watch(document);
  await rest();
  return timed(() => {
    consent.acceptAll();
    return all;
  });
}

/** Runs as many scripts in a plain loop. */
export async function releaseByLoop(count) {
  const { host, all } = place(count);
  await rest();
  return timed(() => {
    for (const old of host.querySelectorAll('script')) {
      const script = document.createElement('script');
      script.textContent = old.textContent;
      old.replaceWith(script);
    }
    return all;
  });
}
