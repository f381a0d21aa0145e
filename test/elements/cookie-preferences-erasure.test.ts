import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/cookie-preferences-dialog.js';
import { eraseOnRefusal } from '../../src/browser/erase/erase-on-refusal.js';
import type { ConsentStore } from '../../src/core/consent-store.js';
import type { CookiePreferences } from '../../src/elements/cookie-preferences/cookie-preferences.js';
import { find, findAll, nextEvent, portalCharter, storeWith, textOf } from '../stage.js';

const action = (name: string): string => `[data-consent-action="${name}"]`;

describe('what the preferences tell of a refusal', () => {
  let stopping: AbortController;
  let consent: ConsentStore;

  beforeEach(() => {
    stopping = new AbortController();
    const document_ = portalCharter();
    Object.assign(document_.services[2]!, { policyUrl: 'https://peertube.example/privacy' });
    document_.services[2]!.trackers = [
      { name: 'player' },
      { name: 'session_of_video', httpOnly: true },
      { name: 'theirs', party: 'third' },
      { name: 'theirs_too', party: 'third' },
    ];
    consent = storeWith(document_);
    eraseOnRefusal(document, consent, { signal: stopping.signal });
    document.cookie = 'player=1; Path=/';
  });
  afterEach(() => {
    stopping.abort();
    document.cookie = 'player=1; Path=/; Max-Age=0';
  });

  async function preferences(language = 'fr'): Promise<CookiePreferences> {
    const element = await fixture<CookiePreferences>(
      html`<cookie-preferences lang=${language} .consent=${consent}></cookie-preferences>`,
    );
    await find(element, '[part="purpose"]');
    return element;
  }

  /** Presses a button, and waits until what came of it is told. */
  async function press(element: CookiePreferences, name: string): Promise<void> {
    const told = nextEvent(document, 'consent-erased');
    (await find(element, action(name))).click();
    await told;
    await element.updateComplete;
  }

  it('is what went, in the status too, and who can erase what could not', async () => {
    consent.acceptAll();
    const element = await preferences();
    await press(element, 'withdraw');
    expect(document.cookie).not.to.contain('player');
    const status = textOf(await find(element, '[role="status"]'));
    expect(status).to.equal('Votre accord est retiré. 1 traceur a été effacé de votre appareil.');
    const told = textOf(await find(element, '.erasure'));
    expect(told).to.match(/Effacés de votre appareil\s:\s*player\s/);
    expect(told).to.match(/seul le serveur de ce site peut les effacer\s:\s*session_of_video/);
    expect(told).to.match(/seul PeerTube peut les effacer\s:\s*theirs\s*, theirs_too/);
    expect(findAll<HTMLAnchorElement>(element, '.erasure a').map(({ href }) => href)).to.deep.equal([
      'https://peertube.example/privacy',
    ]);
    await expect(element).to.be.accessible();
  });

  it('is told inside the receipt, in English to those who read English', async () => {
    consent.acceptAll();
    const element = await preferences('en');
    await press(element, 'withdraw');
    const receipt = textOf(await find(element, '[part="receipt"]'));
    expect(receipt).to.contain('Erased from your device: player').and.contain('only PeerTube can erase them');
  });

  it('is nothing where nothing was there and nothing is out of reach', async () => {
    document.cookie = 'player=1; Path=/; Max-Age=0';
    const element = await preferences();
    await press(element, 'refuse-all');
    expect(findAll(element, '.erasure')).to.have.lengthOf(0);
    expect(textOf(await find(element, '[role="status"]'))).to.equal('Vos choix sont enregistrés.');
  });

  it('is a proposal to load the page again only where something has run, and never does it by itself', async () => {
    consent.acceptAll();
    const element = await preferences();
    await press(element, 'withdraw');
    expect(findAll(element, action('reload'))).to.have.lengthOf(0);
    consent.acceptAll();
    await consent.when('media');
    await element.updateComplete;
    await press(element, 'withdraw');
    const button = await find<HTMLButtonElement>(element, action('reload'));
    expect(button.type).to.equal('button');
    expect(textOf(button)).to.equal('Recharger la page');
    expect(textOf(await find(element, '.erasure'))).to.contain('a déjà fonctionné dans cette page');
  });

  it('is told again to those who open them later, until another choice is made', async () => {
    consent.acceptAll();
    await press(await preferences(), 'withdraw');
    const later = await preferences();
    expect(textOf(await find(later, '.erasure'))).to.contain('player');
    (await find(later, action('accept-all'))).click();
    await later.updateComplete;
    expect(findAll(later, '.erasure')).to.have.lengthOf(0);
  });

  it('keeps the dialog open for a withdrawal, by whichever button, and closes it for a new visitor’s refusal', async () => {
    const dialog = await fixture<HTMLElementTagNameMap['cookie-preferences-dialog']>(
      html`<cookie-preferences-dialog lang="fr" .consent=${consent}></cookie-preferences-dialog>`,
    );
    const refuse = async (): Promise<void> => {
      dialog.showModal();
      const inner = await find<CookiePreferences>(dialog, 'cookie-preferences');
      (await find(inner, action('refuse-all'))).click();
    };
    const closed = nextEvent(dialog, 'consent-close');
    await refuse();
    await closed;
    consent.acceptAll();
    const told = nextEvent(document, 'consent-erased');
    await refuse();
    await told;
    expect(dialog.open).to.equal(true);
    const inner = await find<CookiePreferences>(dialog, 'cookie-preferences');
    await inner.updateComplete;
    expect(textOf(await find(inner, '.erasure'))).to.contain('PeerTube');
    dialog.close();
    await dialog.updateComplete;
  });
});
