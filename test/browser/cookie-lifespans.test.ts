import { expect } from '@open-wc/testing';
import { cookieLifespans } from '../../src/browser/cookie-lifespans.js';

/** A page whose browser lists cookies in its own way. */
const pageWith = (cookieStore: unknown): Document => ({ defaultView: { cookieStore } }) as unknown as Document;

describe('how long cookies stay', () => {
  afterEach(() => {
    for (const name of ['long', 'short']) document.cookie = `${name}=; Path=/; Max-Age=0`;
  });

  it('is told in days where the browser says it, none for a session', async () => {
    document.cookie = 'long=1; Path=/; Max-Age=864000';
    document.cookie = 'short=1; Path=/';
    const lifespans = await cookieLifespans(document);
    // Chromium says it; Firefox and WebKit do not.
    const [told] = (await (window as { cookieStore?: { getAll(): Promise<object[]> } }).cookieStore?.getAll()) ?? [];
    if (!told || !('expires' in told)) return expect(lifespans).to.equal(undefined);
    expect(lifespans?.get('long')).to.be.within(9.9, 10);
    return expect(lifespans?.get('short')).to.equal(0);
  });

  it('is not guessed where the browser lists cookies without their end', async () => {
    expect(await cookieLifespans(pageWith({ getAll: () => Promise.resolve([{ name: 'a' }]) }))).to.equal(undefined);
  });

  it('is not guessed where the browser has no such list, or refuses it', async () => {
    expect(await cookieLifespans(pageWith(undefined))).to.equal(undefined);
    expect(await cookieLifespans(pageWith({ getAll: () => Promise.reject(new Error('no')) }))).to.equal(undefined);
  });
});
