import { expect } from '@open-wc/testing';
import { privacyControl } from '../../src/browser/privacy-control.js';
import { pageConsent } from '../../src/browser/page-consent.js';
import { charterFrom } from '../../src/core/charter-check.js';
import { frPublic } from '../../src/policies/fr-public.js';
import { portalCharter, storeWith } from '../stage.js';

/** The portal with advertising, and with videos whose provider may or may not share what it learns. */
function charterWhere(thirdPartyAccess?: boolean) {
  const document = portalCharter();
  document.purposes.push({ id: 'advertising' });
  if (thirdPartyAccess !== undefined) Object.assign(document.services[2]!, { thirdPartyAccess });
  return document;
}

/** What the browser sends, until the test ends. */
function send(value: unknown): void {
  Object.defineProperty(navigator, 'globalPrivacyControl', { configurable: true, value });
}

describe('Global Privacy Control', () => {
  afterEach(() => {
    delete (navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl;
  });

  it('covers advertising, and what lets third parties read the data, and nothing else', () => {
    send(true);
    const coveredWhere = (thirdPartyAccess?: boolean): string[] => {
      const store = storeWith(charterWhere(thirdPartyAccess));
      store.heed(privacyControl);
      return Object.keys(store.state.signals);
    };
    expect(coveredWhere(true)).to.deep.equal(['media', 'advertising']);
    expect(coveredWhere(false)).to.deep.equal(['advertising']);
    expect(coveredWhere()).to.deep.equal(['advertising']);
  });

  for (const value of [undefined, false, 'true', '1', 1, {}])
    it(`is sent by true alone, not by ${JSON.stringify({ value })}`, () => {
      send(value);
      expect(privacyControl.isSent()).to.equal(false);
    });

  it('is heeded by the store of the page', () => {
    send(true);
    pageConsent().use(charterFrom(charterWhere(true)), frPublic);
    expect(pageConsent().state.signals).to.deep.equal({ media: 'gpc', advertising: 'gpc' });
    expect(pageConsent().state.pending).to.deep.equal(['social']);
    expect(document.cookie).not.to.contain('eu-consent');
  });
});
