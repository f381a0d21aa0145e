import { expect, oneEvent } from '@open-wc/testing';
import { choiceCookie } from '../../src/browser/choice-cookie.js';
import { persistChoice } from '../../src/browser/persisted-choice.js';
import { charterFrom } from '../../src/core/charter-check.js';
import { ConsentStore } from '../../src/core/consent-store.js';
import { frPublic } from '../../src/policies/fr-public.js';
import { portalCharter } from '../stage.js';

/** What the page asked of its server. */
interface Asked {
  readonly address: string;
  readonly cookie: string | null;
  readonly options: RequestInit;
}

const day = 24 * 60 * 60 * 1000;
const forget = (): void => {
  document.cookie = 'eu-consent=; Path=/; Max-Age=0';
};
const kept = (): string => /eu-consent=[^;]*/.exec(document.cookie)?.[0] ?? '';
const refuseFetch = (): Promise<Response> => Promise.reject(new TypeError('no network'));

describe('the choice kept by the server', () => {
  const { fetch: ownFetch } = globalThis;
  const { error: ownError } = console;
  let asked: Asked[];
  let told: string[];
  let answer: () => Promise<Response>;

  beforeEach(() => {
    forget();
    asked = [];
    told = [];
    answer = () => Promise.resolve(new Response(null, { status: 204 }));
    globalThis.fetch = (address, options = {}) => {
      const cookie = new Headers(options.headers).get('Cookie-Charter');
      asked.push({ address: address as string, cookie, options });
      return answer();
    };
    console.error = (...words: unknown[]) => void told.push(words.join(' '));
  });

  afterEach(() => {
    Object.assign(globalThis, { fetch: ownFetch });
    Object.assign(console, { error: ownError });
    forget();
  });

  /** A store of a page whose visitor comes `later` milliseconds from now. */
  const storeOf = (page: Document = document, later = 0): ConsentStore => {
    const now = (): Date => new Date(Date.now() + later);
    return new ConsentStore({ storage: choiceCookie(page), now, report: () => undefined });
  };

  const give = (consent: ConsentStore): ConsentStore => {
    consent.use(charterFrom(portalCharter()), frPublic);
    return consent;
  };

  /** A page that a visitor comes to from another address, with a choice made some days ago. */
  function visit({ referrer, days }: { referrer: string; days: number }): void {
    give(storeOf(document, -days * day)).refuseAll();
    Object.defineProperty(document, 'referrer', { value: referrer, configurable: true });
    persistChoice(document, give(storeOf()), '/keep');
    Reflect.deleteProperty(document, 'referrer');
  }

  it('is sent once it is kept, with the seconds that remain, to this origin only', () => {
    const consent = give(storeOf());
    persistChoice(document, consent, '/keep');
    expect(asked).to.deep.equal([]);
    consent.refuseAll();
    const [{ address, cookie, options } = { address: '', cookie: '', options: {} }, ...others] = asked;
    expect(others).to.deep.equal([]);
    expect(address).to.equal(new URL('/keep', location.href).href);
    const [pair = '', age = ''] = cookie?.split('; Max-Age=') ?? [];
    expect(pair).to.equal(kept());
    expect(pair).to.match(/:0:/);
    expect(Number(age)).to.be.within(181 * 86_400, 184 * 86_400);
    expect(options).to.include({ method: 'POST', keepalive: true, mode: 'same-origin', redirect: 'error' });
    expect(options.body).to.equal(undefined);
  });

  it('is sent after an acceptance, a partial choice, a refusal and a withdrawal, and after nothing else', () => {
    const consent = give(storeOf());
    persistChoice(document, consent, '/keep');
    consent.acceptAll();
    consent.decide({ media: false });
    consent.refuseAll();
    consent.withdraw();
    consent.allowOnce('media');
    consent.reload();
    expect(asked.map(({ cookie }) => cookie?.includes('media:1:'))).to.deep.equal([true, false, false, false]);
  });

  it('is sent when it was made through a former tool, as no choice of this visit', () => {
    const consent = give(storeOf());
    persistChoice(document, consent, '/keep');
    consent.adopt({ decidedAt: new Date(Date.now() - 20 * day), choices: { media: false } });
    expect(asked.map(({ cookie }) => /media:0:.*; Renewal$/.test(cookie ?? ''))).to.deep.equal([true]);
  });

  it('gives up the request of an earlier choice', () => {
    const consent = give(storeOf());
    persistChoice(document, consent, '/keep');
    consent.acceptAll();
    consent.refuseAll();
    expect(asked.map(({ options }) => options.signal?.aborted)).to.deep.equal([true, false]);
  });

  it('gives up the request of a choice that another tab has replaced', () => {
    const consent = give(storeOf());
    persistChoice(document, consent, '/keep');
    consent.acceptAll();
    give(storeOf()).refuseAll();
    consent.reload();
    expect(asked.map(({ options }) => options.signal?.aborted)).to.deep.equal([true]);
  });

  it('is sent when the address comes after it was made on this page', () => {
    const consent = give(storeOf());
    consent.refuseAll();
    persistChoice(document, consent, '/keep');
    expect(asked.map(({ cookie }) => cookie?.includes('Renewal'))).to.deep.equal([false]);
  });

  it('goes to the address that was named last, once', () => {
    const consent = give(storeOf());
    persistChoice(document, consent, '/first');
    persistChoice(document, consent, '/second');
    consent.refuseAll();
    expect(asked.map(({ address }) => new URL(address).pathname)).to.deep.equal(['/second']);
  });

  for (const address of ['https://example.org/keep', '//example.org/keep', 'data:text/plain,', 'blob:x', 'http://'])
    it(`is not sent to ${address}, and says why in a sentence`, () => {
      const consent = give(storeOf());
      persistChoice(document, consent, address);
      consent.refuseAll();
      expect(asked).to.deep.equal([]);
      expect(told.join()).to.contain('must be of the same origin').and.contain(address);
    });

  it('is renewed on the first page of a visit in the first seven days', () => {
    visit({ referrer: 'https://search.example/', days: 3 });
    const [{ cookie } = { cookie: '' }] = asked;
    expect(cookie?.split('; ')).to.have.length(3);
    expect(cookie).to.match(/; Renewal$/);
    expect(Number(/Max-Age=(\d+)/.exec(cookie ?? '')?.[1])).to.be.within(178 * 86_400, 181 * 86_400);
  });

  it('is not renewed on the pages that follow, nor after seven days', () => {
    visit({ referrer: location.href, days: 3 });
    visit({ referrer: '', days: 8 });
    expect(asked).to.deep.equal([]);
  });

  it('is not sent while it cannot be kept', () => {
    const refusing = { read: () => [], write: () => undefined };
    const consent = give(new ConsentStore({ storage: refusing, now: () => new Date(), report: () => undefined }));
    persistChoice(document, consent, '/keep');
    consent.refuseAll();
    expect(asked).to.deep.equal([]);
  });

  it('is not sent beside another value under the same name, that may be of another path', async () => {
    const frame = document.createElement('iframe');
    const loaded = oneEvent(frame, 'load');
    frame.src = '/src/index.ts';
    document.body.append(frame);
    await loaded;
    const page = frame.contentDocument!;
    const consent = give(storeOf(page));
    persistChoice(page, consent, '/keep');
    page.cookie = 'eu-consent=1~20260101T000000Z~media:1:000000; Path=/src';
    consent.refuseAll();
    expect([asked, consent.state.stored]).to.deep.equal([[], true]);
    page.cookie = 'eu-consent=; Path=/src; Max-Age=0';
    consent.refuseAll();
    expect(asked).to.have.length(1);
    frame.remove();
  });

  it('stands as the page wrote it when the server fails or is not there', async () => {
    const consent = give(storeOf());
    persistChoice(document, consent, '/keep');
    answer = refuseFetch;
    consent.refuseAll();
    answer = () => Promise.resolve(new Response(null, { status: 500 }));
    consent.withdraw();
    consent.refuseAll();
    await Promise.resolve();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(told).to.have.length(1);
    expect(told[0]).to.contain('500').and.contain('stays as the page wrote it');
    expect([consent.state.stored, consent.allows('media')]).to.deep.equal([true, false]);
    expect(kept()).to.match(/media:0:/);
  });
});
