import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../tools/browsers.js';
import { choose, cookiesOf, PANEL, settled } from '../demo/demo-stage.js';
import { services, startSite } from './site.js';

const media = services.media;
const all = Object.values(services).flat();

/** What a granted service asks of its host: four files of its nodes, and what its script fetches. */
const requestsOf = (ids) =>
  ids.flatMap((id) => [...['js', 'html', 'gif', 'css'].map((end) => `/service/${id}.${end}`), `/ping/${id}`]).sort();

describe('a page with eight services and forty nodes that wait', () => {
  let browser, site, page;
  before(async () => {
    browser = await puppeteer.launch(await findChromium());
    site = await startSite();
  });
  after(async () => {
    await browser.close();
    await site.close();
  });
  beforeEach(async () => {
    const context = await browser.createBrowserContext();
    page = await context.newPage();
    page.setDefaultTimeout(30_000);
    site.asked.length = 0;
    await page.goto(site.url, { waitUntil: 'networkidle0' });
    await page.waitForSelector(PANEL, { visible: true });
  });

  /** Every tracker of the site on this device. */
  async function trackers() {
    const kept = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
    const cookies = await cookiesOf(page);
    return [...kept, ...cookies.map(({ name }) => name)].filter((name) => name !== 'eu-consent').sort();
  }

  const trackersOf = (ids) => ids.flatMap((id) => [`_pk_${id}.13.1fff`, `${id}-local`, `${id}-session`]).sort();

  it('asks for nothing and leaves nothing before the choice', async () => {
    assert.equal((await page.$$('[data-consent]')).length, 40);
    assert.deepEqual([site.asked, await trackers()], [[], []]);
  });

  it('asks for nothing and leaves nothing after a refusal, on this page and the next', async () => {
    await choose(page, 'refuse-all');
    await page.reload({ waitUntil: 'networkidle0' });
    await settled(page, 'decided');
    assert.deepEqual([site.asked, await trackers()], [[], []]);
  });

  it('lets exactly the granted services through after a partial choice', async () => {
    await page.evaluate(() => {
      globalThis[Symbol.for('cookie-charter.consent.1')].decide({ media: true, social: false, advertising: false });
    });
    await page.waitForNetworkIdle();
    assert.deepEqual(site.asked.toSorted(), requestsOf(media));
    assert.deepEqual(await trackers(), trackersOf(media));
  });

  it('lets a single service through', async () => {
    await page.evaluate(() => {
      globalThis[Symbol.for('cookie-charter.consent.1')].decide({
        media: true,
        map: false,
        social: false,
        advertising: false,
      });
    });
    await page.waitForNetworkIdle();
    assert.deepEqual(site.asked.toSorted(), requestsOf(media.filter((id) => id !== 'map')));
  });

  it('lets everything through after an acceptance, in the page order, once', async () => {
    await choose(page, 'accept-all');
    await page.waitForNetworkIdle();
    assert.deepEqual(site.asked.toSorted(), requestsOf(all));
    assert.deepEqual(await trackers(), trackersOf(all));
  });

  it('asks for nothing more and leaves no declared name behind after a withdrawal', async () => {
    await choose(page, 'accept-all');
    await page.waitForNetworkIdle();
    await page.click('a[href="#cookie-preferences"]');
    await choose(page, 'withdraw', 'cookie-preferences-dialog');
    await page.waitForFunction(
      () => !document.cookie.includes('_pk_') && localStorage.length + sessionStorage.length === 0,
    );
    site.asked.length = 0;
    await page.reload({ waitUntil: 'networkidle0' });
    await settled(page, 'decided');
    assert.deepEqual([site.asked, await trackers()], [[], []]);
  });
});
