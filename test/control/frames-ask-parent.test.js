// A city's page around its map on another site: the map asks the city what the visitor chose there.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PANEL } from '../demo/demo-stage.js';
import { allowed, decide, pageOf, siteCharter, storeOf } from './control-stage.js';
import { frameOf, innerFrame, sharing, twoSites } from './two-sites.js';

const blocked = '<iframe id="tiles" title="Fond" data-consent="media" data-src="/tiles"></iframe>';

/** Waits until the frame has heard all that its parent has said so far. */
async function flushed(page, frame) {
  await frame.evaluate(() => {
    globalThis['flushed'] = new Promise((resolve) => {
      addEventListener('message', ({ data }) => data === 'flush' && resolve(undefined));
    });
  });
  await page.evaluate(() => globalThis.frames[0]?.postMessage('flush', '*'));
  await frame.evaluate(() => globalThis['flushed']);
}

describe('an embedded page that asks its parent', () => {
  const stage = twoSites();

  it('follows each choice of the parent, purpose by purpose, and its withdrawal, without keeping anything', async () => {
    stage.pages.map['/tiles'] = '<p>Fond</p>';
    const { page, frame, errors } = await stage.askingMap({ body: blocked });
    // Before any choice: what may only be objected to is on in the city.
    await allowed(frame, ['audience']);
    await decide(page, { audience: false, media: true, social: false });
    await allowed(frame, ['media']);
    await frame.waitForSelector('#tiles[src="/tiles"]');
    await decide(page, { social: true });
    await allowed(frame, ['media', 'social']);
    await page.evaluate(() => globalThis[Symbol.for('cookie-charter.consent.1')].withdraw());
    await allowed(frame, []);
    await frame.waitForSelector('#tiles:not([src])');
    assert.equal((await frame.$$(PANEL)).length, 0);
    const { stored, decidedAt } = await storeOf(frame);
    assert.deepEqual([stored, decidedAt, await frame.evaluate(() => document.cookie)], [false, undefined, '']);
    assert.deepEqual(errors, []);
  });

  it('takes only purposes that it declares itself, and never more than its own browser and visitor allow', async () => {
    const charter = siteCharter();
    charter.purposes.push({ id: 'preferences' });
    stage.pages.map['/'] = pageOf('', { banner: `frames="ask-parent ${stage.city.origin}"` });
    stage.pages.city['/'] = pageOf(frameOf(stage.map.origin) + sharing(stage.map.origin), { charter });
    const { page } = await stage.visit();
    const frame = await innerFrame(page);
    await storeOf(frame);
    await decide(frame, { social: false });
    await storeOf(page);
    await page.evaluate(() => globalThis[Symbol.for('cookie-charter.consent.1')].acceptAll());
    await allowed(frame, ['audience', 'media']);
    assert.equal((await storeOf(frame)).choices.preferences, undefined);
  });

  it('is told nothing of a purpose of which the parent allows a part, or for its page alone', async () => {
    const charter = siteCharter();
    charter.services.push({ id: 'video', purpose: 'media', provider: 'PeerTube', name: 'Vidéos' });
    stage.pages.map['/'] = pageOf('', { banner: `frames="ask-parent ${stage.city.origin}"` });
    stage.pages.city['/'] = pageOf(frameOf(stage.map.origin) + sharing(stage.map.origin), { charter });
    const { page } = await stage.visit();
    const frame = await innerFrame(page);
    await allowed(frame, ['audience']);
    await decide(page, { audience: false, media: true, video: false, social: false });
    await allowed(frame, []);
    await page.evaluate(() => globalThis[Symbol.for('cookie-charter.consent.1')].allowOnce('social'));
    assert.equal((await storeOf(page)).choices.social, true);
    await flushed(page, frame);
    await allowed(frame, []);
    await decide(page, { video: true, media: true });
    await allowed(frame, ['media']);
  });

  it('asks again when the parent is ready later than it', async () => {
    const { page, frame } = await stage.askingMap({ share: '' });
    assert.equal((await storeOf(frame)).choices.audience, false);
    const source = sharing(stage.map.origin).replace(/<.?script.*?>/g, '');
    await page.addScriptTag({ type: 'module', content: source });
    await allowed(frame, ['audience']);
  });

  it('loses everything when the parent ends the sharing', async () => {
    const { page, frame } = await stage.askingMap();
    await allowed(frame, ['audience']);
    await page.evaluate(() => globalThis['stop']());
    await allowed(frame, []);
    await decide(page, { audience: true, media: true, social: true });
    await flushed(page, frame);
    await allowed(frame, []);
  });

  it('loses everything when the element that asked leaves, or asks no longer', async () => {
    const { frame } = await stage.askingMap();
    await allowed(frame, ['audience']);
    await frame.evaluate(() => document.querySelector('cookie-banner').removeAttribute('frames'));
    await allowed(frame, []);
    await frame.evaluate(
      (origin) => document.querySelector('cookie-banner').setAttribute('frames', `ask-parent ${origin}`),
      stage.city.origin,
    );
    await allowed(frame, ['audience']);
    await frame.evaluate(() => document.querySelector('cookie-banner').remove());
    await allowed(frame, []);
  });

  it('finds the choice again on each of its pages', async () => {
    stage.pages.map['/next'] = pageOf('', { banner: `frames="ask-parent ${stage.city.origin}"` });
    const { page, frame } = await stage.askingMap();
    await storeOf(page);
    await decide(page, { audience: false, media: true, social: false });
    await allowed(frame, ['media']);
    await frame.goto(`${stage.map.origin}/next`);
    await allowed(await innerFrame(page), ['media']);
  });

  for (const [why, frames] of [
    ['a star', 'ask-parent *'],
    ['a path', 'ask-parent ORIGIN/'],
    ['one wrong origin beside the right one', 'ask-parent ORIGIN https://*.ville.fr'],
    ['another keyword', 'ask-anyone ORIGIN'],
    ['no origin', 'ask-parent'],
    ['the null origin', 'ask-parent null'],
  ]) {
    it(`grants nothing, and tells the webmaster, where the attribute has ${why}`, async () => {
      stage.pages.map['/'] = pageOf('', { banner: `frames="${frames.replace('ORIGIN', stage.city.origin)}"` });
      stage.pages.city['/'] = pageOf(sharing(stage.map.origin));
      const { page } = await stage.visit();
      const told = new Promise((resolve) => {
        page.on('console', (message) => message.text().includes('is not understood') && resolve(message.text()));
      });
      await page.evaluate((src) => {
        document.body.append(Object.assign(document.createElement('iframe'), { src, id: 'inner' }));
      }, `${stage.map.origin}/`);
      assert.match(String(await told), /exact origins/);
      assert.ok(!Object.values((await storeOf(await innerFrame(page))).choices).includes(true));
    });
  }
});
