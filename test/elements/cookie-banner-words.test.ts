import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/cookie-banner.js';
import type { ConsentStore } from '../../src/core/consent-store.js';
import type { CookieBanner } from '../../src/elements/cookie-banner/cookie-banner.js';
import { setViewport } from '../emulate.js';
import { find, findAll, portalCharter, storeWith, textOf } from '../stage.js';

const action = (name: string): string => `[data-consent-action="${name}"]`;

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
    const sizes = choices
      .map((choice) => choice.getBoundingClientRect())
      .map(({ width, height }) => `${width} ${height}`);
    expect(new Set(sizes).size, sizes.join(', ')).to.equal(1);
    for (const choice of choices) {
      const { left, right } = choice.parentElement!.getBoundingClientRect();
      expect(choice.getBoundingClientRect()).to.include({ left, right });
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

  it('speaks the language around it', async () => {
    const banner = await fixture<CookieBanner>(html`<cookie-banner lang="en" .consent=${storeWith()}></cookie-banner>`);
    expect(textOf(await find(banner, action('refuse-all')))).to.match(/refuse|reject/i);
    banner.lang = 'fr';
    await waitUntil(() => textOf(banner.shadowRoot?.querySelector(action('refuse-all'))) === 'Tout refuser');
  });
});
