// The three visits of a side: one that looks and accepts, one that comes back, one that only counts the work.
import { setTimeout as delay } from 'node:timers/promises';
import { heapOf, openPage, workOf } from './visitor.js';
import { services } from './words.js';

/** How long a page is left alone after the last thing that was waited for, in milliseconds. */
const SETTLING = 1500;

/** Clicks the middle of a button, as a visitor does. */
async function click(page, path) {
  const place = await page.evaluate((selectors) => {
    const { left, top, width, height } = globalThis['bench'].find(selectors).getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, path);
  await page.mouse.click(place.x, place.y);
}

async function settle(page) {
  await page.waitForNetworkIdle({ idleTime: 500 });
  await delay(500);
}

/** Accepts, and tells what came of it. */
async function accept(page, { panel, accept: button }) {
  await page.evaluate((path) => globalThis['bench'].expectClick(path), panel);
  await click(page, button);
  await page.waitForFunction(
    (count) => globalThis['bench'].gone && globalThis['ran']?.length === count,
    { polling: 50 },
    services.length,
  );
  return page.evaluate(() => {
    const { bench, ran } = /** @type {{ bench?: Record<string, number>, ran?: [number, number][] }} */ (globalThis);
    const last = Math.max(...ran.map(([, at]) => at));
    return {
      answered: bench.answered - bench.clicked,
      gone: bench.gone - bench.clicked,
      released: last - bench.clicked,
    };
  });
}

/** The first visit, through the eyes of the visitor. */
async function firstVisit(context, url, side) {
  const { page, downloads } = await openPage(context, { panel: side.panel ?? [':root.none'] });
  await page.goto(url);
  if (side.panel) await page.waitForFunction(() => globalThis['bench'].seen, { polling: 50 });
  await settle(page);
  const { seen, shift } = await page.evaluate(() => globalThis['bench']);
  const first = { ...downloads, ...(side.panel && { seen }), shift };
  const answers = side.accept ? await accept(page, side) : {};
  await page.close();
  return { ...first, ...answers };
}

/** Loads a page with nothing in it that looks, and tells what it cost. */
async function costOf(context, url, patience) {
  const { page, client, downloads } = await openPage(context);
  await page.goto(url);
  await delay(patience);
  const work = await workOf(client);
  const heap = await heapOf(client);
  const ran = await page.evaluate(() => globalThis['ran']?.length ?? 0);
  await page.close();
  return { work, heap, ran, ...downloads };
}

/** The visitor who has chosen comes back, after a while: the choice is there, the files are not. */
async function returnVisit(context, url, side) {
  const { page, client } = await openPage(context);
  await client.send('Network.clearBrowserCache');
  await page.close();
  const { work, bytes, requests, ran } = await costOf(context, url, SETTLING);
  if (side.accept && ran !== services.length) throw new Error(`${ran} services run for a visitor who comes back`);
  return { returnWork: work, returnBytes: bytes, returnRequests: requests };
}

async function inContext(browser, action) {
  const context = await browser.createBrowserContext();
  try {
    return await action(context);
  } finally {
    await context.close();
  }
}

/**
 * Measures a side once.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} origin where the site is
 * @param {import('./sides.js').Side} side
 * @returns {Promise<Record<string, number>>} what was measured, in milliseconds and bytes
 */
export async function measureSide(browser, origin, side) {
  const url = `${origin}/${side.name}.html`;
  const seen = await inContext(browser, async (context) => ({
    ...(await firstVisit(context, url, side)),
    ...(await returnVisit(context, url, side)),
  }));
  const patience = (seen.seen ?? 0) + SETTLING;
  const { work, heap } = await inContext(browser, (context) => costOf(context, url, patience));
  return { ...seen, work, heap };
}
