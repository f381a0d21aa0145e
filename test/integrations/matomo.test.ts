import { expect } from '@open-wc/testing';
import { connectMatomo } from '../../src/integrations/matomo.js';
import { keptCookie } from '../kept-cookies.js';
import { memoryStorage, storeWith } from '../stage.js';
import { clear, complaints, cookieNames, lateStore } from './integration-stage.js';
import { MatomoDouble } from './matomo-double.js';
import { countPage, matomoSnippet, pageWith, pk, requests } from './matomo-page.js';

/** When a cookie ends, in whole days from now. */
const daysOf = async (name: string): Promise<number> =>
  Math.round((((await keptCookie(name))?.expires ?? 0) - Date.now() / 1000) / 86_400);

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

  it('keeps Matomo’s errors from Matomo’s own script, when it comes later', () => {
    const { consent } = lateStore();
    connectMatomo(consent);
    matomoSnippet();
    const matomo = new MatomoDouble();
    matomo.requireConsent = () => {
      throw new Error('broken');
    };
    expect(complaints(() => matomo.arrive()).join()).to.contain('broken');
  });

  it('holds an older Matomo that does not say whether it keeps cookies', () => {
    const consent = storeWith();
    connectMatomo(consent);
    matomoSnippet();
    const matomo = new MatomoDouble();
    Object.assign(matomo, { areCookiesEnabled: undefined });
    matomo.arrive();
    consent.decide({ audience: false });
    countPage('second page');
    expect(requests(matomo)).to.deep.equal(['first page']);
  });

  it('is not hidden by an element named after the queue', () => {
    const clobber = Object.assign(document.createElement('a'), { id: '_paq' });
    document.body.append(clobber);
    connectMatomo(lateStore().consent);
    clobber.remove();
    matomoSnippet();
    expect(requests(new MatomoDouble().arrive())).to.deep.equal([]);
  });
});
