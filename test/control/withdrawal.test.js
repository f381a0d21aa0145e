import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { choose, siteStage, HOST, pageWith, ready } from './site-stage.js';

const IDS = ['matomo', 'video', 'map', 'social', 'chat', 'fonts', 'tests', 'player'];

/** Where each service writes, each in its own way. */
const trackersOf = (id) => [
  { name: `${id}_id.*`, party: 'first' },
  { name: `${id}_local`, type: 'local-storage' },
  { name: `${id}_tab`, type: 'session-storage' },
  { name: `${id}_base`, type: 'indexed-db' },
  { name: `${id}_cache`, type: 'cache' },
  { name: `${id}_hidden`, httpOnly: true },
  { name: `${id}_theirs`, party: 'third' },
];

const CHARTER = {
  language: 'fr',
  purposes: [{ id: 'necessary' }, { id: 'audience' }, { id: 'media' }],
  services: [
    {
      id: 'session',
      purpose: 'necessary',
      provider: 'Ville',
      name: 'Session',
      exemption: 'authentication',
      trackers: [{ name: 'sessionid' }],
    },
    ...IDS.map((id) => ({
      id,
      purpose: id === 'matomo' ? 'audience' : 'media',
      provider: `Prestataire ${id}`,
      name: id,
      trackers: trackersOf(id),
    })),
  ],
};

/** Five blocked nodes a service. */
const nodesOf = (id) => `
  <script type="text/plain" data-consent="${id}" src="/services/${id}.js"></script>
  <script type="text/plain" data-consent="${id}">globalThis.ran = [...(globalThis.ran ?? []), '${id}']</script>
  <img alt="" data-consent="${id}" data-src="/services/${id}.gif">
  <iframe title="${id}" data-consent="${id}" data-src="/services/${id}.html"></iframe>
  <link rel="stylesheet" data-consent="${id}" data-href="/services/${id}.css">`;

/** What the script of a service does: it writes under a name like Matomo's, on the domain above, and everywhere else. */
function scriptOf(id) {
  return `{
    const parent = location.hostname.split('.').slice(1).join('.');
    document.cookie = '${id}_id.13.1fff=1; Path=/; Max-Age=9999' + (parent ? '; Domain=' + parent : '');
    document.cookie = '${id}_id.here=1; Path=/town/hall';
    localStorage.setItem('${id}_local', '1');
    sessionStorage.setItem('${id}_tab', '1');
    indexedDB.open('${id}_base').onsuccess = ({ target }) => target.result.close();
    globalThis.caches?.open('${id}_cache');
  }`;
}

function pages(path) {
  const id = /^\/services\/(\w+)\.js$/.exec(path)?.[1];
  if (id) return scriptOf(id);
  if (path.startsWith('/services/')) return '';
  const headers = { 'Set-Cookie': ['sessionid=1; Path=/', 'video_hidden=1; Path=/; HttpOnly'] };
  return { body: pageWith(CHARTER, { body: IDS.map(nodesOf).join('') }), headers };
}

/** Every name that the page's own origin keeps, where a script of it can look. */
const namesKept = (page) =>
  page.evaluate(async () => [
    ...document.cookie.split('; ').map((cookie) => cookie.split('=')[0]),
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name),
    ...('caches' in globalThis ? await caches.keys() : []),
  ]);

const erasedOn = (page) => page.waitForFunction(() => globalThis['told'].includes('consent-erased'));

describe('a site with 8 services and 40 blocked nodes', () => {
  const stage = siteStage(pages);

  async function visit(host) {
    const open = await stage.newVisitor();
    const page = await open();
    stage.asked();
    await page.goto(stage.url('/town/hall/page', host));
    await ready(page);
    return page;
  }

  const servicesAsked = () => stage.asked().filter((path) => path.startsWith('/services/'));

  /** Waits until all that a service writes is there. */
  const written = (page, ...ids) =>
    page.waitForFunction(
      async (wanted) => {
        const bases = (await indexedDB.databases()).map(({ name }) => name);
        const kept = 'caches' in globalThis ? await caches.keys() : wanted.map((id) => `${id}_cache`);
        return wanted.every((id) => bases.includes(`${id}_base`) && kept.includes(`${id}_cache`));
      },
      {},
      ids,
    );

  it('asks for nothing and keeps nothing before the choice, nor after a refusal', async () => {
    const page = await visit('localhost');
    assert.deepEqual(servicesAsked(), []);
    assert.deepEqual(await namesKept(page), ['sessionid']);
    await choose(page, 'refuseAll');
    await erasedOn(page);
    await page.reload();
    await ready(page);
    assert.deepEqual(servicesAsked(), []);
    assert.deepEqual((await namesKept(page)).sort(), ['eu-consent', 'sessionid']);
  });

  it('asks for what was granted and for nothing else after a partial choice', async () => {
    const page = await visit('localhost');
    await choose(page, 'decide', { audience: false, media: false, video: true });
    await written(page, 'video');
    const asked = [...new Set(servicesAsked())].sort();
    assert.deepEqual(
      asked,
      ['css', 'gif', 'html', 'js'].map((end) => `/services/video.${end}`),
    );
    assert.deepEqual(await page.evaluate(() => globalThis['ran']), ['video']);
  });

  for (const host of ['localhost', HOST]) {
    it(`asks for nothing and keeps no declared name after a withdrawal and another page (${host})`, async () => {
      const page = await visit(host);
      await choose(page, 'acceptAll');
      await written(page, ...IDS);
      const before = await namesKept(page);
      assert.ok(before.includes('matomo_id.13.1fff') && before.includes('chat_id.here'), before.join());
      // A page that moves on without being loaded keeps the cookies of the address that was.
      await page.evaluate(() => history.pushState(null, '', '/elsewhere'));
      await choose(page, 'withdraw');
      await erasedOn(page);
      assert.deepEqual((await namesKept(page)).sort(), ['eu-consent', 'sessionid']);
      stage.asked();
      await page.goto(stage.url('/town/hall/other', host));
      await ready(page);
      assert.deepEqual((await namesKept(page)).sort(), ['eu-consent', 'sessionid']);
      assert.deepEqual(servicesAsked(), []);
      assert.deepEqual(page['errors'], []);
    });
  }

  it('keeps no declared name that a script goes on writing until the page is left', async () => {
    const page = await visit('localhost');
    await choose(page, 'acceptAll');
    await written(page, 'matomo');
    await page.evaluate(() => {
      const write = () => {
        document.cookie = 'matomo_id.13.1fff=again; Path=/';
        localStorage.setItem('matomo_local', 'again');
      };
      addEventListener('pagehide', write);
      document.addEventListener('visibilitychange', write);
      setInterval(write, 20);
    });
    await choose(page, 'refuseAll');
    await erasedOn(page);
    await page.waitForFunction(() => document.cookie.includes('again'));
    await page.goto(stage.url('/town/hall/other'));
    await ready(page);
    assert.deepEqual((await namesKept(page)).sort(), ['eu-consent', 'sessionid']);
  });

  it('tells the page who can erase what no script of it can', async () => {
    const page = await visit('localhost');
    await choose(page, 'decide', { audience: false, media: false, video: true });
    await written(page, 'video');
    await page.evaluate(() =>
      document.addEventListener('consent-erased', (event) => (globalThis['report'] = event['report'])),
    );
    await choose(page, 'withdraw');
    await page.waitForFunction(() => 'report' in globalThis);
    const report = await page.evaluate(() => {
      const { withdrawn, erased, left, mayStillRun } = globalThis['report'];
      const hands = left.map(({ name, hand }) => `${name} ${hand}`);
      return { withdrawn, erased: erased.map(({ name }) => name).sort(), hands, mayStillRun };
    });
    assert.deepEqual(report, {
      withdrawn: ['video'],
      erased: ['base', 'cache', 'id.13.1fff', 'id.here', 'local', 'tab'].map((name) => `video_${name}`),
      hands: ['video_hidden site', 'video_theirs provider'],
      mayStillRun: true,
    });
    const cookies = await page.browserContext().cookies();
    assert.ok(
      cookies.some(({ name }) => name === 'video_hidden'),
      'it is there, as the report says',
    );
  });

  it('loads what erases only once something is refused', async () => {
    const page = await visit('localhost');
    const isEraser = (path) => /refusal-eraser/.test(path);
    assert.deepEqual(stage.asked().filter(isEraser), []);
    await choose(page, 'acceptAll');
    await written(page, 'video');
    assert.deepEqual(stage.asked().filter(isEraser), []);
    await choose(page, 'withdraw');
    await erasedOn(page);
    assert.equal(stage.asked().filter(isEraser).length, 1);
  });
});
