// Asks the questions of questions.js in a browser, each in a new page of a new context.
import { join } from 'node:path';
import { bundle } from '../tools/bundle.js';

/** The code of workshop/ with the package and Lit, as files of the site. */
export async function workshopFiles() {
  const files = await bundle('workshop', join(import.meta.dirname, 'workshop/index.js'));
  return files.map(({ fileName, code }) => [`/workshop/${fileName}`, Buffer.from(code)]);
}

/** A page with nothing in it but a town's news. */
export const workshop = { name: 'workshop', label: 'Workshop', files: {} };

/**
 * Asks one question once.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} origin where the site is
 * @param {{ run: string, size: number, options?: object }} question
 * @returns {Promise<number>} milliseconds
 */
export async function ask(browser, origin, { run, size, options = {} }) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    await page.setViewport({ width: 1280, height: 800 });
    await page.goto(`${origin}/workshop.html`);
    const address = '/workshop/workshop.js';
    return await page.evaluate(
      async (...[from, name, count, more]) => (await import(from))[name](count, more),
      ...[address, run, size, options],
    );
  } finally {
    await context.close();
  }
}

/** Chooses in one tab, and tells how long it took until the other held the choice. */
async function agreement(chooser, other, media) {
  const told = other.evaluate(async (wanted) => {
    const store = globalThis[Symbol.for('cookie-charter.consent.1')];
    while (store.state.choices.media !== wanted) await new Promise((resolve) => store.subscribe(resolve));
    return performance.timeOrigin + performance.now();
  }, media);
  const at = await chooser.evaluate((wanted) => {
    const now = performance.timeOrigin + performance.now();
    globalThis[Symbol.for('cookie-charter.consent.1')].decide({ media: wanted });
    return now;
  }, media);
  return (await told) - at;
}

/**
 * Measures how long two tabs of a visitor disagree.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address a page with our script and a charter
 * @param {number} rounds how many choices are made, in one tab and the other
 * @returns {Promise<number[]>} milliseconds, one a round
 */
export async function agreements(browser, address, rounds) {
  const context = await browser.createBrowserContext();
  try {
    const tabs = [await context.newPage(), await context.newPage()];
    for (const tab of tabs) {
      await tab.goto(address);
      await tab.waitForFunction(() => globalThis[Symbol.for('cookie-charter.consent.1')]?.charter, { polling: 50 });
    }
    const lags = [];
    for (let round = 0; round < rounds; round += 1) {
      const [chooser, other] = round % 3 ? tabs : [...tabs].reverse();
      lags.push(await agreement(chooser, other, round % 2 === 0));
    }
    return lags;
  } finally {
    await context.close();
  }
}
