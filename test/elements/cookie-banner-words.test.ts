import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/cookie-banner.js';
import type { ConsentStore } from '../../src/core/consent-store.js';
import type { CookieBanner } from '../../src/elements/cookie-banner/cookie-banner.js';
import { setViewport } from '../emulate.js';
import { find, findAll, portalCharter, storeWith } from '../stage.js';

async function bannerFor(consent: ConsentStore): Promise<CookieBanner> {
  const banner = await fixture<CookieBanner>(html`<cookie-banner lang="fr" .consent=${consent}></cookie-banner>`);
  await find(banner, '.choice');
  await find(banner, '.choice');
  return banner;
}

describe('the words of cookie-banner', () => {
  it('cuts no word of its choices in letters twice as large, and keeps them equal', async () => {
    await setViewport({ width: 320, height: 568 });
    const banner = await bannerFor(storeWith());
    banner.style.fontSize = '32px';
    const choices = findAll<HTMLButtonElement>(banner, '.choice');
    for (const { scrollWidth, clientWidth } of choices) expect(scrollWidth).to.equal(clientWidth);
    const twins = choices.filter((choice) => choice.part.contains('choice'));
    const [first, ...others] = twins.map((choice) => choice.getBoundingClientRect());
    // Firefox counts in sixtieths of a pixel, wherever a button begins.
    for (const { width, height } of others)
      expect(Math.abs(width - first!.width) + Math.abs(height - first!.height)).to.be.below(0.05);
    for (const choice of choices) {
      const { left, right } = choice.parentElement!.getBoundingClientRect();
      const own = choice.getBoundingClientRect();
      expect(Math.abs(own.left - left) + Math.abs(own.right - right), 'fills its cell').to.be.below(0.05);
    }
  });

  it('says in which language the charter speaks, where the page has another', async () => {
    const told = portalCharter();
    told.purposes[2] = { id: 'media', title: 'Vidéos', description: { fr: 'Voir des vidéos.', en: 'Watch videos.' } };
    const consent = storeWith(told);
    const languagesIn = (banner: CookieBanner): (string | null)[] =>
      findAll(banner, 'li [lang]').map((text) => text.getAttribute('lang'));
    const banner = await fixture<CookieBanner>(html`<cookie-banner lang="en" .consent=${consent}></cookie-banner>`);
    expect((await find(banner, 'li [lang]')).textContent).to.equal('Vidéos');
    expect(languagesIn(banner)).to.deep.equal(['fr']);
    banner.remove();
    expect(languagesIn(await bannerFor(consent))).to.deep.equal([]);
  });
});
