import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/cookie-banner.js';
import type { PreferencesRequestEvent } from '../../src/browser/events/preferences-request-event.js';
import type { ConsentStore } from '../../src/core/consent-store.js';
import type { CookieBanner } from '../../src/elements/cookie-banner/cookie-banner.js';
import { setViewport } from '../emulate.js';
import { find, findAll, memoryStorage, portalCharter, refusingStorage, storeWith, textOf } from '../stage.js';

const action = (name: string): string => `[data-consent-action="${name}"]`;

async function bannerFor(consent: ConsentStore, attributes: Partial<CookieBanner> = {}): Promise<CookieBanner> {
  const banner = await fixture<CookieBanner>(
    html`<cookie-banner lang="fr" .consent=${consent} .placement=${attributes.placement ?? 'bottom'}></cookie-banner>`,
  );
  await waitUntil(() => !banner.open || banner.shadowRoot?.querySelector('[part="panel"]'));
  await banner.updateComplete;
  return banner;
}

describe('cookie-banner', () => {
  it('names every purpose on which a new visitor has a say', async () => {
    const banner = await bannerFor(storeWith());
    const purposes = textOf(await find(banner, '[part="purposes"]'));
    expect(findAll(banner, '[part="purposes"] > li')).to.have.lengthOf(3);
    for (const provider of ['Matomo', 'PeerTube', 'Mastodon']) expect(purposes).to.contain(provider);
  });

  it('says nothing where nothing needs consent', async () => {
    const { purposes, services, ...rest } = portalCharter();
    const exempt = { ...rest, purposes: purposes.slice(0, 1), services: services.slice(0, 1) };
    const banner = await bannerFor(storeWith(exempt));
    expect(banner.open).to.equal(false);
    expect(findAll(banner, '[part="panel"]')).to.have.lengthOf(0);
  });

  it('says nothing where only an objection is possible', async () => {
    const { purposes, services, ...rest } = portalCharter();
    const banner = await bannerFor(
      storeWith({ ...rest, purposes: purposes.slice(0, 2), services: services.slice(0, 2) }),
    );
    expect(banner.open).to.equal(false);
  });

  it('lets a new visitor refuse as easily as accept', async () => {
    const consent = storeWith();
    const banner = await bannerFor(consent);
    (await find(banner, action('refuse-all'))).click();
    expect(consent.state.choices).to.include({ audience: false, media: false, social: false });
    expect(consent.state.status).to.equal('decided');
    await banner.updateComplete;
    expect(findAll(banner, '[part="panel"]')).to.have.lengthOf(0);
  });

  it('grants everything that was named when the visitor accepts', async () => {
    const consent = storeWith();
    const banner = await bannerFor(consent);
    (await find(banner, action('accept-all'))).click();
    expect(consent.state.choices).to.include({ audience: true, media: true, social: true });
  });

  it('tells a screen reader that the choice was kept', async () => {
    const banner = await bannerFor(storeWith());
    const status = await find(banner, '[role="status"]');
    expect(textOf(status)).to.equal('');
    (await find(banner, action('refuse-all'))).click();
    await banner.updateComplete;
    expect(textOf(status)).not.to.equal('');
  });

  it('says so when the choice cannot be kept', async () => {
    const banner = await bannerFor(storeWith(portalCharter(), { storage: refusingStorage() }));
    (await find(banner, action('refuse-all'))).click();
    await banner.updateComplete;
    expect(textOf(await find(banner, '[role="status"]'))).not.to.equal('');
    const notice = await find(banner, '[part="panel"]');
    expect(notice.getBoundingClientRect().height).to.be.above(20);
    notice.querySelector('button')!.click();
    await banner.updateComplete;
    expect(findAll(banner, '[part="panel"]')).to.have.lengthOf(0);
  });

  it('shows a sentence and no choice where the page asks for it and nothing needs one', async () => {
    const { purposes, services, ...rest } = portalCharter();
    const consent = storeWith({ ...rest, purposes: purposes.slice(0, 1), services: services.slice(0, 1) });
    const banner = await bannerFor(consent);
    banner.show();
    const panel = await find(banner, '[part="panel"]');
    expect(findAll(banner, '[part="choice"]')).to.have.lengthOf(0);
    expect(textOf(panel)).to.contain('vous n’avez rien à choisir');
    panel.querySelector('button')!.click();
    await banner.updateComplete;
    expect(banner.open).to.equal(false);
  });

  it('does not call new what a first choice about something else left open', async () => {
    const consent = storeWith();
    consent.decide({ media: true });
    const banner = await bannerFor(consent);
    expect(findAll(banner, '[part="purposes"] > li')).to.have.lengthOf(1);
    expect(findAll(banner, '.reason')).to.have.lengthOf(0);
    expect(textOf(await find(banner, '[part="heading"]'))).to.equal('Vos choix sur les cookies');
  });

  it('asks again for the purpose that grew, alone, and says why', async () => {
    const storage = memoryStorage();
    storeWith(portalCharter(), { storage }).decide({ audience: true, media: true, social: false });
    const grown = portalCharter();
    grown.services.push({ purpose: 'media', provider: 'OpenStreetMap', name: 'Carte' });
    const consent = storeWith(grown, { storage });
    const banner = await bannerFor(consent);
    expect(findAll(banner, '[part="purposes"] > li')).to.have.lengthOf(1);
    expect(textOf(await find(banner, '.reason'))).to.match(/2.*1/);
    (await find(banner, action('accept-all'))).click();
    expect(consent.state.choices, 'what was refused stays refused').to.include({ media: true, social: false });
  });

  for (const width of [320, 768, 1280]) {
    it(`gives accept and refuse the same weight at ${String(width)} pixels`, async () => {
      await setViewport({ width, height: 800 });
      const banner = await bannerFor(storeWith());
      const twins = findAll<HTMLButtonElement>(banner, '[part="choice"]');
      expect(twins).to.have.lengthOf(2);
      const [first, second] = twins.map((button) => getComputedStyle(button));
      // Where a button stands differs, and so do the values that follow from it.
      const ignored = /^(inset|top|left|right|bottom|perspective-origin|transform-origin)/;
      const differing = [...first!].filter(
        (name) => !ignored.test(name) && first!.getPropertyValue(name) !== second!.getPropertyValue(name),
      );
      expect(differing).to.deep.equal([]);
      expect(twins.map(({ localName, className, part }) => [localName, className, part.value])[0]).to.deep.equal(
        twins.map(({ localName, className, part }) => [localName, className, part.value])[1],
      );
      const [one, two] = twins.map((button) => button.getBoundingClientRect());
      // Firefox counts in sixtieths of a pixel, wherever a button begins.
      expect(Math.abs(one!.width - two!.width) + Math.abs(one!.height - two!.height)).to.be.below(0.05);
      expect([one!.top, one!.right < two!.left], 'side by side').to.deep.equal([two!.top, true]);
    });
  }

  it('keeps its buttons in a window of 320 by 256 pixels', async () => {
    await setViewport({ width: 320, height: 256 });
    const banner = await bannerFor(storeWith());
    for (const button of findAll(banner, 'button')) {
      const { top, bottom, left, right } = button.getBoundingClientRect();
      expect(top, 'top').to.be.at.least(0);
      expect(bottom, 'bottom').to.be.at.most(256);
      expect(left, 'left').to.be.at.least(0);
      expect(right, 'right').to.be.at.most(320);
    }
    await setViewport({ width: 1280, height: 800 });
  });

  it('asks for the preferences without choosing anything', async () => {
    const consent = storeWith();
    const banner = await bannerFor(consent);
    const asked: PreferencesRequestEvent[] = [];
    const listen = (event: PreferencesRequestEvent): void => {
      event.preventDefault();
      asked.push(event);
    };
    document.addEventListener('preferences-request', listen, { once: true });
    (await find(banner, action('customize'))).click();
    expect(asked[0]?.consent).to.equal(consent);
    expect(asked[0]?.opener?.dataset['consentAction']).to.equal('customize');
    expect(consent.state.status).to.equal('undecided');
  });

  it('changes nothing by hide(), Escape, scrolling or being taken out', async () => {
    const consent = storeWith();
    const banner = await bannerFor(consent);
    banner.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    window.dispatchEvent(new Event('scroll'));
    banner.hide();
    await banner.updateComplete;
    expect(findAll(banner, '[part="panel"]')).to.have.lengthOf(0);
    banner.remove();
    expect(consent.state.status).to.equal('undecided');
    expect(Object.values(consent.state.choices)).to.deep.equal([true, true, false, false, false, false]);
  });

  it('asks once, however many banners a page holds', async () => {
    const consent = storeWith();
    const first = await bannerFor(consent);
    const second = await fixture<CookieBanner>(html`<cookie-banner lang="fr" .consent=${consent}></cookie-banner>`);
    await find(second, '[role="status"]');
    expect(findAll(first, '[part="panel"]')).to.have.lengthOf(1);
    expect(findAll(second, '[part="panel"]')).to.have.lengthOf(0);
  });

  it('keeps what an unclosed tag swallowed in the page', async () => {
    const banner = await fixture<CookieBanner>(
      html`<cookie-banner lang="fr" .consent=${storeWith()}><p id="rest">La suite de la page</p></cookie-banner>`,
    );
    expect(banner.querySelector('#rest')!.getBoundingClientRect().height).to.be.above(10);
  });

  it('is a named region with a real heading, and no dialog', async () => {
    const banner = await bannerFor(storeWith());
    const panel = await find(banner, '[part="panel"]');
    expect(panel.localName).to.equal('section');
    expect(panel.getAttribute('aria-labelledby')).to.equal('heading');
    expect(panel.hasAttribute('aria-modal')).to.equal(false);
    await expect(banner).to.be.accessible();
  });

  it('speaks the language around it', async () => {
    const banner = await fixture<CookieBanner>(html`<cookie-banner lang="en" .consent=${storeWith()}></cookie-banner>`);
    expect(textOf(await find(banner, action('refuse-all')))).to.match(/refuse|reject/i);
    banner.lang = 'fr';
    await waitUntil(() => textOf(banner.shadowRoot?.querySelector(action('refuse-all'))) === 'Tout refuser');
  });
});
