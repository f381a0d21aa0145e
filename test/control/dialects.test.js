import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pages } from './dialect-site.js';
import { askedFor, choose, dialectStage, stateOf, withdraw } from './dialect-stage.js';

const film = 'www.youtube-nocookie.com/embed/abc_DEF-123?rel=0';
const necessary = ['/ping/necessary'];

/** What each page asks of its services: unasked, for audience measurement, and for all the rest once it is granted. */
const expected = {
  klaro: {
    audience: ['/ping/matomo', '/ping/opt-in', '/service/matomo.js'],
    others: ['/service/film.html', '/service/offers.css', '/service/pixel.gif'],
  },
  orejime: { audience: ['/ping/second', '/service/first.js'], others: ['/service/film.html', '/service/pixel.gif'] },
  'orejime-2': { audience: ['/ping/matomo', '/service/matomo.js'], others: ['/service/pixel.gif'] },
  vanilla: { necessary, audience: ['/ping/analytics', '/service/statistics.js'], others: ['/service/ads.js'] },
  'vanilla-2': { necessary, audience: ['/ping/analytics', '/service/statistics.js'], others: ['/service/ads.js'] },
  liferay: {
    necessary,
    audience: ['/ping/performance', '/service/performance.js'],
    others: ['/service/offers.html', '/service/personal.css', '/service/pixel.gif'],
  },
  tarteaucitron: { audience: [], others: ['maps.example/town.html', film] },
};

const unknown = (name) => (name === 'liferay' ? 'CONSENT_TYPE_UNHEARD_OF' : 'nobody-knows');

describe('pages written for another tool', () => {
  const stage = dialectStage();

  for (const [name, { necessary = [], audience, others }] of Object.entries(expected)) {
    const all = [...necessary, ...audience, ...others].sort();

    it(`run nothing before the choice, what is granted after it, nothing once it is taken back: ${name}`, async () => {
      const visitor = await stage.visit(name);
      const { page } = visitor;
      assert.deepEqual([askedFor(visitor), visitor.errors], [necessary, []]);
      await choose(page, { audience: true, media: false, advertising: false });
      assert.deepEqual(askedFor(visitor), [...necessary, ...audience].sort());
      await choose(page, { audience: true, media: true, advertising: true });
      assert.deepEqual(askedFor(visitor), all);
      await withdraw(page);
      assert.equal(await page.$$eval('iframe', (frames) => frames.filter(({ src }) => src).length), 0);
      visitor.asked.clear();
      await page.reload({ waitUntil: 'networkidle0' });
      assert.deepEqual([askedFor(visitor), visitor.errors], [necessary, []]);
    });

    it(`have what the charter does not name told to the webmaster, once: ${name}`, async () => {
      const { said } = await stage.visit(name);
      assert.equal(said.filter((text) => text.includes(unknown(name))).length, 1);
    });

    if (name !== 'liferay')
      it(`open the preferences where they opened those of the tool, and grant nothing by it: ${name}`, async () => {
        const { page, errors } = await stage.visit(name);
        await page.$eval(
          'button, a[href="#tarteaucitron"]',
          (opener) => opener instanceof HTMLElement && opener.click(),
        );
        await page.waitForSelector('cookie-preferences-dialog[open]');
        assert.deepEqual([(await stateOf(page)).status, errors], ['undecided', []]);
      });

    if (pages[name].head)
      it(`are in the tool's own language, which releases the same: ${name}`, async () => {
        const visitor = await stage.visit(`${name}?peer`);
        assert.deepEqual(askedFor(visitor), []);
        await visitor.page.evaluate(pages[name].grant);
        await visitor.page.waitForNetworkIdle({ idleTime: 300 });
        assert.deepEqual(askedFor(visitor), all);
      });
  }
});
