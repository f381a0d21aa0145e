import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cookiesOf, countVisible, demoStage, PANEL, settled, textOf } from './demo-stage.js';

const NAMES = ['sessionid', 'django_language', 'csrftoken', 'cookies_preferences'];
const ROW = 'cookie-table >>> tbody [part~="row"]';

describe('the seed charter, as it is', () => {
  const stage = demoStage();

  async function atSeed() {
    const visitor = await stage.newVisitor();
    await visitor.page.goto(`${visitor.url}/seed/`);
    await visitor.page.waitForSelector(ROW, { visible: true });
    await settled(visitor.page, 'decided');
    return visitor;
  }

  it('reads four cookies from the plain table of the page', async () => {
    const { page, errors } = await atSeed();
    const rows = await page.$$eval(ROW, (list) => list.map((row) => row.textContent));
    assert.equal(rows.length, 4);
    for (const [index, name] of NAMES.entries()) assert.ok(rows[index].includes(name), `${rows[index]} names ${name}`);
    assert.deepEqual(errors, []);
  });

  it('shows no banner, and says why', async () => {
    const { page } = await atSeed();
    assert.equal(await countVisible(page, PANEL), 0);
    assert.match(await page.$eval('cookie-table', ({ shadowRoot }) => shadowRoot.textContent), /aucun bandeau/i);
  });

  it('writes nothing on the device and asks nobody else', async () => {
    const { page, requests, url } = await atSeed();
    assert.deepEqual(await cookiesOf(page), []);
    assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length]), [0, 0]);
    const elsewhere = requests.filter((address) => !address.startsWith(`${url}/`));
    assert.deepEqual(elsewhere, []);
  });

  it('says that nothing can be chosen when a visitor asks for the choices', async () => {
    const { page } = await atSeed();
    await page.click('.site-footer a[href="#cookie-preferences"]');
    await page.waitForSelector('cookie-preferences-dialog >>> dialog[open]', { visible: true });
    await page.waitForSelector('cookie-preferences-dialog >>> [part~="purpose"]', { visible: true });
    assert.equal((await page.$$('cookie-preferences-dialog >>> input[type="checkbox"]')).length, 0);
  });

  it('shows its whole text and its table without scripts', async () => {
    const { page, url } = await stage.newVisitor();
    await page.setJavaScriptEnabled(false);
    await page.goto(`${url}/seed/`);
    const cells = await page.$$('cookie-table td');
    const seen = await Promise.all(cells.map((cell) => cell.isVisible()));
    assert.deepEqual(seen, Array(16).fill(true));
    const text = await textOf(page, 'main');
    for (const words of ["Qu'est ce qu'un cookie ?", 'Afin de vous proposer', 'collecter des informations sur lui.'])
      assert.ok(text.includes(words), words);
    for (const name of NAMES) assert.ok(text.includes(name), name);
  });
});
