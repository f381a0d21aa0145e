import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { askedAt, choose, cookiesOf, countVisible, demoStage, settled, textOf } from './demo-stage.js';

const video = 'cookie-gate[service="youtube"]';
const map = 'cookie-gate[service="openstreetmap"]';

describe('the gates of the portal', () => {
  const stage = demoStage();

  /** A visitor who has not chosen, before the two gates; the banner is put away. */
  async function atTheGates(width = 1000) {
    const visitor = await stage.newVisitor();
    await visitor.page.setViewport({ width, height: 900 });
    await askedAt(visitor);
    await visitor.page.waitForSelector(`${map} >>> [part="allow"]`, { visible: true });
    await visitor.page.evaluate(() => document.querySelector('cookie-banner')['hide']());
    return visitor;
  }

  const press = (page, gate, part) => page.locator(`${gate} >>> [part="${part}"]`).click();
  const asked = ({ requests }, file) => requests.filter((address) => address.endsWith(file)).length;

  it('say what waits and why, and ask nothing of it before the choice nor after a refusal', async () => {
    const visitor = await atTheGates();
    assert.match(await textOf(visitor.page, `${video} >>> [part="text"]`), /YouTube.*attend votre accord.*États-Unis/);
    await visitor.page.evaluate(() => document.querySelector('cookie-banner')['show']());
    await choose(visitor.page, 'refuse-all');
    await visitor.page.reload();
    await visitor.page.waitForSelector(`${map} >>> [part="allow"]`, { visible: true });
    assert.deepEqual([asked(visitor, 'video.html'), asked(visitor, 'map.html')], [0, 0]);
    assert.equal(await countVisible(visitor.page, 'cookie-gate a'), 2);
    assert.deepEqual(visitor.errors, []);
  });

  it('show one service this time, and wait again at the next visit', async () => {
    const visitor = await atTheGates();
    await press(visitor.page, video, 'allow');
    await visitor.page.waitForSelector(`${video} iframe`);
    assert.deepEqual([asked(visitor, 'video.html'), asked(visitor, 'map.html')], [1, 0]);
    assert.deepEqual(await cookiesOf(visitor.page), []);
    await visitor.page.reload();
    await visitor.page.waitForSelector(`${video} >>> [part="allow"]`, { visible: true });
    assert.equal(asked(visitor, 'video.html'), 1);
  });

  it('show one service from now on, until it is withdrawn', async () => {
    const visitor = await atTheGates();
    const { page } = visitor;
    await press(page, video, 'always');
    await page.waitForSelector(`${video} iframe`);
    await page.reload();
    await page.waitForSelector(`${video} iframe`);
    await page.waitForSelector(`${map} >>> [part="allow"]`, { visible: true });
    assert.equal(asked(visitor, 'map.html'), 0);
    await page.evaluate(() => globalThis[Symbol.for('cookie-charter.consent.1')].withdraw());
    await page.waitForSelector(`${video} >>> [part="allow"]`, { visible: true });
    assert.equal((await page.$$('iframe')).length, 0);
    const before = asked(visitor, 'video.html');
    await page.reload();
    await settled(page, 'decided');
    await page.waitForSelector(`${video} >>> [part="allow"]`, { visible: true });
    assert.equal(asked(visitor, 'video.html'), before);
  });

  for (const width of [320, 1000]) {
    it(`shift nothing at ${width} pixels, opening and closing`, async () => {
      const { page } = await atTheGates(width);
      await page.$eval(video, (gate) => gate.scrollIntoView({ block: 'center', behavior: 'instant' }));
      await page.evaluate(() => {
        globalThis.shifts = [];
        const observer = new PerformanceObserver((list) => {
          globalThis.shifts.push(...list.getEntries().map((entry) => entry['value']));
        });
        observer.observe({ type: 'layout-shift' });
      });
      await press(page, video, 'allow');
      await page.waitForSelector(`${video} iframe`);
      await page.evaluate(() => globalThis[Symbol.for('cookie-charter.consent.1')].refuseAll());
      await page.waitForSelector(`${video} >>> [part="allow"]`, { visible: true });
      const shifts = await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(globalThis.shifts)))),
      );
      assert.deepEqual(shifts, []);
    });
  }

  it('show their links to a visitor without script', async () => {
    const { page, url, requests } = await stage.newVisitor();
    await page.setJavaScriptEnabled(false);
    await page.goto(`${url}/portal/`);
    assert.equal(await countVisible(page, 'cookie-gate a'), 2);
    assert.deepEqual(
      requests.filter((address) => /video|map/.test(address)),
      [],
    );
  });
});
