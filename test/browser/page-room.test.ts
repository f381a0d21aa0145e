import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import '../../src/define/cookie-banner.js';
import { keepRoom } from '../../src/browser/page-room.js';
import type { CookieBanner } from '../../src/elements/cookie-banner/cookie-banner.js';
import { pressKey, setViewport } from '../emulate.js';
import { find, storeWith } from '../stage.js';

const root = document.documentElement;
const roomAt = (edge: string): string[] => [
  root.style.getPropertyValue(`scroll-padding-${edge}`),
  root.style.getPropertyValue(`padding-${edge}`),
];

describe('room kept in a page', () => {
  it('is as high as what covers the edge, follows it, and is given back as it was found', async () => {
    root.style.setProperty('padding-bottom', '3px');
    const covering = await fixture<HTMLElement>(html`<div style="height: 40px"></div>`);
    const giveBack = keepRoom(document, 'bottom', covering);
    await waitUntil(() => roomAt('bottom').join() === '40px,40px');
    covering.style.height = '90px';
    await waitUntil(() => roomAt('bottom').join() === '90px,90px');
    giveBack();
    expect(roomAt('bottom')).to.deep.equal(['', '3px']);
    root.style.removeProperty('padding-bottom');
  });

  it('is at the top where the top is covered', async () => {
    const covering = await fixture<HTMLElement>(html`<div style="height: 40px"></div>`);
    const giveBack = keepRoom(document, 'top', covering);
    await waitUntil(() => roomAt('top').join() === '40px,40px');
    expect(roomAt('bottom')).to.deep.equal(['', '']);
    giveBack();
  });
});

describe('a long page under the banner', () => {
  const links = Array.from({ length: 40 }, (_, index) => index);

  /** A page of links, each some lines below the other, with the banner before them. */
  async function longPage(placement: CookieBanner['placement']): Promise<HTMLElement> {
    const page = await fixture<HTMLElement>(
      html`<div lang="fr">
        <cookie-banner .placement=${placement} .consent=${storeWith()}></cookie-banner>
        ${links.map((index) => html`<p style="margin: 0 0 60px"><a href="#${index}">Lien ${index}</a></p>`)}
      </div>`,
    );
    await find(page.querySelector('cookie-banner')!, '[part="panel"]');
    await waitUntil(() => roomAt(placement)[0] !== '');
    return page;
  }

  /** Whether some of an element is in sight, beside the banner and inside the window. */
  function isInSight(element: Element): boolean {
    const { left, top, bottom, width } = element.getBoundingClientRect();
    return [top + 2, (top + bottom) / 2, bottom - 2].some(
      (y) => document.elementFromPoint(left + width / 2, y) === element,
    );
  }

  /** Goes from link to link by keyboard, and names those that cannot be seen when they have the focus. */
  async function hiddenOnTheWay(...held: readonly string[]): Promise<string[]> {
    const hidden: string[] = [];
    for (let step = 1; step < links.length; step += 1) {
      await pressKey('Tab', ...held);
      await nextFrame();
      if (!isInSight(document.activeElement!)) hidden.push(document.activeElement?.textContent ?? '');
    }
    return hidden;
  }

  for (const [width, height] of [
    [1280, 720],
    [768, 700],
    [320, 568],
  ] as const)
    for (const placement of ['bottom', 'top'] as const)
      it(`never hides what has the focus, ${String(width)} pixels wide, banner at the ${placement}`, async () => {
        await setViewport({ width, height });
        const page = await longPage(placement);
        page.querySelector('a')!.focus();
        const hidden = await hiddenOnTheWay();
        hidden.push(...(await hiddenOnTheWay('Shift')));
        expect(hidden).to.deep.equal([]);
        await setViewport({ width: 1280, height: 800 });
      });

  it('has its room back once the visitor has chosen', async () => {
    const page = await longPage('bottom');
    const banner = page.querySelector('cookie-banner')!;
    (await find(banner, '[data-consent-action="refuse-all"]')).click();
    await banner.updateComplete;
    expect(roomAt('bottom')).to.deep.equal(['', '']);
  });

  it('has its room back when the banner is taken out', async () => {
    const page = await longPage('bottom');
    page.querySelector('cookie-banner')!.remove();
    expect(roomAt('bottom')).to.deep.equal(['', '']);
  });
});
