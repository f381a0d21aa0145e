import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { startGate } from '../../src/browser/gate/start-gate.js';
import { connectGoogleConsentMode } from '../../src/integrations/google-consent-mode.js';
import { memoryStorage, storeWith } from '../stage.js';
import { googleSnippet, GoogleTagDouble } from './google-tag-double.js';
import { clear, complaints, consentCharter, lateStore, prerendering } from './integration-stage.js';

const layer = (): unknown[] => (globalThis as unknown as { dataLayer: unknown[] }).dataLayer;
const advertising = ['ad_storage', 'ad_user_data', 'ad_personalization'];
const grantedBy = ({ answers }: GoogleTagDouble): string[] =>
  Object.keys(answers).filter((type) => answers[type] === 'granted');

describe('Google’s Consent Mode', () => {
  afterEach(() => {
    Reflect.deleteProperty(document, 'prerendering');
    clear('dataLayer', 'gtag');
  });

  it('denies everything before any tag, and says how long to wait', () => {
    connectGoogleConsentMode(lateStore(consentCharter()).consent);
    googleSnippet();
    const google = new GoogleTagDouble().arrive();
    expect(google.hits).to.deep.equal([{ name: 'G-TEST', granted: [] }]);
    expect(google.complaints).to.deep.equal([]);
    expect(google.waits).to.equal(500);
    expect(Object.values(google.answers)).to.deep.equal(Array(7).fill('denied'));
  });

  it('stands before what the page has written already for a tag still to come', () => {
    googleSnippet();
    connectGoogleConsentMode(storeWith(consentCharter()));
    const google = new GoogleTagDouble().arrive();
    expect(google.hits).to.deep.equal([{ name: 'G-TEST', granted: [] }]);
    expect(google.complaints).to.deep.equal([]);
  });

  it('denies first even what was granted on an earlier page, then grants it', () => {
    const storage = memoryStorage();
    storeWith(consentCharter(), { storage }).acceptAll();
    connectGoogleConsentMode(storeWith(consentCharter(), { storage }));
    const words = layer().map((command) => Array.from(command as ArrayLike<unknown>).slice(0, 2));
    expect(words).to.deep.equal([
      ['consent', 'default'],
      ['consent', 'update'],
    ]);
    expect(grantedBy(new GoogleTagDouble().arrive())).to.have.lengthOf(7);
  });

  it('grants what the visitor agreed to and nothing else, and takes it back', () => {
    const consent = storeWith(consentCharter());
    connectGoogleConsentMode(consent);
    const google = new GoogleTagDouble().arrive();
    expect(grantedBy(google)).to.deep.equal(['security_storage']);
    consent.decide({ audience: true });
    expect(grantedBy(google).sort()).to.deep.equal(['analytics_storage', 'security_storage']);
    consent.acceptAll();
    expect(grantedBy(google)).to.include.members(advertising);
    consent.withdraw();
    expect(grantedBy(google)).to.deep.equal(['security_storage']);
  });

  it('takes an absent objection for no consent', () => {
    const consent = storeWith();
    connectGoogleConsentMode(consent);
    const google = new GoogleTagDouble().arrive();
    consent.acceptAll();
    expect(consent.allows('audience')).to.equal(true);
    expect(grantedBy(google)).to.deep.equal(['security_storage']);
  });

  it('lets the webmaster say what Google’s words stand for', () => {
    const consent = storeWith(consentCharter());
    const types = { analytics_storage: ['audience', 'media'], ad_storage: [], security_storage: ['nobody'] };
    connectGoogleConsentMode(consent, { types, waitForUpdate: 2000 });
    const google = new GoogleTagDouble().arrive();
    consent.decide({ audience: true, advertising: true });
    expect(grantedBy(google).sort(), 'all that is named is needed').to.deep.equal([
      'ad_personalization',
      'ad_user_data',
    ]);
    consent.decide({ media: true });
    expect(grantedBy(google)).to.include('analytics_storage');
    expect(google.waits).to.equal(2000);
  });

  it('says nothing twice', () => {
    const consent = storeWith(consentCharter());
    connectGoogleConsentMode(consent);
    const before = layer().length;
    consent.decide({ media: true });
    consent.reload();
    expect(layer()).to.have.lengthOf(before);
  });

  it('tells the webmaster in the console that a tag was there before it', () => {
    new GoogleTagDouble().arrive();
    const said = complaints(() => connectGoogleConsentMode(storeWith(consentCharter())));
    expect(said).to.have.lengthOf(1);
    expect(said[0]).to.match(/^cookie-charter: Google’s tag was there/);
  });

  it('grants nothing while the page is loaded ahead of a visit', () => {
    prerendering(true);
    const consent = storeWith(consentCharter());
    consent.acceptAll();
    connectGoogleConsentMode(consent);
    const google = new GoogleTagDouble().arrive();
    expect(grantedBy(google)).to.deep.equal([]);
    prerendering(false);
    expect(grantedBy(google)).to.have.lengthOf(7);
  });

  it('goes on past a tag that throws', () => {
    const consent = storeWith(consentCharter());
    connectGoogleConsentMode(consent);
    layer().push = () => {
      throw new Error('broken');
    };
    const said = complaints(() => consent.acceptAll());
    expect(said.join()).to.contain('broken');
    expect(consent.allows('audience')).to.equal(true);
  });

  it('ends with its signal', () => {
    const stopping = new AbortController();
    const consent = storeWith(consentCharter());
    connectGoogleConsentMode(consent, { signal: stopping.signal });
    const before = layer().length;
    stopping.abort();
    consent.acceptAll();
    expect(layer()).to.have.lengthOf(before);
    clear('dataLayer');
    connectGoogleConsentMode(consent, { signal: stopping.signal });
    expect(layer(), 'which may have come first').to.equal(undefined);
  });

  it('comes before a tag that waits in the page for consent', async () => {
    const consent = storeWith(consentCharter());
    connectGoogleConsentMode(consent);
    googleSnippet('');
    const google = new GoogleTagDouble().arrive();
    const tag = document.createElement('script');
    Object.assign(tag, { type: 'text/plain', textContent: "gtag('config', 'G-GATED')" });
    tag.dataset['consent'] = 'audience';
    (await fixture(html`<div></div>`)).append(tag);
    const gate = startGate(document, consent);
    consent.refuseAll();
    expect(google.hits).to.deep.equal([]);
    consent.decide({ audience: true });
    await waitUntil(() => google.hits.length > 0);
    expect(google.hits).to.deep.equal([{ name: 'G-GATED', granted: ['analytics_storage', 'security_storage'] }]);
    gate.stop();
  });
});
