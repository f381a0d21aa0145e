// A page that stands in a frame: of its own origin, of its own site, of another site.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PANEL } from '../demo/demo-stage.js';
import { allowed, decide, pageOf, storeOf } from './control-stage.js';
import { frameOf, innerFrame, twoSites } from './two-sites.js';

const shown = async (frame) => (await frame.$$(PANEL)).length;

const blocked = `<script type="text/plain" data-consent="media">globalThis.ran = true;</script>
  <script type="text/plain" data-consent="audience">globalThis.counted = true;</script>`;

const ran = (frame) => frame.evaluate(() => [globalThis['ran'] === true, globalThis['counted'] === true]);

const cookieOf = (frame) => frame.evaluate(() => document.cookie);

describe('a page embedded in another site’s', () => {
  const stage = twoSites();

  async function embedded(place = 'map', attributes = '') {
    stage.pages[place]['/'] = pageOf(blocked, { banner: attributes });
    stage.pages.city['/'] = pageOf(frameOf(stage[place].origin));
    const visit = await stage.visit();
    return { ...visit, frame: await innerFrame(visit.page) };
  }

  it('is silent: shows nothing, runs nothing, writes nothing, not even what may only be objected to', async () => {
    const { page, frame, errors } = await embedded();
    assert.deepEqual((await storeOf(frame)).choices, {
      ...{ audience: false, matomo: false, media: false, map: false, social: false, share: false },
    });
    assert.equal(await shown(frame), 0);
    assert.equal(await shown(page), 1, 'the page around asks as ever');
    assert.deepEqual(await ran(frame), [false, false]);
    assert.equal(await cookieOf(frame), '');
    assert.deepEqual(errors, []);
  });

  it('does not use what was chosen on its own pages, even where the browser would show it the cookie', async () => {
    stage.pages.neighbour['/'] = pageOf(blocked);
    stage.pages.city['/'] = pageOf(frameOf(stage.neighbour.origin));
    const { page } = await stage.visit('/', stage.neighbour.origin);
    await storeOf(page);
    await decide(page, { audience: true, media: true, social: true });
    await page.goto(`${stage.city.origin}/`);
    const frame = await innerFrame(page);
    assert.match(await cookieOf(frame), /eu-consent=.*media:1/, 'the browser hides nothing here');
    assert.ok(!Object.values((await storeOf(frame)).choices).includes(true));
    assert.deepEqual(await ran(frame), [false, false]);
  });

  it('takes what the visitor chooses in it for the page alone', async () => {
    const { page, frame } = await embedded('neighbour');
    await storeOf(frame);
    await decide(frame, { media: true });
    await allowed(frame, ['media']);
    assert.deepEqual(await ran(frame), [true, false]);
    assert.equal((await storeOf(frame)).stored, false);
    assert.equal(await cookieOf(frame), '');
    await page.reload();
    assert.equal((await storeOf(await innerFrame(page))).choices.media, false);
  });

  it('is silent too in a sandbox of its own site', async () => {
    stage.pages.city['/inner'] = pageOf(blocked);
    stage.pages.city['/'] = pageOf('<iframe id="inner" title="a" sandbox="allow-scripts" src="/inner"></iframe>');
    const { page } = await stage.visit();
    const frame = await innerFrame(page);
    // A module from a page without an origin needs the server's leave, which this one does not give: nothing starts.
    await frame.waitForFunction(() => document.readyState === 'complete');
    assert.deepEqual(await ran(frame), [false, false]);
  });
});

describe('a page in a frame of its own origin', () => {
  const stage = twoSites();

  it('asks nothing itself, and follows the choice made around it', async () => {
    stage.pages.city['/inner'] = pageOf(blocked);
    stage.pages.city['/'] = pageOf('<iframe id="inner" title="a" src="/inner"></iframe>');
    const { page } = await stage.visit();
    const frame = await innerFrame(page);
    const { pending, choices } = await storeOf(frame);
    assert.deepEqual([pending, choices.audience], [['media', 'social'], true]);
    assert.equal(await shown(frame), 0);
    await page.waitForSelector(PANEL, { visible: true });
    await decide(page, { audience: true, media: true, social: false });
    await page.reload();
    const again = await innerFrame(page);
    await allowed(again, ['audience', 'media']);
    assert.deepEqual(await ran(again), [true, true]);
    assert.equal((await storeOf(again)).stored, true);
  });
});
