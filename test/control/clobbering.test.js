import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { choicesOf, choose, pageWith, ready, siteStage } from './site-stage.js';

const dist = join(import.meta.dirname, '../../dist');

const CHARTER = {
  language: 'fr',
  purposes: [{ id: 'necessary' }, { id: 'media' }],
  services: [{ id: 'video', purpose: 'media', provider: 'PeerTube', name: 'Vidéos' }],
};

/** Ways to hide a member of the document, of the window, or of a form that holds what waits. */
const covers = {
  'an image': (name) => `<img name="${name}" alt="">`,
  'a form': (name) => `<form name="${name}"></form>`,
  'an object': (name) => `<object id="${name}"></object>`,
  'an element of that id': (name) => `<a id="${name}"></a>`,
};

const waiting = (name) =>
  `<form><input name="${name}"><a href="#cookie-preferences">Cookies</a>
  <script type="text/plain" data-consent="media">globalThis.ran = true;</script></form>`;

/** Every word after a dot in the files that a page loads. */
async function wordsOfBundle() {
  const names = ['auto.js', ...(await readdir(join(dist, 'chunks'))).map((name) => `chunks/${name}`)];
  const files = await Promise.all(
    names.filter((name) => name.endsWith('.js')).map((name) => readFile(join(dist, name), 'utf8')),
  );
  return new Set(files.flatMap((text) => [...text.matchAll(/\.([a-zA-Z]\w*)/g)].map(([, word]) => word)));
}

/** Names of all that objects of a page have, and their prototypes. */
function membersOf(objects) {
  const known = { document, window: globalThis, form: document.createElement('form') };
  const chain = (object) => (object ? [object, ...chain(Object.getPrototypeOf(object))] : []);
  const found = objects.flatMap((name) => chain(known[name])).flatMap((object) => Object.getOwnPropertyNames(object));
  return [...new Set(found)].filter((name) => name !== 'constructor');
}

describe('content whose names hide members of the document', () => {
  const pages = new Map();
  const stage = siteStage((path) => pages.get(path) ?? pageWith(CHARTER));
  let members;
  let fields;
  let page;

  before(async () => {
    const open = await stage.newVisitor();
    page = await open();
    await page.goto(stage.url('/'));
    const words = await wordsOfBundle();
    const known = async (...objects) => (await page.evaluate(membersOf, objects)).filter((name) => words.has(name));
    members = await known('document', 'window');
    fields = await known('form');
    assert.ok(members.includes('createElement') && members.includes('cookieStore'), 'the list comes from the bundle');
  });

  /** Refuses, then grants, in a page with that content; tells what it could see. */
  async function visit(body) {
    pages.set('/covered', pageWith(CHARTER, { body: body + waiting('name') }));
    await page.deleteCookie(...(await page.cookies()));
    page.errors.length = 0;
    await page.goto(stage.url('/covered'));
    await ready(page);
    await page.waitForFunction(() => document.getElementsByTagName('cookie-banner')[0].hasAttribute('open'));
    assert.equal(await page.evaluate(() => 'ran' in globalThis), false);
    await choose(page, 'refuseAll');
    assert.equal((await choicesOf(page)).media, false);
    assert.equal(await page.evaluate(() => 'ran' in globalThis), false);
    await choose(page, 'acceptAll');
    await page.waitForFunction(() => 'ran' in globalThis);
    assert.deepEqual(page.errors, []);
  }

  for (const [what, cover] of Object.entries(covers)) {
    it(`stop nothing and grant nothing as ${what}, whichever name the package asks for`, async () => {
      await visit(members.map(cover).join(''));
    });

    it(`stop nothing as ${what} that comes later`, async () => {
      await visit('');
      await page.evaluate((html) => {
        const late = document.createElement('div');
        late.innerHTML = html;
        Document.prototype.querySelector.call(document, 'main, body').append(late);
      }, members.map(cover).join(''));
      await choose(page, 'withdraw');
      await page.evaluate(() => (globalThis.location.hash = '#cookie-preferences'));
      await page.waitForFunction(() => document.querySelector('cookie-preferences-dialog')?.hasAttribute('open'));
      assert.deepEqual(page.errors, []);
    });
  }

  it('stop nothing as fields of a form that holds what waits, at once or later', async () => {
    assert.ok(fields.includes('matches'), 'the list comes from the bundle');
    await visit(fields.map(waiting).join(''));
    await visit('');
    await page.evaluate((html) => {
      delete globalThis.ran;
      document.body.append(document.createRange().createContextualFragment(html));
    }, fields.map(waiting).join(''));
    await page.waitForFunction(() => 'ran' in globalThis);
    await page.waitForFunction(() => !document.querySelector('script[type="text/plain"]'));
    await page.evaluate(() =>
      [...document.querySelectorAll('form a')]
        .at(-1)
        ?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true })),
    );
    await page.waitForFunction(() => document.querySelector('cookie-preferences-dialog')?.hasAttribute('open'));
    assert.deepEqual(page.errors, []);
  });
});
