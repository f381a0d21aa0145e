import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/cookie-banner.js';
import '../../src/define/cookie-preferences-dialog.js';
import type { ConsentStore } from '../../src/core/consent-store.js';
import type { CookieBanner } from '../../src/elements/cookie-banner/cookie-banner.js';
import { loadWords } from '../../src/locales/load-words.js';
import { find, findAll, memoryStorage, nextEvent, portalCharter, storeWith, textOf } from '../stage.js';

const action = (name: string): string => `[data-consent-action="${name}"]`;
const panelsOf = (banner: CookieBanner): HTMLElement[] => findAll(banner, '[part="panel"]');

async function bannerFor(consent: ConsentStore): Promise<CookieBanner> {
  const banner = await fixture<CookieBanner>(html`<cookie-banner lang="fr" .consent=${consent}></cookie-banner>`);
  await find(banner, '[role="status"]');
  // Words come a little later than the element.
  await loadWords('fr');
  await new Promise(requestAnimationFrame);
  return banner;
}

/** A charter in which nothing needs consent. */
const exemptCharter = () => {
  const { purposes, services, ...rest } = portalCharter();
  return { ...rest, purposes: purposes.slice(0, 1), services: services.slice(0, 1) };
};

describe('life of a cookie-banner', () => {
  it('ends when the visitor chooses in another tab', async () => {
    const storage = memoryStorage();
    const [here, there] = [storeWith(portalCharter(), { storage }), storeWith(portalCharter(), { storage })];
    const banner = await bannerFor(here);
    expect(panelsOf(banner)).to.have.lengthOf(1);
    there.refuseAll();
    here.reload();
    await banner.updateComplete;
    expect([panelsOf(banner).length, banner.open]).to.deep.equal([0, false]);
  });

  it('lasts, where the page opened it, until somebody chooses', async () => {
    const consent = storeWith();
    consent.refuseAll();
    const banner = await fixture<CookieBanner>(
      html`<cookie-banner lang="fr" open .consent=${consent}></cookie-banner>`,
    );
    await find(banner, '[part="panel"]');
    consent.heed({ name: 'none', isSent: () => false, covers: () => false });
    await banner.updateComplete;
    expect(banner.open).to.equal(true);
    (await find(banner, action('accept-all'))).click();
    await banner.updateComplete;
    expect(banner.open).to.equal(false);
    banner.show();
    await find(banner, '[part="panel"]');
  });

  it('does not begin where nothing needs consent, unless the page opens it', async () => {
    const banner = await bannerFor(storeWith(exemptCharter()));
    expect(panelsOf(banner)).to.have.lengthOf(0);
    banner.show();
    await find(banner, '[part="panel"]');
  });

  it('goes on in another banner when the page takes the first away', async () => {
    const consent = storeWith();
    const first = await bannerFor(consent);
    const second = await bannerFor(consent);
    expect([first, second].map((banner) => panelsOf(banner).length)).to.deep.equal([1, 0]);
    first.remove();
    await find(second, '[part="panel"]');
    second.remove();
    document.body.append(first);
    await find(first, '[part="panel"]');
    first.remove();
  });

  it('gives the focus back to where the visitor was', async () => {
    const page = await fixture(html`<main><a href="#ici">Ici</a></main>`);
    const banner = await bannerFor(storeWith());
    page.querySelector('a')!.focus();
    const refuse = await find(banner, action('refuse-all'));
    refuse.focus();
    refuse.click();
    await banner.updateComplete;
    await waitUntil(() => document.activeElement === page.querySelector('a'));
  });

  it('leaves a visitor alone who is busy elsewhere', async () => {
    const field = await fixture<HTMLInputElement>(html`<input aria-label="Recherche" />`);
    const banner = await bannerFor(storeWith());
    field.focus();
    (await find(banner, action('refuse-all'))).click();
    await banner.updateComplete;
    expect(document.activeElement).to.equal(field);
  });

  it('tells that the choice is kept, and loses no focus, when it is made in the preferences it opened', async () => {
    const consent = storeWith();
    const page = await fixture(html`<main lang="fr">Contenu</main>`);
    const banner = await bannerFor(consent);
    const opening = nextEvent(document, 'consent-open');
    const customize = await find(banner, action('customize'));
    customize.focus();
    customize.click();
    await opening;
    const dialog = document.querySelector('cookie-preferences-dialog')!;
    const inner = await find(dialog, 'cookie-preferences');
    const closing = nextEvent(document, 'consent-close');
    (await find(inner, action('save'))).click();
    await closing;
    await waitUntil(() => page.matches(':focus'));
    expect(textOf(await find(banner, '[role="status"]'))).to.equal('Vos choix sont enregistrés.');
    dialog.remove();
  });
});
