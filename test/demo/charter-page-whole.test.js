import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { choose, demoStage, PANEL, portalCharter } from './demo-stage.js';
import { headings, plain, readTree, textInSight, textsOfCharter, wordsOfCodes } from './whole-charter.js';

const names = portalCharter().services.flatMap(({ trackers }) => trackers.map(({ name }) => name));
const titles = portalCharter().purposes.map(({ title }) => title);

/** Checks that all the charter says is in sight, and that nothing of it is cut. */
async function isWhole(page, { isPaper = false } = {}) {
  const { text, cut } = await page.evaluate(textInSight, isPaper);
  const shown = plain(text);
  const missing = [...textsOfCharter(), ...wordsOfCodes, ...headings].filter((each) => !shown.includes(each));
  assert.deepEqual(missing, [], 'missing');
  assert.deepEqual(cut, [], 'cut');
  const [wide, window] = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return [scrollWidth, clientWidth];
  });
  assert.ok(wide <= window, `${wide} pixels in ${window}`);
}

const ways = {
  'without script': async (visitor) => {
    await visitor.page.setJavaScriptEnabled(false);
    await visitor.page.goto(`${visitor.url}/portal/charte/`);
  },
  'with scripts': async ({ page, url }) => {
    await page.goto(`${url}/portal/charte/`);
    await page.waitForSelector(PANEL, { visible: true });
    await page.waitForSelector('cookie-charter >>> [part="rights"]', { visible: true });
    await choose(page, 'refuse-all');
  },
};

for (const [way, open] of Object.entries(ways)) {
  describe(`the charter page ${way}`, () => {
    const stage = demoStage();

    async function atCharter(viewport = { width: 1280, height: 860 }) {
      const visitor = await stage.newVisitor();
      await visitor.page.setViewport(viewport);
      await open(visitor);
      return visitor;
    }

    it('shows the whole charter on a wide screen', async () => isWhole((await atCharter()).page));

    it('shows the whole charter at 320 pixels, nothing cut', async () =>
      isWhole((await atCharter({ width: 320, height: 568 })).page));

    it('shows the whole charter at 400 % zoom, nothing cut', async () =>
      isWhole((await atCharter({ width: 320, height: 256, deviceScaleFactor: 4 })).page));

    it('prints the whole charter, nothing cut nor folded', async () => {
      // A4 less its margins, in CSS pixels.
      const { page } = await atCharter({ width: 718, height: 1000 });
      await page.emulateMediaType('print');
      await isWhole(page, { isPaper: true });
    });

    it('is whole in the tree of a screen reader: headings, tables with captions and headers, lists', async () => {
      const { page } = await atCharter();
      const tree = await readTree(page);
      const ofRole = (role) => tree.filter((node) => node.role === role);
      const told = ofRole('heading').map(({ name, level }) => [name, level]);
      const section = told.find(([name]) => name === headings[0])[1];
      for (const heading of headings) assert.deepEqual(told.find(([name]) => name === heading)?.[1], section, heading);
      for (const title of titles) assert.deepEqual(told.find(([name]) => name === title)?.[1], section + 1, title);
      const tables = ofRole('table');
      assert.deepEqual(
        tables.map(({ name }) => name),
        titles.map((title) => `Cookies et autres traceurs : ${title}`),
      );
      for (const table of tables) {
        const headers = table.within().filter(({ role }) => role === 'columnheader');
        assert.deepEqual(
          [headers[0]?.name, headers.every(({ name }) => name !== '')],
          ['Nom du cookie ou traceur', true],
        );
      }
      assert.deepEqual(
        ofRole('rowheader').map(({ name }) => name),
        names,
      );
      assert.ok(ofRole('list').length >= 8, `${ofRole('list').length} lists`);
      for (const list of ofRole('list')) assert.ok(list.within().some(({ role }) => role === 'listitem'));
    });
  });
}

describe('the charter page without script', () => {
  const stage = demoStage();

  it('makes no promise that needs one, and every link within the page leads somewhere', async () => {
    const visitor = await stage.newVisitor();
    await ways['without script'](visitor);
    const { page } = visitor;
    const { text } = await page.evaluate(textInSight, false);
    assert.match(plain(text), /Sans script, ce lien ne s’ouvre pas\./);
    assert.doesNotMatch(plain(text), /bandeau/);
    const lost = await page.evaluate(() =>
      [...document.querySelectorAll('a[href^="#"]')]
        .map((link) => link.getAttribute('href'))
        .filter((href) => href !== '#cookie-preferences' && !document.getElementById(href.slice(1))),
    );
    assert.deepEqual(lost, []);
  });
});
