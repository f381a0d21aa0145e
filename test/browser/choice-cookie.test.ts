import { expect } from '@open-wc/testing';
import { choiceCookie } from '../../src/browser/choice-cookie.js';
import { keptCookie } from '../kept-cookies.js';
import { portalCharter, storeWith } from '../stage.js';

const forget = (name: string): void => {
  document.cookie = `${name}=; Path=/; Max-Age=0`;
};

describe('choice cookie', () => {
  afterEach(() => {
    for (const name of ['eu-consent', 'cookies_preferences', 'eu-consent-2']) forget(name);
  });

  it('keeps a choice six calendar months from the moment it was made', async () => {
    const now = new Date();
    const consent = storeWith(portalCharter(), { storage: choiceCookie(document), now: now.toISOString() });
    consent.refuseAll();
    expect(consent.state.stored).to.equal(true);
    const cookie = await keptCookie('eu-consent');
    expect(cookie?.value).to.match(/^1~\d{8}T\d{6}Z(?:~[a-z-]+:0:[0-9a-z]{6}){3}$/);
    const end = Date.parse(consent.state.expiresAt!) / 1000;
    expect(Math.abs(cookie!.expires! - end), 'seconds from the announced end').to.be.below(60);
  });

  it('writes a first-party cookie for the whole site, and for it alone', async () => {
    storeWith(portalCharter(), { storage: choiceCookie(document), now: new Date().toISOString() }).acceptAll();
    const cookie = await keptCookie('eu-consent');
    expect(cookie).to.include({ path: '/', sameSite: 'Lax', domain: location.hostname });
    expect(cookie?.priority ?? 'High', 'the last to go where a browser knows priorities').to.equal('High');
  });

  it('takes the name that the charter declares', async () => {
    const charter = portalCharter();
    const memory = { provider: 'Opendatasoft', name: 'Choix', exemption: 'choice-memory' } as const;
    charter.services.push({ ...memory, purpose: 'necessary', trackers: [{ name: 'cookies_preferences' }] });
    storeWith(charter, { storage: choiceCookie(document), now: new Date().toISOString() }).acceptAll();
    expect((await keptCookie('cookies_preferences'))?.value).to.match(/^1~/);
    expect(await keptCookie('eu-consent')).to.equal(undefined);
  });

  it('leaves alone what another system keeps under that name', async () => {
    document.cookie = 'cookies_preferences={%22necessary%22:true}; Path=/';
    const charter = portalCharter();
    const memory = { provider: 'Opendatasoft', name: 'Choix', exemption: 'choice-memory' } as const;
    charter.services.push({ ...memory, purpose: 'necessary', trackers: [{ name: 'cookies_preferences' }] });
    const consent = storeWith(charter, { storage: choiceCookie(document), now: new Date().toISOString() });
    consent.acceptAll();
    expect((await keptCookie('cookies_preferences'))?.value).to.equal('{%22necessary%22:true}');
    expect((await keptCookie('eu-consent'))?.value).to.match(/^1~/);
    expect(consent.state.stored).to.equal(true);
  });

  it('reads the real cookie even where an element of the page took its name', () => {
    const image = document.createElement('img');
    image.setAttribute('name', 'cookie');
    document.body.append(image);
    const storage = choiceCookie(document);
    storage.write('eu-consent', 'kept', 60);
    const found = storage.read('eu-consent');
    image.remove();
    expect(found).to.deep.equal(['kept']);
  });

  it('tells one name from another that begins alike', () => {
    const storage = choiceCookie(document);
    storage.write('eu-consent-2', 'other', 60);
    expect(storage.read('eu-consent')).to.deep.equal([]);
  });
});
