import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { choicesOf, choose, siteStage, pageWith, press, ready } from './site-stage.js';

const CHARTER = {
  language: 'fr',
  purposes: [{ id: 'necessary' }, { id: 'media' }],
  services: [{ id: 'video', purpose: 'media', provider: 'PeerTube', name: 'Vidéos', trackers: [{ name: 'player' }] }],
};

const PANEL = 'cookie-banner >>> [part="panel"]';

const gated = `
  <script type="text/plain" data-consent="media">globalThis.ran = (globalThis.ran ?? 0) + 1</script>
  <p><a id="link" href="#cookie-preferences">Gérer mes cookies</a></p>`;

/** Two copies of the package on one page. */
const TWO = { body: gated, scripts: ['/dist/auto.js', '/copy/auto.js'] };

function pages(path) {
  if (path === '/two') return pageWith(CHARTER, TWO);
  if (path === '/bare') return '<!doctype html><title>Bare</title>';
  return pageWith(CHARTER, { body: gated });
}

/** What a page is told of a visitor who accepts and takes it back: each once. */
const ACCEPTED_THEN_WITHDRAWN = [
  'consent-ready',
  'consent-change charter',
  'consent-change accept-all',
  'consent-change withdraw',
  'consent-erased',
];

const eventsOf = (page) => page.evaluate(() => globalThis['told']);

describe('the life of a page', () => {
  const stage = siteStage(pages);

  async function visit(path, prepare) {
    const open = await stage.newVisitor();
    const page = await open(prepare);
    await page.goto(stage.url(path));
    if (path !== '/bare') await ready(page);
    return { page, open };
  }

  it('costs it no place in the back/forward cache, and reads the choice again on the way back', async () => {
    const { page, open } = await visit('/');
    await choose(page, 'refuseAll');
    await page.waitForFunction(() => globalThis['told'].includes('consent-erased'));
    const reasons = [];
    const client = await page.createCDPSession();
    await client.send('Page.enable');
    client.on('Page.backForwardCacheNotUsed', ({ notRestoredExplanations }) =>
      reasons.push(...notRestoredExplanations),
    );
    await page.evaluate(() => {
      globalThis['isSame'] = true;
    });
    await page.goto(stage.url('/bare'));
    const other = await open();
    await other.goto(stage.url('/'));
    await ready(other);
    await choose(other, 'acceptAll');
    await page.bringToFront();
    const { currentIndex, entries } = await client.send('Page.getNavigationHistory');
    await client.send('Page.navigateToHistoryEntry', { entryId: entries[currentIndex - 1].id });
    await page.waitForFunction(() => location.pathname === '/' && globalThis['ran'] === 1);
    assert.equal((await choicesOf(page)).media, true);
    // A browser without windows keeps no page at all, and says so; a listener of “unload” would be told besides.
    const isKept = await page.evaluate(() => 'isSame' in globalThis);
    assert.ok(isKept || reasons.length > 0);
    assert.deepEqual(
      reasons.filter(({ type }) => type !== 'Circumstantial'),
      [],
    );
  });

  for (const [name, tell] of Object.entries({
    'shown from the cache': () => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
    thawed: () => document.dispatchEvent(new Event('resume')),
    'looked at again': () => document.dispatchEvent(new Event('visibilitychange')),
  }))
    it(`reads the choice again once it is ${name}, where nothing else told of it`, async () => {
      const { page } = await visit('/', (tab) =>
        tab.evaluateOnNewDocument(() => {
          delete globalThis['cookieStore'];
        }),
      );
      await choose(page, 'acceptAll');
      await page.evaluate(() => {
        const [, value] = /eu-consent=([^;]*)/.exec(document.cookie);
        document.cookie = `eu-consent=${value.replace(':1:', ':0:')}; Path=/`;
      });
      assert.equal((await choicesOf(page)).media, true);
      await page.evaluate(tell);
      assert.equal((await choicesOf(page)).media, false);
      assert.equal((await eventsOf(page)).filter((event) => event === 'consent-change restore').length, 1);
    });

  describe('loaded ahead of a visit', () => {
    const loadedAhead = (tab) =>
      tab.evaluateOnNewDocument(() => {
        Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
      });

    const activate = (page) =>
      page.evaluate(() => {
        Object.defineProperty(document, 'prerendering', { value: false, configurable: true });
        document.dispatchEvent(new Event('prerenderingchange'));
      });

    /** Waits until everything that will be loaded is. */
    const quiet = async (page) => {
      await page.waitForFunction(() => customElements.get('cookie-banner') !== undefined);
      await page.waitForNetworkIdle({ idleTime: 200 });
    };

    it('shows nothing, tells nothing and runs nothing, and asks once it is visited', async () => {
      const open = await stage.newVisitor();
      const page = await open(loadedAhead);
      await page.goto(stage.url('/'));
      await quiet(page);
      assert.equal(await page.$(PANEL), null);
      assert.deepEqual(await eventsOf(page), []);
      await activate(page);
      await page.waitForSelector(PANEL, { visible: true });
      assert.deepEqual(page.errors, []);
    });

    it('holds what was chosen elsewhere in the meantime', async () => {
      const { page: first, open } = await visit('/');
      await choose(first, 'acceptAll');
      const page = await open(loadedAhead);
      await page.goto(stage.url('/'));
      await quiet(page);
      assert.equal(await page.evaluate(() => globalThis['ran']), undefined, 'nothing ran, although it was granted');
      await choose(first, 'refuseAll');
      await activate(page);
      await ready(page);
      assert.equal((await choicesOf(page)).media, false);
      assert.equal(await page.evaluate(() => globalThis['ran']), undefined);
    });
  });

  it('has one store, one banner and one event a change, whichever of two copies came first', async () => {
    const { page } = await visit('/two');
    await page.waitForSelector(PANEL, { visible: true });
    assert.ok(stage.asked().includes('/copy/auto.js'), 'the second copy was loaded');
    await press(page, 'cookie-banner >>> [data-consent-action="accept-all"]');
    await page.waitForFunction(() => globalThis['ran'] > 0);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve(undefined))));
    assert.equal(await page.evaluate(() => globalThis['ran']), 1, 'a script runs once');
    await press(page, '#link');
    await press(page, 'cookie-preferences-dialog >>> [data-consent-action="withdraw"]');
    await page.waitForFunction(() => globalThis['told'].includes('consent-erased'));
    assert.deepEqual(await eventsOf(page), ACCEPTED_THEN_WITHDRAWN);
    assert.equal((await page.$$('cookie-preferences-dialog')).length, 1);
    assert.deepEqual(page['errors'], []);
  });

  it('leaves the choice of a later version as it is, whatever an older copy is asked', async () => {
    const later = '2~20261123T184200Z~media:1:zzzzzz';
    const { page } = await visit('/bare');
    await page.evaluate((value) => {
      document.cookie = `eu-consent=${value}; Path=/; Max-Age=9999`;
    }, later);
    await page.goto(stage.url('/two'));
    await ready(page);
    assert.equal((await choicesOf(page)).media, false);
    for (const act of ['reload', 'refuseAll', 'acceptAll', 'withdraw']) await choose(page, act);
    await page.waitForFunction(() => globalThis['told'].includes('consent-erased'));
    await page.reload();
    await ready(page);
    assert.equal(await page.evaluate(() => document.cookie), `eu-consent=${later}`);
    assert.equal((await choicesOf(page)).media, false);
  });

  describe('whose body is replaced by scripts', () => {
    /** What a single-page application does at each navigation. */
    const swap = (page, times) =>
      page.evaluate((count) => {
        for (let time = 0; time < count; time += 1) {
          const body = document.createElement('body');
          const script = Object.assign(document.createElement('script'), {
            type: 'text/plain',
            textContent: 'ran += 1',
          });
          script.dataset.consent = 'media';
          const link = Object.assign(document.createElement('a'), {
            href: '#cookie-preferences',
            textContent: 'Cookies',
          });
          body.append(document.createElement('cookie-banner'), script, link);
          history.pushState(null, '', `/step/${time}`);
          document.body.replaceWith(body);
        }
      }, times);

    it('asks once, tells each change once, and opens the preferences from each page', async () => {
      const { page } = await visit('/');
      await page.waitForSelector(PANEL, { visible: true });
      await page.evaluate(() => (globalThis['ran'] = 0));
      await swap(page, 20);
      await page.waitForSelector(PANEL, { visible: true });
      await press(page, 'cookie-banner >>> [data-consent-action="accept-all"]');
      await page.waitForFunction(() => globalThis['ran'] === 1);
      await swap(page, 5);
      await page.waitForFunction(() => globalThis['ran'] === 2);
      assert.equal(await page.$(PANEL), null, 'who has chosen is not asked on the next page');
      await press(page, 'a[href="#cookie-preferences"]');
      await page.waitForSelector('cookie-preferences-dialog >>> dialog[open]', { visible: true });
      await swap(page, 1);
      await press(page, 'a[href="#cookie-preferences"]');
      await press(page, 'cookie-preferences-dialog >>> [data-consent-action="withdraw"]');
      await page.waitForFunction(() => globalThis['told'].includes('consent-erased'));
      assert.deepEqual(await eventsOf(page), ACCEPTED_THEN_WITHDRAWN);
      assert.deepEqual(page['errors'], []);
    });
  });
});
