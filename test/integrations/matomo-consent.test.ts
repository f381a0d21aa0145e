import { expect } from '@open-wc/testing';
import { connectMatomo } from '../../src/integrations/matomo.js';
import { storeWith } from '../stage.js';
import { clear, consentCharter, cookieNames } from './integration-stage.js';
import { MatomoDouble } from './matomo-double.js';
import { countPage, matomoSnippet, pageWith, pk, requests } from './matomo-page.js';

describe('Matomo, where it needs consent', () => {
  afterEach(() => clear('_paq'));

  it('sends and keeps nothing before the grant, nor after a refusal', () => {
    const consent = storeWith(consentCharter());
    const matomo = pageWith(consent);
    expect([matomo.sent, cookieNames()]).to.deep.equal([[], []]);
    consent.refuseAll();
    countPage('second page');
    expect([matomo.sent, cookieNames()]).to.deep.equal([[], []]);
  });

  it('sends and keeps once granted', () => {
    const consent = storeWith(consentCharter());
    const matomo = pageWith(consent);
    consent.decide({ audience: true });
    expect(requests(matomo)).to.include('first page');
    expect(pk()).to.include('_pk_id.13.1fff');
  });

  it('stops at once when consent is taken back, its cookies gone and no other in their place', () => {
    const consent = storeWith(consentCharter());
    const matomo = pageWith(consent);
    consent.acceptAll();
    const before = requests(matomo).length;
    consent.withdraw();
    countPage('second page');
    expect(requests(matomo)).to.have.lengthOf(before);
    expect(cookieNames()).to.deep.equal([]);
  });

  it('takes no consent given to another tool for one given here', () => {
    document.cookie = 'mtm_consent=1; Path=/';
    const matomo = pageWith(storeWith(consentCharter()));
    expect(matomo.sent).to.deep.equal([]);
    expect(cookieNames(), 'and leaves no mark').to.deep.equal([]);
  });

  it('was refused before its script came', () => {
    const consent = storeWith(consentCharter());
    connectMatomo(consent);
    matomoSnippet();
    consent.acceptAll();
    consent.withdraw();
    const { sent, warnings } = new MatomoDouble().arrive();
    expect([sent, warnings]).to.deep.equal([[], []]);
  });

  it('is told even when it came before us', () => {
    matomoSnippet(['requireConsent']);
    const matomo = new MatomoDouble().arrive();
    const consent = storeWith(consentCharter());
    connectMatomo(consent);
    expect(matomo.sent).to.deep.equal([]);
    consent.acceptAll();
    expect(requests(matomo)).to.include('first page');
  });
});

describe('Matomo, where its cookies alone wait', () => {
  afterEach(() => clear('_paq'));

  it('counts without cookies, and with them once granted', () => {
    const consent = storeWith(consentCharter());
    const matomo = pageWith(consent, { waits: 'cookies' });
    expect(matomo.sent).to.deep.equal([{ request: 'first page', withCookies: false }]);
    expect(cookieNames()).to.deep.equal([]);
    consent.acceptAll();
    expect(pk()).to.include('_pk_id.13.1fff');
  });

  it('leaves no cookie when consent is taken back', () => {
    const consent = storeWith(consentCharter());
    pageWith(consent, { waits: 'cookies' });
    consent.acceptAll();
    consent.withdraw();
    countPage('second page');
    expect(cookieNames()).to.deep.equal([]);
  });

  it('was refused before its script came, whatever order it gives to its queue', () => {
    const consent = storeWith(consentCharter());
    connectMatomo(consent, { waits: 'cookies' });
    matomoSnippet();
    consent.acceptAll();
    consent.withdraw();
    const { sent } = new MatomoDouble().arrive();
    expect(sent).to.deep.equal([{ request: 'first page', withCookies: false }]);
    expect(cookieNames()).to.deep.equal([]);
  });

  it('takes no consent given to another tool for one given here', () => {
    document.cookie = 'mtm_cookie_consent=1; Path=/';
    pageWith(storeWith(consentCharter()), { waits: 'cookies' });
    expect(cookieNames()).to.deep.equal([]);
  });
});
