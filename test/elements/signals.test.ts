import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/cookie-banner.js';
import '../../src/define/cookie-preferences.js';
import type { ConsentSignal } from '../../src/core/consent-signal.js';
import type { ConsentStore } from '../../src/core/consent-store.js';
import type { CookieBanner } from '../../src/elements/cookie-banner/cookie-banner.js';
import type { CookiePreferences } from '../../src/elements/cookie-preferences/cookie-preferences.js';
import { find, findAll, storeWith, textOf } from '../stage.js';

const action = (name: string): string => `[data-consent-action="${name}"]`;

/** A store of a visitor whose browser refuses some purposes. */
function storeRefusing(...covered: readonly string[]): ConsentStore {
  const signal: ConsentSignal = { name: 'gpc', isSent: () => true, covers: ({ id }) => covered.includes(id) };
  const store = storeWith();
  store.heed(signal);
  return store;
}

const bannerFor = (consent: ConsentStore, lang = 'fr'): Promise<CookieBanner> =>
  fixture<CookieBanner>(html`<cookie-banner lang=${lang} .consent=${consent}></cookie-banner>`);

const preferencesFor = (consent: ConsentStore, lang = 'fr'): Promise<CookiePreferences> =>
  fixture<CookiePreferences>(html`<cookie-preferences lang=${lang} .consent=${consent}></cookie-preferences>`);

describe('the banner of a visitor whose browser refuses', () => {
  it('names only what it asks, and says what was refused already', async () => {
    const banner = await bannerFor(storeRefusing('media'));
    await find(banner, '[part="panel"]');
    expect(textOf(await find(banner, '[part="purposes"]'))).not.to.contain('Vidéos');
    expect(findAll(banner, '[part="purposes"] > li')).to.have.lengthOf(2);
    expect(textOf(await find(banner, '.signal'))).to.equal(
      'Votre navigateur a déjà refusé pour vous (Global Privacy Control) : Vidéos et cartes d’autres sites. Vous pouvez en décider autrement : « Personnaliser ».',
    );
    await expect(banner).to.be.accessible();
  });

  it('says so in English', async () => {
    const banner = await bannerFor(storeRefusing('media', 'audience'), 'en');
    expect(textOf(await find(banner, '.signal'))).to.contain(
      'Your browser has already refused for you (Global Privacy Control): Audience measurement and Videos',
    );
  });

  it('says nothing of it where the browser refuses nothing', async () => {
    const banner = await bannerFor(storeWith());
    await find(banner, '[part="panel"]');
    expect(findAll(banner, '.signal')).to.have.lengthOf(0);
  });

  it('accepts and refuses only what it named', async () => {
    for (const granted of [true, false]) {
      const consent = storeRefusing('media');
      const banner = await bannerFor(consent);
      (await find(banner, action(granted ? 'accept-all' : 'refuse-all'))).click();
      expect(consent.state.choices).to.include({ audience: granted, social: granted, media: false });
      expect(consent.state.signals, 'about the rest no choice was made').to.deep.equal({ media: 'gpc' });
      await banner.updateComplete;
      expect(findAll(banner, '[part="panel"]')).to.have.lengthOf(0);
    }
  });

  it('is not shown where nothing is left to ask', async () => {
    const banner = await bannerFor(storeRefusing('media', 'social'));
    await find(banner, '[role="status"]');
    expect(banner.open).to.equal(false);
    expect(findAll(banner, '[part="panel"]')).to.have.lengthOf(0);
  });

  it('names everything again where the page shows it all the same', async () => {
    const consent = storeRefusing('media', 'social');
    const banner = await bannerFor(consent);
    banner.show();
    await find(banner, '[part="panel"]');
    expect(findAll(banner, '[part="purposes"] > li')).to.have.lengthOf(3);
    (await find(banner, action('accept-all'))).click();
    expect(consent.state.choices).to.include({ audience: true, media: true, social: true });
  });
});

describe('the preferences of a visitor whose browser refuses', () => {
  it('say so beside the state, tied to the switch', async () => {
    const preferences = await preferencesFor(storeRefusing('media'));
    const control = await find<HTMLInputElement>(preferences, '#control-media');
    expect(control.checked).to.equal(false);
    const told = (control.getAttribute('aria-describedby') ?? '').split(/\s+/).filter(Boolean);
    expect(told).to.deep.equal(['state-media', 'signal-media', 'description-media']);
    expect(textOf(await find(preferences, '#signal-media'))).to.equal(
      'Votre navigateur le refuse pour vous (Global Privacy Control). Un choix fait ici l’emporte.',
    );
    expect(findAll(preferences, '#signal-social')).to.have.lengthOf(0);
    await expect(preferences).to.be.accessible();
  });

  it('say so in English', async () => {
    const preferences = await preferencesFor(storeRefusing('media'), 'en');
    expect(textOf(await find(preferences, '#signal-media'))).to.match(/^Your browser refuses it for you/);
  });

  it('let the visitor choose otherwise, and say nothing of the browser then', async () => {
    const consent = storeRefusing('media', 'social');
    const preferences = await preferencesFor(consent);
    (await find(preferences, '#control-media')).click();
    (await find(preferences, action('save'))).click();
    expect(consent.state.choices).to.include({ media: true, social: false });
    await preferences.updateComplete;
    expect(findAll(preferences, '.signal')).to.have.lengthOf(0);
  });

  it('accept everything that they show when the visitor says so', async () => {
    const consent = storeRefusing('media', 'social');
    const preferences = await preferencesFor(consent);
    (await find(preferences, action('accept-all'))).click();
    expect(consent.state.choices).to.include({ media: true, social: true });
  });
});
