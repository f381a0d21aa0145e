import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { choose, cookiesOf, demoStage, DIALOG, PANEL, portalCharter, settled } from './demo-stage.js';

const CHOICE = 'cookie-charter >>> [part="choice"]';
const ROWS = 'cookie-charter >>> tbody tr';

/** The text of a part of the charter's page, spaces made plain. */
const read = (page, selector) =>
  page.$eval(selector, (element) => (element.textContent ?? '').replace(/[\s\u202f\u00a0]+/g, ' ').trim());

describe('the charter page of the portal', () => {
  const stage = demoStage();

  async function atCharter() {
    const visitor = await stage.newVisitor();
    await visitor.page.goto(`${visitor.url}/portal/charte/`);
    await visitor.page.waitForSelector(PANEL, { visible: true });
    await visitor.page.waitForFunction(() =>
      document.querySelector('cookie-charter')?.shadowRoot?.querySelector('[part="rights"]'),
    );
    return visitor;
  }

  it('lists every tracker of the charter, and asks nobody else', async () => {
    const { page, requests, url, errors } = await atCharter();
    const names = portalCharter().services.flatMap(({ trackers }) => trackers.map(({ name }) => name));
    const rows = await page.$$eval(ROWS, (list) => list.map((row) => row.querySelector('th')?.textContent.trim()));
    assert.deepEqual(rows, names);
    assert.deepEqual(
      requests.filter((address) => !address.startsWith(`${url}/`)),
      [],
    );
    assert.deepEqual(await cookiesOf(page), []);
    assert.deepEqual(errors, []);
  });

  it('follows a choice made in the banner, changes it in the dialog and takes it back', async () => {
    const { page } = await atCharter();
    assert.match(await read(page, CHOICE), /pas encore fait de choix/);
    await choose(page, 'accept-all');
    assert.match(await read(page, CHOICE), /Autorisé/);
    await page.locator('cookie-charter >>> [data-consent-action="customize"]').click();
    await page.waitForSelector(DIALOG, { visible: true });
    await page.keyboard.press('Escape');
    await page.locator('cookie-charter >>> [data-consent-action="withdraw"]').click();
    await settled(page, 'decided');
    await page.reload();
    await page.waitForFunction(() =>
      document.querySelector('cookie-charter')?.shadowRoot?.querySelector('[part="choice"]'),
    );
    assert.match(await read(page, CHOICE), /Vidéos et cartes Refusé/);
  });
});
