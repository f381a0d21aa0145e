import { after, before } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../tools/browsers.js';
import { startTown } from './dialect-site.js';

/** The store of the page, for scripts that run in it. */
const store = "globalThis[Symbol.for('cookie-charter.consent.1')]";

/** A browser and a town whose pages are written for other tools, for the tests of one file. */
export function dialectStage() {
  let browser, town;
  before(async () => {
    browser = await puppeteer.launch(await findChromium());
    town = await startTown();
  });
  after(async () => {
    await browser.close();
    await town.close();
  });
  return {
    /**
     * Opens a page as a new visitor; `asked` holds what its services were asked for, strangers answered by nothing.
     * @param {string} path `klaro` for our script, `klaro?peer` for the tool itself
     */
    async visit(path) {
      const page = await (await browser.createBrowserContext()).newPage();
      page.setDefaultTimeout(15_000);
      const open = (next) => page.goto(`${town.url}/${next}`, { waitUntil: 'networkidle0' });
      const visitor = { page, open, asked: new Set(), said: [], errors: [] };
      page.on('console', (message) => visitor.said.push(message.text()));
      page.on('pageerror', (error) => visitor.errors.push(String(error)));
      await page.setRequestInterception(true);
      page.on('request', (request) => void answer(request, town.url, visitor.asked));
      await open(path);
      return visitor;
    },
  };
}

function answer(request, site, asked) {
  const { host, pathname, protocol, search } = new URL(request.url());
  if (protocol === 'data:') return request.continue();
  const isOwn = request.url().startsWith(site);
  if (!isOwn) asked.add(host + pathname + search);
  else if (/^\/(?:service|ping)\//.test(pathname)) asked.add(pathname);
  return isOwn ? request.continue() : request.respond({ status: 200, body: '' });
}

/** What the services of a page were asked for, in order of the alphabet. */
export const askedFor = ({ asked }) => [...asked].sort();

/** Chooses through our store, and waits until the network is quiet. */
export async function choose(page, choices) {
  await page.evaluate(`${store}.decide(${JSON.stringify(choices)})`);
  await page.waitForNetworkIdle({ idleTime: 200 });
}

/** The state of our store. */
export const stateOf = (page) => page.evaluate(`${store}.state`);

/** Takes every consent back. */
export const withdraw = (page) => page.evaluate(`${store}.withdraw()`);
