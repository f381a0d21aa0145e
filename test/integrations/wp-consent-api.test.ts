import { expect } from '@open-wc/testing';
import type { ConsentStore } from '../../src/core/consent-store.js';
import { connectWpConsentApi, type WpConsentApiOptions } from '../../src/integrations/wp-consent-api.js';
import { memoryStorage, storeWith } from '../stage.js';
import { clear, complaints, consentCharter, lateStore } from './integration-stage.js';
import { addWpConsentApi, allowedCategories, wpCookies, type WpPage } from './wp-consent-double.js';

describe('the consent API of WordPress', () => {
  const stops: (() => void)[] = [];
  const connect = (consent: ConsentStore, options?: WpConsentApiOptions): void =>
    void stops.push(connectWpConsentApi(consent, options));
  afterEach(() => {
    for (const stop of stops.splice(0)) stop();
    clear('wp_consent_type', 'wp_set_consent', 'wp_has_consent');
  });

  it('learns at once that nothing is allowed unasked', () => {
    addWpConsentApi();
    expect(allowedCategories(), 'it allows all where nobody asks').to.have.lengthOf(5);
    let types = 0;
    document.addEventListener('wp_consent_type_defined', () => (types += 1), { once: true });
    connect(lateStore(consentCharter()).consent);
    expect(allowedCategories()).to.deep.equal([]);
    expect(types).to.equal(1);
  });

  it('writes nothing before a choice', () => {
    addWpConsentApi();
    connect(storeWith(consentCharter()));
    expect(wpCookies()).to.deep.equal([]);
  });

  it('allows what the visitor agreed to and nothing else, and takes it back', () => {
    addWpConsentApi();
    const consent = storeWith(consentCharter());
    connect(consent);
    consent.decide({ audience: true });
    expect(allowedCategories()).to.deep.equal(['functional', 'statistics-anonymous', 'statistics']);
    consent.acceptAll();
    expect(allowedCategories()).to.have.lengthOf(5);
    consent.withdraw();
    expect(allowedCategories()).to.deep.equal(['functional']);
  });

  it('takes an absent objection for a yes to anonymous statistics alone', () => {
    addWpConsentApi();
    const consent = storeWith();
    connect(consent);
    consent.decide({ media: true });
    expect(allowedCategories()).to.deep.equal(['functional', 'statistics-anonymous']);
    consent.decide({ audience: false });
    expect(allowedCategories()).to.deep.equal(['functional']);
  });

  it('writes each category once, and prolongs nothing on the next page', () => {
    const first = addWpConsentApi();
    const storage = memoryStorage();
    const consent = storeWith(consentCharter(), { storage });
    connect(consent);
    consent.acceptAll();
    consent.reload();
    expect(first.written).to.have.lengthOf(5);
    const next = addWpConsentApi();
    connect(storeWith(consentCharter(), { storage }));
    expect(next.written).to.deep.equal([]);
  });

  it('writes a refusal once, whatever else is chosen later', () => {
    const { written } = addWpConsentApi();
    const consent = storeWith(consentCharter());
    connect(consent);
    consent.refuseAll();
    consent.decide({ media: true });
    window.dispatchEvent(new Event('load'));
    expect(written.filter((words) => words.endsWith('deny'))).to.have.lengthOf(4);
    expect(written).to.have.lengthOf(5);
  });

  it('takes back what the plugin still remembers of a choice that is over', () => {
    const { changes } = addWpConsentApi();
    document.cookie = 'wp_consent_marketing=allow; Path=/';
    connect(storeWith(consentCharter()));
    expect(changes).to.deep.equal([{ marketing: 'deny' }]);
    expect(allowedCategories()).to.deep.equal([]);
  });

  it('is told when it comes with the last scripts of the page', () => {
    const consent = storeWith(consentCharter());
    consent.acceptAll();
    connect(consent);
    addWpConsentApi();
    window.dispatchEvent(new Event('load'));
    expect(allowedCategories()).to.have.lengthOf(5);
  });

  it('lets the webmaster say what a category stands for', () => {
    addWpConsentApi();
    const consent = storeWith(consentCharter());
    connect(consent, { categories: { marketing: ['advertising', 'social'], preferences: [] } });
    consent.decide({ advertising: true, preferences: true });
    expect(allowedCategories()).to.deep.equal(['functional']);
    consent.decide({ social: true });
    expect(allowedCategories()).to.deep.equal(['functional', 'marketing']);
  });

  it('keeps the errors of plugins from the page', () => {
    addWpConsentApi();
    const consent = storeWith(consentCharter());
    connect(consent);
    (globalThis as WpPage).wp_set_consent = () => {
      throw new Error('broken');
    };
    expect(complaints(() => consent.acceptAll()).join()).to.contain('broken');
  });

  it('is told nothing more once ended', () => {
    const { written } = addWpConsentApi();
    const consent = storeWith(consentCharter());
    const stop = connectWpConsentApi(consent);
    stop();
    consent.acceptAll();
    window.dispatchEvent(new Event('load'));
    expect(written).to.deep.equal([]);
  });
});
