import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { demoStage, portalCharter, serveInstead, settled } from '../demo/demo-stage.js';
import { readSnippets } from './read-snippets.js';

const root = join(import.meta.dirname, '../..');
const guide = 'docs/guides/integrations.md';
const { name, exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** A charter that asks for consent to all that the guide speaks of. */
function charter() {
  const { services, ...rest } = portalCharter();
  const purposes = ['audience', 'media', 'advertising', 'preferences'].map((id) => ({ id, regime: 'consent' }));
  const analytics = {
    id: 'google-analytics',
    purpose: 'audience',
    provider: 'Google',
    name: 'Analytics',
    trackers: [],
  };
  const kept = services.filter(({ purpose }) => ['necessary', 'audience', 'media'].includes(purpose));
  return { ...rest, purposes: [{ id: 'necessary' }, ...purposes], services: [...kept, analytics] };
}

/** Where a browser finds an entry of the package: what a bundler would read in its exports. */
function addressOf(entry) {
  if (entry === name) return '/dist/auto.js';
  const path = entry.replace(name, '.');
  const target = exports[path] ?? { default: exports['./integrations/*'].default.replace('*', path.split('/').at(-1)) };
  return target.default.slice(1);
}

const entriesOf = (code) => [...code.matchAll(/from '([^']+)'/g)].map(([, entry]) => entry);

function pageWith({ code = '', head = '', body = '' }) {
  const imports = Object.fromEntries(entriesOf(code).map((entry) => [entry, addressOf(entry)]));
  const map = `<script type="importmap">${JSON.stringify({ imports })}</script>`;
  const auto = '<script type="module" src="/dist/auto.js"></script>';
  const banner = '<cookie-banner charter="/charter.json"></cookie-banner>';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Example</title>${map}${head}
    <body>${body}${banner}${auto}<script type="module">${code}</script>`;
}

/** What the pages of each example show once all was accepted, by the name of the entry. */
const CHECKS = {
  'google-consent-mode': async (page) => {
    const commands = await page.evaluate(() => globalThis.dataLayer.map((each) => [...each]));
    assert.deepEqual(commands[0].slice(0, 2), ['consent', 'default']);
    assert.equal(commands[0][2].analytics_storage, 'denied');
    assert.deepEqual(commands.at(-1).slice(0, 2), ['consent', 'update']);
    assert.equal(commands.at(-1)[2].analytics_storage, 'granted');
  },
  'data-layer': async (page) => {
    const last = await page.evaluate(() => globalThis.dataLayer.at(-1));
    assert.equal(last.event, 'consent_update');
    assert.equal(last.consent_choices.audience, true);
  },
  matomo: async (page) => {
    const called = await page.evaluate(() => {
      const calls = [];
      const tracker = new Proxy({}, { get: (_, method) => () => calls.push(method) > 0 });
      globalThis._paq[0][0].call(tracker);
      return calls;
    });
    assert.ok(called.length > 0);
    assert.ok(!called.some((method) => /require|forget|out/i.test(method)), called.join());
  },
  'wp-consent-api': async (page) => {
    assert.equal(await page.evaluate(() => globalThis.wp_consent_type), 'optin');
    const told = await page.evaluate(() => globalThis.told);
    assert.ok(told.includes('marketing allow'));
  },
  opendatasoft: async (page) => {
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<a href="#cookie-preferences">Open</a>'));
    await page.click('a[href="#cookie-preferences"]');
    assert.equal(await page.evaluate(() => globalThis.opened), 1);
    assert.equal(await page.$('cookie-preferences-dialog'), null);
  },
};

/** What the page of an example holds besides it. */
const SURROUNDINGS = {
  'wp-consent-api': {
    head: "<script>globalThis.told = []; globalThis.wp_set_consent = (...words) => told.push(words.join(' '));</script>",
  },
  opendatasoft: {
    head: '<script>globalThis.opened = 0;</script>',
    body: `<footer class="ods-front-footer">
      <button class="ods-manage-cookies-preferences__show-button" onclick="opened += 1">Cookies</button></footer>`,
  },
};

const snippets = (language) =>
  readSnippets(guide)
    .filter((snippet) => snippet.language === language)
    .map(({ code }, index) => ({ code, number: index + 1 }));

describe(guide, () => {
  const stage = demoStage();

  /** Opens a page, the network beyond our site answered with empty scripts. */
  async function open(html) {
    const visitor = await stage.newVisitor();
    const nothing = () => ({ contentType: 'text/javascript', body: '' });
    await serveInstead(visitor.page, {
      '/example/': () => ({ contentType: 'text/html; charset=utf-8', body: html }),
      '/charter.json': () => ({ contentType: 'application/json', body: JSON.stringify(charter()) }),
      '/gtag/js': nothing,
      '/matomo.js': nothing,
    });
    await visitor.page.goto(`${visitor.url}/example/`);
    await settled(visitor.page, 'undecided');
    return visitor;
  }

  const acceptAll = async (page) => {
    await page.evaluate(() => globalThis[Symbol.for('cookie-charter.consent.1')].acceptAll());
    await settled(page, 'decided');
  };

  it('holds only examples that are tested here', () => {
    const languages = readSnippets(guide).map(({ language }) => language);
    assert.deepEqual([...new Set(languages)].sort(), ['html', 'js', 'sh']);
    const told = snippets('js').flatMap(({ code }) => entriesOf(code).map((entry) => entry.split('/').at(-1)));
    assert.deepEqual([...new Set(told)].sort(), [...Object.keys(CHECKS), name].sort());
  });

  it('copies what the package ships', () => {
    const [{ code }] = snippets('sh');
    const [, from] = /cp -R (\S+)/.exec(code);
    assert.ok(existsSync(join(root, from.replace(`node_modules/${name}/`, ''), 'integrations/objection.js')));
  });

  for (const { code, number } of snippets('js')) {
    const subject = entriesOf(code).at(-1).split('/').at(-1);
    it(`gives code that works (${number}, ${subject})`, async () => {
      const { page, errors, messages } = await open(pageWith({ code, ...SURROUNDINGS[subject] }));
      await acceptAll(page);
      await CHECKS[subject](page);
      assert.deepEqual([errors, messages.filter((text) => text.includes(name))], [[], []]);
    });
  }

  for (const { code, number } of snippets('html')) {
    it(`gives lines that ask nobody anything before the grant (${number})`, async () => {
      const visitor = await open(pageWith({ head: code }));
      const beyond = () => visitor.requests.filter((address) => !address.startsWith(visitor.url));
      assert.deepEqual(beyond(), []);
      await acceptAll(visitor.page);
      await visitor.page.waitForFunction(() =>
        performance.getEntriesByType('resource').some(({ name: address }) => !address.startsWith(location.origin)),
      );
      assert.equal(beyond().length, 1);
      assert.deepEqual(visitor.errors, []);
    });
  }
});
