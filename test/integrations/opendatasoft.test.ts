import { expect, fixture, fixtureCleanup, html, nextFrame } from '@open-wc/testing';
import { askForPreferences } from '../../src/browser/ask-for-preferences.js';
import '../../src/define/cookie-banner.js';
import '../../src/define/cookie-preferences-dialog.js';
import type { CookieBanner } from '../../src/elements/cookie-banner/cookie-banner.js';
import type { CookiePreferencesDialog } from '../../src/elements/cookie-preferences-dialog/cookie-preferences-dialog.js';
import { connectOpendatasoft, type OpendatasoftOptions } from '../../src/integrations/opendatasoft.js';
import type { ConsentStore } from '../../src/core/consent-store.js';
import { find, storeWith } from '../stage.js';

const panel = (banner: Element): Element | null | undefined => banner.shadowRoot?.querySelector('[part~="panel"]');

/** What the platform makes of `##manage-cookies##` in a footer, and how often it was asked to open its choices. */
async function portalFooter(): Promise<{ opened: () => number }> {
  const opened: Event[] = [];
  await fixture(
    html`<footer class="ods-front-footer">
      <ods-manage-cookies-preferences>
        <button class="ods-manage-cookies-preferences__show-button" @click=${(event: Event) => opened.push(event)}>
          Cookies
        </button>
      </ods-manage-cookies-preferences>
    </footer>`,
  );
  return { opened: () => opened.length };
}

const bannerOf = (consent: ConsentStore): Promise<CookieBanner> =>
  fixture<CookieBanner>(html`<cookie-banner lang="fr" .consent=${consent}></cookie-banner>`);

const dialogOf = (consent: ConsentStore): Promise<CookiePreferencesDialog> =>
  fixture<CookiePreferencesDialog>(
    html`<cookie-preferences-dialog lang="fr" .consent=${consent}></cookie-preferences-dialog>`,
  );

describe('a portal of Opendatasoft', () => {
  const stopping: (() => void)[] = [];
  const connect = (consent: ConsentStore, options?: OpendatasoftOptions): void =>
    void stopping.push(connectOpendatasoft(consent, options));
  afterEach(() => {
    for (const stop of stopping.splice(0)) stop();
    for (const dialog of document.querySelectorAll('cookie-preferences-dialog')) dialog.remove();
  });

  it('hears no banner of ours, for the platform has its own', async () => {
    const consent = storeWith();
    await portalFooter();
    connect(consent);
    const banner = await bannerOf(consent);
    await nextFrame();
    expect([banner.open, panel(banner) ?? null]).to.deep.equal([false, null]);
    consent.decide({ media: true });
    banner.show();
    await nextFrame();
    expect([banner.open, panel(banner) ?? null], 'whatever asks for it').to.deep.equal([false, null]);
    expect(consent.allows('social'), 'nothing is granted by it').to.equal(false);
  });

  it('silences a banner that was there first, once its markup comes', async () => {
    const consent = storeWith();
    connect(consent);
    const banner = await bannerOf(consent);
    await find(banner, '[part~="panel"]');
    await portalFooter();
    await nextFrame();
    expect([banner.open, panel(banner) ?? null]).to.deep.equal([false, null]);
  });

  it('opens its own choices in place of our dialog', async () => {
    const consent = storeWith();
    const { opened } = await portalFooter();
    const dialog = await dialogOf(consent);
    connect(consent);
    let heard = 0;
    document.addEventListener('preferences-request', () => (heard += 1), { once: true });
    askForPreferences(document, consent);
    expect([opened(), dialog.open]).to.deep.equal([1, false]);
    expect(heard, 'nobody loads a dialog for it').to.equal(0);
    expect(document.querySelectorAll('cookie-preferences-dialog')).to.have.lengthOf(1);
  });

  it('opens what the webmaster names', async () => {
    const consent = storeWith();
    const { opened } = await portalFooter();
    let own = 0;
    await fixture(html`<a id="own" href="#own" @click=${() => (own += 1)}>Mes cookies</a>`);
    connect(consent, { opener: '#own' });
    askForPreferences(document, consent);
    expect([own, opened()]).to.deep.equal([1, 0]);
  });

  it('leaves our dialog to visitors where the platform has nothing to open', async () => {
    const consent = storeWith();
    await fixture(html`<header class="ods-front-header"></header>`);
    const dialog = await dialogOf(consent);
    connect(consent);
    askForPreferences(document, consent);
    expect(dialog.open).to.equal(true);
  });

  it('leaves alone what belongs to another store', async () => {
    const [ours, other] = [storeWith(), storeWith()];
    const { opened } = await portalFooter();
    connect(ours);
    const banner = await bannerOf(other);
    const dialog = await dialogOf(other);
    await find(banner, '[part~="panel"]');
    askForPreferences(document, other);
    expect([opened(), dialog.open]).to.deep.equal([0, true]);
  });

  it('changes nothing on any other site', async () => {
    const consent = storeWith();
    connect(consent);
    const banner = await bannerOf(consent);
    await find(banner, '[part~="panel"]');
    const dialog = await dialogOf(consent);
    askForPreferences(document, consent);
    expect(dialog.open).to.equal(true);
  });

  it('is let alone once ended', async () => {
    const consent = storeWith();
    const stop = new AbortController();
    connect(consent, { signal: stop.signal });
    stop.abort();
    const { opened } = await portalFooter();
    const dialog = await dialogOf(consent);
    const banner = await bannerOf(consent);
    await find(banner, '[part~="panel"]');
    askForPreferences(document, consent);
    expect([opened(), dialog.open]).to.deep.equal([0, true]);
    fixtureCleanup();
  });
});
