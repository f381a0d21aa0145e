// A visitor whose browser sends Global Privacy Control, from the first page to the day when it no longer does.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { askedAt, choose, cookiesOf, countVisible, demoStage, DIALOG } from '../demo/demo-stage.js';
import { PANEL, portalCharter, serveCharter, settled, textOf } from '../demo/demo-stage.js';

/** The portal with one more purpose, about which the browser says nothing. */
function withSharing() {
  const charter = portalCharter();
  charter.purposes.push({ id: 'social', regime: 'consent' });
  charter.services.push({ id: 'share', purpose: 'social', provider: 'Mastodon', name: 'Boutons de partage' });
  return charter;
}

/** What the browser sends from the next page on. */
const send = (page, value) =>
  page.evaluateOnNewDocument((sent) => {
    Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { configurable: true, get: () => sent });
  }, value);

const stateOf = (page) => page.evaluate(() => globalThis[Symbol.for('cookie-charter.consent.1')].state);

describe('Global Privacy Control', () => {
  const stage = demoStage();

  async function visitorSending(value = true) {
    const visitor = await stage.newVisitor();
    await send(visitor.page, value);
    return visitor;
  }

  it('spares the question where it covers all that is asked: nothing shown, nothing written, nothing run', async () => {
    const visitor = await visitorSending();
    const { page, url, requests, errors } = visitor;
    await page.goto(`${url}/portal/`);
    await settled(page, 'decided');
    assert.equal(await countVisible(page, PANEL), 0);
    assert.deepEqual((await stateOf(page)).signals, { media: 'gpc' });
    assert.equal((await page.$$('iframe')).length, 0);
    assert.deepEqual(await cookiesOf(page), []);
    assert.ok(!requests.some((address) => /video\.html|map\.html/.test(address)));
    assert.deepEqual(errors, []);
  });

  it('asks about the rest, says what the browser refused, and accepting grants what was named alone', async () => {
    const visitor = await visitorSending();
    const { page } = visitor;
    await serveCharter(page, withSharing);
    await askedAt(visitor);
    assert.match(await textOf(page, 'cookie-banner >>> .signal'), /Global Privacy Control.*Vidéos et cartes/);
    await choose(page, 'accept-all');
    const { choices, signals } = await stateOf(page);
    assert.deepEqual([choices.social, choices.media, signals], [true, false, { media: 'gpc' }]);
    await page.reload();
    await settled(page, 'decided');
    assert.equal(await countVisible(page, PANEL), 0);
    assert.equal((await page.$$('iframe')).length, 0);
  });

  it('is shown in the preferences, yields to what is chosen there, and the choice is found again', async () => {
    const { page, url } = await visitorSending();
    await page.goto(`${url}/portal/`);
    await settled(page, 'decided');
    await page.click('.site-footer a[href="#cookie-preferences"]');
    await page.waitForSelector(DIALOG, { visible: true });
    const preferences = 'cookie-preferences-dialog >>> cookie-preferences';
    assert.match(await textOf(page, `${preferences} >>> #signal-media`), /^Votre navigateur le refuse pour vous/);
    await page.locator(`${preferences} >>> #control-media`).click();
    await page.locator(`${preferences} >>> [data-consent-action="save"]`).click();
    await page.waitForSelector('iframe');
    await page.reload();
    await page.waitForSelector('iframe');
    assert.deepEqual((await stateOf(page)).signals, {});
  });

  it('asks again, without a reason, once it is no longer sent', async () => {
    const visitor = await visitorSending();
    const { page } = visitor;
    await serveCharter(page, withSharing);
    await askedAt(visitor);
    await choose(page, 'refuse-all');
    await send(page, false);
    await page.reload();
    await page.waitForSelector(PANEL, { visible: true });
    const { pending, reasons, choices } = await stateOf(page);
    assert.deepEqual([pending, reasons, choices.media], [['media'], {}, false]);
  });

  it('changes nothing where it is not sent', async () => {
    const visitor = await visitorSending(false);
    await askedAt(visitor);
    assert.deepEqual((await stateOf(visitor.page)).signals, {});
    assert.equal((await visitor.page.$$('cookie-banner >>> .signal')).length, 0);
  });
});
