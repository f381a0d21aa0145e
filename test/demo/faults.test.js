import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cookiesOf, countVisible, demoStage, DIALOG, portalCharter, serveCharter } from './demo-stage.js';

/** A charter with ten faults, and where each of them stands. */
function faultyCharter() {
  const charter = portalCharter();
  const { purposes, services } = charter;
  charter.updated = '23/11/2026';
  charter.policy = 'atlantis';
  charter.controller = {};
  purposes[0].regime = 'always';
  purposes[1].title = 42;
  purposes[2].id = 'Vidéos & cartes';
  delete services[0].provider;
  delete services[1].name;
  services[4].role = 'friend';
  services[4].trackers[0].name = '';
  // The purpose has to exist, or each of its services would be one fault more.
  purposes.push({ id: 'media' });
  return charter;
}

const PATHS = [
  'updated',
  'policy',
  'controller.name',
  'purposes[0].regime',
  'purposes[1].title',
  'purposes[2].id',
  'services[0].provider',
  'services[1].name',
  'services[4].role',
  'services[4].trackers[0].name',
];

describe('a charter with ten faults', () => {
  const stage = demoStage();

  async function atFaultyPortal() {
    const visitor = await stage.newVisitor();
    const { page, url } = visitor;
    await serveCharter(page, faultyCharter);
    await page.evaluateOnNewDocument(() => {
      document.addEventListener('charter-error', (event) => {
        globalThis.charterError ??= JSON.parse(JSON.stringify({ ...event, faults: event['faults'] }));
      });
    });
    await page.goto(`${url}/portal/`);
    await page.waitForFunction(() => 'charterError' in globalThis);
    return visitor;
  }

  it('is told in ten sentences with their paths, as an event and in the console', async () => {
    const { page, messages } = await atFaultyPortal();
    const { code, message, faults } = await page.evaluate(() => globalThis['charterError']);
    assert.deepEqual(faults.map(({ path }) => path).sort(), [...PATHS].sort());
    assert.ok(faults.every((fault) => fault.message.startsWith(fault.path) && fault.message.endsWith('.')));
    assert.ok(code && message);
    const told = messages.filter((text) => text.includes('cookie-charter'));
    assert.equal(told.length, 1, 'the console is told once');
    for (const path of PATHS) assert.ok(told[0].includes(path), path);
  });

  it('leaves the page at work, and grants nothing', async () => {
    const { page, errors, requests } = await atFaultyPortal();
    await page.click('.site-footer a[href="#cookie-preferences"]');
    await page.waitForSelector(DIALOG, { visible: true });
    const allowed = await page.evaluate(() => {
      const store = globalThis[Symbol.for('cookie-charter.consent.1')];
      return ['audience', 'media', 'youtube', 'matomo'].map((id) => store.allows(id));
    });
    assert.deepEqual(allowed, [false, false, false, false]);
    assert.equal(await countVisible(page, 'iframe'), 0);
    assert.ok(await countVisible(page, 'cookie-gate a[href="/portal/map.html"]'));
    assert.ok(!requests.some((address) => address.endsWith('audience.gif')));
    assert.deepEqual(await cookiesOf(page), []);
    assert.deepEqual(errors, []);
  });
});
