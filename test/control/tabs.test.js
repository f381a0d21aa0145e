import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { choicesOf, choose, siteStage, pageWith, ready } from './site-stage.js';

const CHARTER = {
  language: 'fr',
  purposes: [{ id: 'necessary' }, { id: 'audience', regime: 'objection' }, { id: 'media' }],
  services: [
    { id: 'matomo', purpose: 'audience', provider: 'Matomo', name: 'Mesure' },
    { id: 'video', purpose: 'media', provider: 'PeerTube', name: 'Vidéos' },
  ],
};

/** A browser that tells nobody of changes of cookies. */
const withoutCookieEvents = (page) =>
  page.evaluateOnNewDocument(() => {
    delete globalThis['cookieStore'];
  });

/** A browser that begins to listen for changes of cookies when the test says so. */
const slowToListen = (page) =>
  page.evaluateOnNewDocument(() => {
    globalThis.addEventListener('storage', (event) => event.stopImmediatePropagation());
    const cookies = globalThis['cookieStore'];
    const { addEventListener, get } = cookies;
    const begun = new Promise((resolve) => {
      globalThis.begin = resolve;
    });
    cookies.addEventListener = (...listener) => void begun.then(() => addEventListener.apply(cookies, listener));
    cookies.get = (...asked) => begun.then(() => get.apply(cookies, asked));
  });

/** A tab that nothing but changes of cookies wakes, and that shows a change only once its browser was asked for a cookie. */
const lateToShow = (page) =>
  page.evaluateOnNewDocument(() => {
    globalThis.addEventListener('storage', (event) => event.stopImmediatePropagation());
    const cookies = globalThis['cookieStore'];
    const { get: ask } = cookies;
    const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
    let last = '';
    let isLate = false;
    cookies.addEventListener('change', () => {
      isLate = true;
    });
    cookies.get = async (...asked) => {
      const answer = await ask.apply(cookies, asked);
      isLate = false;
      return answer;
    };
    const show = function () {
      if (!isLate) last = get.call(this);
      return last;
    };
    Object.defineProperty(Document.prototype, 'cookie', { configurable: true, get: show, set });
  });

const ways = { 'by changes of cookies': undefined, 'by the storage': withoutCookieEvents };

describe('two tabs', () => {
  const stage = siteStage(() => pageWith(CHARTER));

  async function twoTabs(prepare, prepareOther = prepare) {
    const open = await stage.newVisitor();
    const tabs = [await open(prepare), await open(prepareOther)];
    for (const tab of tabs) {
      await tab.goto(stage.url('/'));
      await ready(tab);
    }
    return tabs;
  }

  /** Waits in a tab until it holds a choice. */
  const agreement = (tab, wanted) =>
    tab.evaluate(
      (media) =>
        new Promise((resolve, reject) => {
          const store = globalThis[Symbol.for('cookie-charter.consent.1')];
          setTimeout(() => reject(new Error(`The tab was never told: ${document.cookie}`)), 10_000);
          const look = () => {
            if (store.state.choices.media !== media) return;
            stop();
            resolve(undefined);
          };
          const stop = store.subscribe(look);
          look();
        }),
      wanted,
    );

  const decide = (tab, media) => choose(tab, 'decide', { media, audience: media });

  for (const [way, prepare] of Object.entries(ways)) {
    it(`agree after each choice, ${way}`, async () => {
      const tabs = await twoTabs(prepare);
      for (let round = 0; round < 20; round += 1) {
        const [chooser, other] = round % 3 ? tabs : [...tabs].reverse();
        const told = agreement(other, round % 2 === 0);
        await decide(chooser, round % 2 === 0);
        await told;
        assert.deepEqual(await choicesOf(chooser), await choicesOf(other));
      }
    });

    it(`hold the last choice of 200 made in turn without waiting, ${way}`, async () => {
      const tabs = await twoTabs(prepare);
      for (let round = 0; round < 100; round += 1) {
        await decide(tabs[0], round % 2 === 0);
        await decide(tabs[1], round % 3 === 0);
      }
      // The last one refuses nothing: round 99 is a multiple of three.
      await Promise.all(tabs.map((tab) => agreement(tab, true)));
      const [first, second] = await Promise.all(tabs.map(choicesOf));
      assert.deepEqual(first, second);
    });

    it(`leave nothing behind in the storage, ${way}`, async () => {
      const [chooser, other] = await twoTabs(prepare);
      const told = agreement(other, false);
      await choose(chooser, 'acceptAll');
      await choose(chooser, 'refuseAll');
      await told;
      for (const tab of [chooser, other]) {
        assert.equal(await tab.evaluate(() => localStorage.length), 0);
        assert.deepEqual(tab.errors, []);
      }
    });
  }

  it('agree on a choice made in one while the browser of the other was only beginning to listen', async () => {
    const [chooser, other] = await twoTabs(undefined, slowToListen);
    await choose(chooser, 'acceptAll');
    await other.evaluate(() => globalThis['begin']());
    await agreement(other, true);
  });

  it('agree where the browser of one tells of a change before the page can read it, as Chromium does when busy', async () => {
    const [chooser, other] = await twoTabs(undefined, lateToShow);
    for (const wanted of [true, false, true]) {
      await decide(chooser, wanted);
      await agreement(other, wanted);
    }
  });

  it('tell a change once each, and the other tab calls it a choice that was read again', async () => {
    const [chooser, other] = await twoTabs();
    const told = agreement(other, true);
    await choose(chooser, 'acceptAll');
    await told;
    await choose(other, 'refuseAll');
    await agreement(chooser, false);
    const changes = ['consent-ready', 'consent-change charter'];
    assert.deepEqual(
      (await chooser.evaluate(() => globalThis['told'])).filter((event) => event !== 'consent-erased'),
      [...changes, 'consent-change accept-all', 'consent-change restore'],
    );
    assert.deepEqual(
      (await other.evaluate(() => globalThis['told'])).filter((event) => event !== 'consent-erased'),
      [...changes, 'consent-change restore', 'consent-change refuse-all'],
    );
  });

  it('close the banner of the other, and do not ask there again', async () => {
    const [chooser, other] = await twoTabs();
    // A tab in the background draws nothing: what it shows is asked of the banner, not of the screen.
    const bannerIs = (open) =>
      other.waitForFunction(
        (wanted) => document.querySelector('cookie-banner').hasAttribute('open') === wanted,
        { polling: 20 },
        open,
      );
    await bannerIs(true);
    await choose(chooser, 'refuseAll');
    await bannerIs(false);
  });

  it('do not lose an objection made in one by a choice made in the other right after', async () => {
    const [first, second] = await twoTabs();
    await choose(first, 'acceptAll');
    await agreement(second, true);
    await choose(first, 'decide', { audience: false });
    await choose(second, 'decide', { media: false });
    const told = await second.evaluate(() => document.cookie);
    assert.match(told, /audience:0:/);
    assert.match(told, /media:0:/);
  });
});
