import { after, before } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../tools/browsers.js';
import { pageOf, startSite } from './control-stage.js';

/** A frame of a page, by its address. */
export const frameOf = (origin, path = '/') => `<iframe id="inner" title="Carte" src="${origin}${path}"></iframe>`;

/** A script of the page around, which shares the choice with one origin; \`stop()\` ends it. */
export const sharing = (origin) => `<script type="module">
  import { pageConsent, shareConsent } from '/dist/auto.js';
  const stopping = new AbortController();
  globalThis.stop = () => stopping.abort();
  shareConsent(pageConsent(), { origins: ['${origin}'], signal: stopping.signal });
</script>`;

/**
 * Starts a city (localhost), its map (127.0.0.1: another site) and a neighbour of the city (localhost, another port), and
 * a browser, for the tests of a file.
 */
export function twoSites() {
  const pages = { city: {}, map: {}, neighbour: {} };
  const stage = { pages, city: undefined, map: undefined, neighbour: undefined, browser: undefined };
  before(async () => {
    stage.city = await startSite('localhost', pages.city);
    stage.map = await startSite('127.0.0.1', pages.map);
    stage.neighbour = await startSite('localhost', pages.neighbour);
    stage.browser = await puppeteer.launch(await findChromium());
  });
  after(async () => {
    await stage.browser?.close();
    for (const site of [stage.city, stage.map, stage.neighbour]) site?.close();
  });
  return Object.assign(stage, {
    /** Opens a page of the city as a new visitor. */
    async visit(path = '/', origin = stage.city.origin) {
      const context = await stage.browser.createBrowserContext();
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      const errors = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.goto(`${origin}${path}`);
      return { page, errors };
    },
    /** The city's page around a page of its map that asks it; both from scratch. */
    async askingMap({ frames = `ask-parent ${stage.city.origin}`, share = sharing(stage.map.origin), body = '' } = {}) {
      pages.map['/'] = pageOf(body, { banner: `frames="${frames}"` });
      pages.city['/'] = pageOf(frameOf(stage.map.origin) + share);
      const visit = await stage.visit();
      return { ...visit, frame: await innerFrame(visit.page) };
    },
  });
}

/** The document inside the frame of a page. */
export async function innerFrame(page, selector = '#inner') {
  const handle = await page.waitForSelector(selector);
  return handle.contentFrame();
}
