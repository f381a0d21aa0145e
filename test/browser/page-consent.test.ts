import { expect, fixture, html } from '@open-wc/testing';
import type { PreferencesRequestEvent } from '../../src/browser/events/preferences-request-event.js';
import { createConsentStore, pageConsent } from '../../src/browser/page-consent.js';
import { charterFrom } from '../../src/core/charter-check.js';
import { frPublic } from '../../src/policies/fr-public.js';
import { memoryStorage, nextEvent, portalCharter } from '../stage.js';

const give = (): void => {
  pageConsent().use(charterFrom(portalCharter()), frPublic);
};

describe('the store of the page', () => {
  afterEach(() => {
    document.cookie = 'eu-consent=; Path=/; Max-Age=0';
    pageConsent().reload();
  });

  it('is one for everybody, in whichever copy of the package', () => {
    expect(pageConsent()).to.equal(pageConsent());
    const shared = globalThis as unknown as Record<symbol, unknown>;
    expect(shared[Symbol.for('cookie-charter.consent.1')]).to.equal(pageConsent());
  });

  it('tells the page once that it is ready, then each change', () => {
    const seen: string[] = [];
    const note = ({ type }: Event): void => void seen.push(type);
    document.addEventListener('consent-ready', note);
    document.addEventListener('consent-change', note);
    give();
    pageConsent().acceptAll();
    document.removeEventListener('consent-ready', note);
    document.removeEventListener('consent-change', note);
    expect(seen).to.deep.equal(['consent-ready', 'consent-change', 'consent-change']);
  });

  it('says what changed, from what, and why', async () => {
    give();
    const change = nextEvent(document, 'consent-change');
    pageConsent().decide({ media: true });
    const { state, previous, reason } = await change;
    expect([previous.choices['media'], state.choices['media'], reason]).to.deep.equal([false, true, 'decide']);
  });

  it('reads the choice again when the page comes back into view', () => {
    give();
    pageConsent().acceptAll();
    const other = document.cookie.match(/eu-consent=([^;]*)/)?.[1]?.replaceAll(':1:', ':0:');
    document.cookie = `eu-consent=${other ?? ''}; Path=/`;
    document.dispatchEvent(new Event('visibilitychange'));
    expect(pageConsent().allows('media')).to.equal(false);
  });

  it('opens the preferences for any link to #cookie-preferences, and follows no other', async () => {
    const page = await fixture(
      html`<p>
        <a id="mine" href="#cookie-preferences"><b>Gérer mes cookies</b></a> <a id="other" href="#top">Haut</a>
      </p>`,
    );
    const asked: PreferencesRequestEvent[] = [];
    const note = (event: PreferencesRequestEvent): void => {
      event.preventDefault();
      asked.push(event);
    };
    document.addEventListener('preferences-request', note);
    page.querySelector('b')!.click();
    page.querySelector<HTMLAnchorElement>('#other')!.click();
    document.removeEventListener('preferences-request', note);
    expect(asked.map(({ opener }) => opener?.id)).to.deep.equal(['mine']);
    expect(location.hash, 'the page stays where it is').not.to.equal('#cookie-preferences');
  });

  it('sees a link through a shadow root', async () => {
    const host = await fixture(html`<div></div>`);
    const link = document.createElement('a');
    link.href = '#cookie-preferences';
    host.attachShadow({ mode: 'open' }).append(link);
    const request = nextEvent(document, 'preferences-request');
    link.click();
    const { opener } = await request;
    expect(opener).to.equal(link);
  });
});

describe('a store of its own', () => {
  it('keeps its choice where it is told to, by the clock it is given, apart from the page’s', () => {
    const storage = memoryStorage();
    const store = createConsentStore({ storage, now: () => new Date('2026-11-23T18:42:00Z'), report: () => undefined });
    expect([store.charter, store.allows('media')]).to.deep.equal([undefined, false]);
    store.use(charterFrom(portalCharter()), frPublic);
    store.acceptAll();
    expect(storage.kept.get('eu-consent')).to.match(/^1~20261123T184200Z~/);
    expect(document.cookie).not.to.contain('20261123T184200Z');
    expect(store).not.to.equal(pageConsent());
  });
});
