import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { askedAt, demoStage } from './demo-stage.js';

const BUTTON = (action) => `cookie-banner >>> [data-consent-action="${action}"]`;

/** Everything by which a visitor could tell that a button matters more. */
function looksOf(button) {
  const style = getComputedStyle(button);
  const { width, height } = button.getBoundingClientRect();
  const seen =
    /^(?:font|color|background|border|outline|padding|margin|opacity|text-|box-shadow|cursor|transform|filter)/;
  const names = [...style].filter((name) => seen.test(name));
  const computed = Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)]));
  return { tag: button.localName, part: button.getAttribute('part'), width, height, ...computed };
}

describe('accept and refuse', () => {
  const stage = demoStage();

  for (const width of [320, 768, 1280]) {
    it(`are twins on a page ${width} pixels wide`, async () => {
      const visitor = await stage.newVisitor();
      const { page } = visitor;
      await page.setViewport({ width, height: 800 });
      await askedAt(visitor);
      const [refuse, accept] = [await page.$(BUTTON('refuse-all')), await page.$(BUTTON('accept-all'))];
      const looks = await refuse.evaluate(looksOf);
      assert.equal(looks.part, 'choice');
      assert.ok('font-weight' in looks && 'background-color' in looks && 'padding-top' in looks);
      assert.deepEqual(await accept.evaluate(looksOf), looks);
      const [first, second] = [await refuse.boundingBox(), await accept.boundingBox()];
      const beside = first.y === second.y && first.x !== second.x;
      const above = first.x === second.x && first.y !== second.y;
      assert.ok(beside || (width === 320 && above), JSON.stringify([first, second]));
      assert.ok(second.y + second.height <= 800 && first.y >= 0, 'both are on the screen at once');
    });
  }

  it('are the first that a visitor comes to by keyboard', async () => {
    const visitor = await stage.newVisitor();
    await askedAt(visitor);
    await visitor.page.keyboard.press('Tab');
    assert.equal(await visitor.page.evaluate(() => document.activeElement?.localName), 'cookie-banner');
  });

  it('both come within reach of one press of a key from each other', async () => {
    const visitor = await stage.newVisitor();
    await askedAt(visitor);
    await visitor.page.focus(BUTTON('refuse-all'));
    await visitor.page.keyboard.press('Tab');
    const action = await visitor.page.$eval('cookie-banner', ({ shadowRoot }) =>
      shadowRoot.activeElement?.getAttribute('data-consent-action'),
    );
    assert.equal(action, 'accept-all');
  });
});
