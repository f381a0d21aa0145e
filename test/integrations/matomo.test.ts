import { expect } from '@open-wc/testing';
import { connectMatomo, type MatomoOptions } from '../../src/integrations/matomo.js';
import type { ConsentStore } from '../../src/core/consent-store.js';
import { memoryStorage, storeWith } from '../stage.js';
import { clear, complaints, consentCharter, cookieNames, lateStore } from './integration-stage.js';
import { countPage, MatomoDouble, matomoSnippet } from './matomo-double.js';

/** A page that measures its audience: what Matomo has sent, once it has come. */
function pageWith(consent: ConsentStore, options?: MatomoOptions): MatomoDouble {
  connectMatomo(consent, options);
  matomoSnippet();
  return new MatomoDouble().arrive();
}

const requests = ({ sent }: MatomoDouble): string[] => sent.map(({ request }) => request);
const pk = (): string[] => cookieNames().filter((name) => name.startsWith('_pk_'));

/** When a cookie ends, in whole days from now. */
const daysOf = async (name: string): Promise<number> =>
  Math.round((((await cookieStore.get(name))?.expires ?? 0) - Date.now()) / 86_400_000);

describe('Matomo, where a visitor may object', () => {
  afterEach(() => clear('_paq'));

  it('runs as ever for a visitor who does not object', () => {
    const matomo = pageWith(storeWith());
    expect(matomo.sent).to.deep.equal([{ request: 'first page', withCookies: true }]);
    expect(pk()).to.include('_pk_id.13.1fff');
    expect(cookieNames().filter((name) => name.startsWith('mtm_'))).to.deep.equal([]);
  });

  it('counts no more, and leaves no cookie of its own, once they object', () => {
    const consent = storeWith();
    const matomo = pageWith(consent);
    consent.decide({ audience: false });
    countPage('second page');
    expect(requests(matomo)).to.deep.equal(['first page']);
    expect(pk()).to.deep.equal([]);
  });

  it('never counts the page of a visitor who objected on an earlier one, wherever its queue stands', () => {
    const storage = memoryStorage();
    storeWith(undefined, { storage }).decide({ audience: false });
    matomoSnippet();
    connectMatomo(storeWith(undefined, { storage }));
    const matomo = new MatomoDouble().arrive();
    expect(requests(matomo)).to.deep.equal([]);
    expect(pk()).to.deep.equal([]);
  });

  it('reads the choice when it comes, not when the page began', () => {
    const consent = storeWith();
    connectMatomo(consent);
    matomoSnippet();
    consent.decide({ audience: false });
    const { sent, warnings } = new MatomoDouble().arrive();
    expect([sent, warnings]).to.deep.equal([[], []]);
  });

  it('remembers the objection as long as the choice and no longer', async () => {
    const consent = storeWith(undefined, { now: new Date().toISOString() });
    pageWith(consent);
    consent.decide({ audience: false });
    expect(await daysOf('mtm_consent_removed')).to.be.within(180, 185);
  });

  it('counts again, with cookies, when the objection is lifted', () => {
    const consent = storeWith();
    const matomo = pageWith(consent);
    consent.decide({ audience: false });
    consent.decide({ audience: true });
    countPage('second page');
    expect(requests(matomo)).to.include('second page');
    expect(cookieNames()).not.to.include('mtm_consent_removed');
    expect(pk()).to.include('_pk_id.13.1fff');
  });

  it('turns no cookie on that the site had switched off', () => {
    const consent = storeWith();
    connectMatomo(consent);
    matomoSnippet(['disableCookies']);
    const matomo = new MatomoDouble().arrive();
    consent.decide({ audience: false });
    consent.decide({ audience: true });
    countPage('second page');
    expect(requests(matomo)).to.include('second page');
    expect(pk()).to.deep.equal([]);
  });

  it('holds still until the charter is known, then sends what it held', () => {
    const { consent, arrive } = lateStore();
    const matomo = pageWith(consent);
    expect([matomo.sent, pk()]).to.deep.equal([[], []]);
    arrive();
    countPage('second page');
    expect(requests(matomo).slice(0, 1)).to.deep.equal(['first page']);
    expect(pk()).to.include('_pk_id.13.1fff');
  });

  it('sends nothing of what it held to a visitor who turns out to have objected', () => {
    const { consent, arrive } = lateStore();
    const matomo = pageWith(consent);
    consent.refuseAll();
    arrive();
    expect([matomo.sent, pk()]).to.deep.equal([[], []]);
  });

  it('lifts no objection that was made by Matomo’s own means, until the visitor says so here', () => {
    document.cookie = 'mtm_consent_removed=1; Path=/';
    const { consent, arrive } = lateStore();
    const matomo = pageWith(consent);
    arrive();
    consent.decide({ media: true });
    expect(matomo.sent).to.deep.equal([]);
    expect(cookieNames()).to.include('mtm_consent_removed');
    consent.decide({ audience: true });
    expect(requests(matomo)).to.include('first page');
  });

  it('has no purpose that the charter does not name', () => {
    const matomo = pageWith(storeWith(), { purpose: 'measurement' });
    expect(matomo.sent).to.deep.equal([]);
  });

  it('follows a service as well as a purpose', () => {
    const consent = storeWith();
    const matomo = pageWith(consent, { purpose: 'matomo' });
    consent.decide({ matomo: false });
    countPage('second page');
    expect(requests(matomo)).to.deep.equal(['first page']);
  });
});

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

describe('the line to Matomo', () => {
  afterEach(() => clear('_paq'));

  it('is closed by its function, and by its signal', () => {
    for (const close of ['function', 'signal']) {
      const stopping = new AbortController();
      const consent = storeWith();
      const stop = connectMatomo(consent, { signal: stopping.signal });
      matomoSnippet();
      const matomo = new MatomoDouble().arrive();
      if (close === 'signal') stopping.abort();
      else stop();
      consent.decide({ audience: false });
      countPage('second page');
      expect(requests(matomo), close).to.include('second page');
      clear('_paq');
    }
  });

  it('keeps Matomo’s errors from the page and from other listeners', () => {
    const consent = storeWith();
    const matomo = pageWith(consent);
    matomo.optUserOut = () => {
      throw new Error('broken');
    };
    const told: string[] = [];
    consent.subscribe((_state, _previous, reason) => told.push(reason));
    const said = complaints(() => consent.decide({ audience: false }));
    expect(said.join()).to.match(/^cookie-charter: .*broken/);
    expect(told).to.deep.equal(['decide']);
  });

  it('is not stopped by an element named after the queue', () => {
    const clobber = Object.assign(document.createElement('a'), { id: '_paq' });
    document.body.append(clobber);
    expect(() => connectMatomo(storeWith())).not.to.throw();
    clobber.remove();
    matomoSnippet();
    expect(requests(new MatomoDouble().arrive())).to.deep.equal(['first page']);
  });
});
