import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../tools/browsers.js';
import { startDemo } from '../../tools/demo-server.js';

/** The panel of the first layer, as long as it is shown. */
export const PANEL = 'cookie-banner >>> [part="panel"]';
/** The dialog of the preferences, as long as it is open. */
export const DIALOG = 'cookie-preferences-dialog >>> dialog[open]';

const charterFile = join(import.meta.dirname, '../../demo/portal/charter.json');

/** A new copy of the charter of the portal demo, to be changed at will. */
export const portalCharter = () => JSON.parse(readFileSync(charterFile, 'utf8'));

/** Starts the demo and a browser for the tests of a file, and ends both after them. */
export function demoStage() {
  const stage = { url: '', browser: undefined, close: undefined };
  before(async () => {
    const { url, close } = await startDemo(0);
    Object.assign(stage, { url, close, browser: await puppeteer.launch(await findChromium()) });
  });
  after(async () => {
    await stage.browser?.close();
    await stage.close?.();
  });
  return {
    /** Opens a new visitor's page, without any earlier choice. */
    async newVisitor() {
      const context = await stage.browser.createBrowserContext();
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      return Object.assign(watch(page), { url: stage.url });
    },
  };
}

/** A visitor: their page, and what the page asked of the network and said of its errors. */
function watch(page) {
  const visitor = { page, requests: [], errors: [], messages: [], url: '' };
  page.on('request', (request) => visitor.requests.push(request.url()));
  page.on('pageerror', (error) => visitor.errors.push(String(error)));
  page.on('console', (message) => visitor.messages.push(message.text()));
  return visitor;
}

/** Serves a document in place of a file of the demo, from the next request on. */
export async function serveInstead(page, served) {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const answer = served[new URL(request.url()).pathname];
    if (answer) void request.respond({ status: 200, ...answer() });
    else void request.continue();
  });
}

/** Serves whatever charter `current` gives in place of the portal's. */
export const serveCharter = (page, current) =>
  serveInstead(page, {
    '/portal/charter.json': () => ({ contentType: 'application/json', body: JSON.stringify(current()) }),
  });

/** Opens the portal and waits until the banner asks. */
export async function askedAt({ page, url }) {
  await page.goto(`${url}/portal/`);
  await page.waitForSelector(PANEL, { visible: true });
}

/** Waits until the page's store is in a state; the elements have then rendered it. */
export async function settled(page, status) {
  await page.waitForFunction(
    (wanted) => {
      const store = globalThis[Symbol.for('cookie-charter.consent.1')];
      return store?.charter && store.state.status === wanted;
    },
    {},
    status,
  );
  await page.evaluate(async () => {
    const banner = document.querySelector('cookie-banner');
    if (banner && 'updateComplete' in banner) await banner.updateComplete;
  });
}

/** Presses a button of the banner or of the dialog, and waits until nothing is left to ask. */
export async function choose(page, action, where = 'cookie-banner') {
  const button = `${where} >>> [data-consent-action="${action}"]`;
  // A change inside a shadow root wakes no locator: only a look at each frame sees what comes late.
  await page.waitForSelector(button, { visible: true });
  await page.locator(button).click();
  await settled(page, 'decided');
}

/** Every cookie of the visitor's browser. */
export async function cookiesOf(page) {
  const client = await page.createCDPSession();
  const { cookies } = await client.send('Network.getAllCookies');
  await client.detach();
  return cookies;
}

/** The text of the first match, spaces made plain. */
export async function textOf(page, selector) {
  const text = await page.$eval(selector, (element) => element.textContent ?? '');
  return text.replace(/\s+/g, ' ').trim();
}

/** How many elements of a selector a visitor sees. */
export async function countVisible(page, selector) {
  const found = await page.$$(selector);
  const seen = await Promise.all(found.map((element) => element.isVisible()));
  return seen.filter(Boolean).length;
}
