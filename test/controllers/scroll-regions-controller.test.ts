import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/cookie-banner.js';
import { pressKey, setViewport } from '../emulate.js';
import { find, storeWith } from '../stage.js';

describe('words that do not fit', () => {
  afterEach(() => setViewport({ width: 1280, height: 800 }));

  it('are read by keyboard, and are no stop on the way where they fit', async () => {
    await setViewport({ width: 320, height: 400 });
    const place = await fixture(html`<div lang="fr"><cookie-banner .consent=${storeWith()}></cookie-banner></div>`);
    const banner = place.querySelector('cookie-banner')!;
    const words = await find(banner, '.content');
    await waitUntil(() => words.tabIndex === 0);
    expect(words.getAttribute('role')).to.equal('group');
    await expect(banner).to.be.accessible();
    words.focus();
    await pressKey('End');
    await waitUntil(() => words.scrollTop > 0);
    await setViewport({ width: 1280, height: 1000 });
    await waitUntil(() => !words.hasAttribute('tabindex') && !words.hasAttribute('role'));
  });
});
