import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { askedAt, choose, cookiesOf, countVisible, demoStage } from './demo-stage.js';
import { DIALOG, PANEL, portalCharter, settled, textOf } from './demo-stage.js';

const CHOICE = /^1~\d{8}T\d{6}Z(~[a-z0-9-]+(\/[a-z0-9-]+)?:[01]:[0-9a-z]{6})+$/;
const MINUTE = 60_000;

/** The moment written in a choice. */
function momentOf(value) {
  const [, year, month, day, hour, minute, second] = /^1~(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/
    .exec(value)
    .map(Number);
  return new Date(Date.UTC(year, month - 1, day, hour, minute, second));
}

/** Six calendar months later, on the last day of a month that is too short. */
function sixMonthsAfter(moment) {
  const later = new Date(moment);
  later.setUTCMonth(moment.getUTCMonth() + 6);
  if (later.getUTCDate() !== moment.getUTCDate()) later.setUTCDate(0);
  return later;
}

/** The one cookie of the choice, after making sure that it is the only one. */
async function choiceCookie(page) {
  const cookies = await cookiesOf(page);
  assert.deepEqual(
    cookies.map(({ name }) => name),
    ['cookies_preferences'],
  );
  return cookies[0];
}

describe('the portal', () => {
  const stage = demoStage();

  async function asked() {
    const visitor = await stage.newVisitor();
    await askedAt(visitor);
    return visitor;
  }

  it('names every purpose that needs a choice', async () => {
    const { page, errors } = await asked();
    const text = await textOf(page, PANEL);
    const purposes = portalCharter().purposes.filter(({ regime }) => regime !== 'exempt');
    assert.equal(purposes.length, 2);
    for (const { title } of purposes) assert.ok(text.includes(title), `the banner names ${title}`);
    assert.deepEqual(errors, []);
  });

  it('writes nothing and shows nothing of others before a choice', async () => {
    const { page } = await asked();
    const kept = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
    ]);
    assert.deepEqual(kept, [0, 0, 0, 0]);
    assert.deepEqual(await cookiesOf(page), []);
    assert.equal((await page.$$('iframe')).length, 0);
  });

  it('keeps a refusal made with one click', async () => {
    const { page } = await asked();
    await choose(page, 'refuse-all');
    await page.reload();
    await settled(page, 'decided');
    assert.equal(await countVisible(page, PANEL), 0);
    assert.equal((await page.$$('iframe')).length, 0);
    const { value } = await choiceCookie(page);
    assert.match(value, CHOICE);
    assert.match(value, /~audience:0:/);
    assert.match(value, /~media:0:/);
  });

  for (const action of ['refuse-all', 'accept-all']) {
    it(`keeps the choice six calendar months and no longer (${action})`, async () => {
      const { page } = await asked();
      await choose(page, action);
      const { value, expires, sameSite, path, domain } = await choiceCookie(page);
      const wanted = sixMonthsAfter(momentOf(value)).getTime();
      assert.ok(Math.abs(expires * 1000 - wanted) < MINUTE, `${new Date(expires * 1000).toISOString()} for ${value}`);
      assert.deepEqual([sameSite, path, domain], ['Lax', '/', 'localhost']);
    });
  }

  it('lets a visitor take back what they accepted through the link of the footer', async () => {
    const { page } = await asked();
    await choose(page, 'accept-all');
    await page.reload();
    await settled(page, 'decided');
    await page.waitForSelector('iframe[src="/portal/video.html"]');
    assert.match((await choiceCookie(page)).value, /~media:1:/);
    await page.click('.site-footer a[href="#cookie-preferences"]');
    await page.waitForSelector(DIALOG, { visible: true });
    const media = await page.waitForSelector('aria/Vidéos et cartes[role="checkbox"]');
    assert.ok(await media.evaluate((box) => box.matches(':checked')), 'the dialog shows what is kept');
    await choose(page, 'withdraw', 'cookie-preferences-dialog');
    await page.waitForFunction(() => document.querySelectorAll('iframe').length === 0);
    assert.match((await choiceCookie(page)).value, /~media:0:/);
    assert.ok(await countVisible(page, 'cookie-gate a[href="/portal/video.html"]'), 'the link is back');
  });

  it('keeps what a visitor unticks and saves', async () => {
    const { page } = await asked();
    await choose(page, 'accept-all');
    await page.click('.site-footer a[href="#cookie-preferences"]');
    // A locator waits until what it presses stands still.
    await page.locator('aria/Vidéos et cartes[role="checkbox"]').click();
    await page.locator('cookie-preferences-dialog >>> [data-consent-action="save"]').click();
    await page.waitForFunction(() => document.querySelectorAll('iframe').length === 0);
    const { value } = await choiceCookie(page);
    assert.match(value, /~audience:1:/);
    assert.match(value, /~media:0:/);
  });

  it('counts no visit of those who object', async () => {
    const { page, requests } = await asked();
    await choose(page, 'refuse-all');
    requests.length = 0;
    await page.reload();
    await settled(page, 'decided');
    assert.deepEqual(
      requests.filter((address) => address.endsWith('/portal/audience.gif')),
      [],
    );
  });

  it('asks nothing of any other host, whatever the choice', async () => {
    const { page, requests, url, errors } = await asked();
    await choose(page, 'accept-all');
    await page.waitForSelector('iframe[src="/portal/map.html"]');
    await page.click('.site-footer a[href="#cookie-preferences"]');
    await page.waitForSelector(DIALOG, { visible: true });
    assert.ok(requests.length > 5, 'requests were seen');
    assert.deepEqual(
      requests.filter((address) => !address.startsWith(`${url}/`)),
      [],
    );
    assert.deepEqual(errors, []);
  });
});
