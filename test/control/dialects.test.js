import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../tools/browsers.js';
import { pages, startTown } from './dialect-site.js';

const film = 'www.youtube-nocookie.com/embed/abc_DEF-123';

/** What each page asks of its services once all is granted, and what of it belongs to audience measurement. */
const expected = {
  klaro: { audience: ['/ping/matomo', '/service/matomo.js'], others: ['/service/film.html', '/service/pixel.gif'] },
  orejime: { audience: ['/ping/second', '/service/first.js'], others: ['/service/film.html', '/service/pixel.gif'] },
  'orejime-2': { audience: ['/ping/matomo', '/service/matomo.js'], others: ['/service/pixel.gif'] },
  vanilla: { audience: ['/ping/analytics', '/service/statistics.js'], others: ['/service/ads.js'] },
  'vanilla-2': { audience: ['/ping/analytics', '/service/statistics.js'], others: ['/service/ads.js'] },
  liferay: {
    audience: ['/ping/performance', '/service/performance.js'],
    others: ['/service/offers.html', '/service/personal.css'],
  },
  tarteaucitron: { audience: [], others: ['maps.example/town.html', film] },
};

describe('pages written for another tool', () => {
  let browser, town;
  before(async () => {
    browser = await puppeteer.launch(await findChromium());
    town = await startTown();
  });
  after(async () => {
    await browser.close();
    await town.close();
  });

  /** Opens a page as a new visitor; `asked` holds what its services were asked for, strangers answered by nothing. */
  async function visit(path) {
    const page = await (await browser.createBrowserContext()).newPage();
    page.setDefaultTimeout(15_000);
    const visitor = { page, asked: new Set(), said: [], errors: [] };
    page.on('console', (message) => visitor.said.push(message.text()));
    page.on('pageerror', (error) => visitor.errors.push(String(error)));
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const { host, pathname, protocol } = new URL(request.url());
      if (protocol === 'data:') return void request.continue();
      const isOwn = request.url().startsWith(town.url);
      if (!isOwn) visitor.asked.add(host + pathname);
      else if (/^\/(?:service|ping)\//.test(pathname)) visitor.asked.add(pathname);
      void (isOwn ? request.continue() : request.respond({ status: 200, body: '' }));
    });
    await page.goto(`${town.url}/${path}`, { waitUntil: 'networkidle0' });
    return visitor;
  }

  const choose = (page, choices) =>
    page.evaluate((wanted) => globalThis[Symbol.for('cookie-charter.consent.1')].decide(wanted), choices);

  const askedFor = ({ asked }) => [...asked].sort();

  for (const [name, { audience, others }] of Object.entries(expected)) {
    const all = [...audience, ...others].sort();

    it(`run nothing before the choice, what is granted after it, nothing once it is taken back: ${name}`, async () => {
      const visitor = await visit(name);
      const { page } = visitor;
      assert.deepEqual([askedFor(visitor), visitor.errors], [[], []]);
      await choose(page, { audience: true, media: false, advertising: false });
      await page.waitForNetworkIdle({ idleTime: 200 });
      assert.deepEqual(askedFor(visitor), audience);
      await choose(page, { audience: true, media: true, advertising: true });
      await page.waitForNetworkIdle({ idleTime: 200 });
      assert.deepEqual(askedFor(visitor), all);
      await page.evaluate(() => globalThis[Symbol.for('cookie-charter.consent.1')].withdraw());
      assert.equal(await page.$$eval('iframe', (frames) => frames.filter(({ src }) => src).length), 0);
      visitor.asked.clear();
      await page.reload({ waitUntil: 'networkidle0' });
      assert.deepEqual([askedFor(visitor), visitor.errors], [[], []]);
    });

    const isSaid = name !== 'tarteaucitron' && name !== 'liferay';
    if (isSaid)
      it(`have what the charter does not name told to the webmaster, once: ${name}`, async () => {
        const { said } = await visit(name);
        assert.equal(said.filter((text) => text.includes('nobody-knows')).length, 1);
      });

    if (pages[name].head)
      it(`are in the tool's own language, which releases the same: ${name}`, async () => {
        const visitor = await visit(`${name}?peer`);
        assert.deepEqual(askedFor(visitor), []);
        await visitor.page.evaluate(pages[name].grant);
        await visitor.page.waitForNetworkIdle({ idleTime: 300 });
        assert.deepEqual(askedFor(visitor), all);
      });
  }
});
