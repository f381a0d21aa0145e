import { fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/all.js';
import { pageConsent } from '../../src/browser/page-consent.js';
import { charterFrom } from '../../src/core/charter-check.js';
import { frPublic } from '../../src/policies/fr-public.js';
import { portalCharter } from '../stage.js';

const forget = (): void => {
  document.cookie = 'eu-consent=; Path=/; Max-Age=0';
  pageConsent().reload();
};

describe('an address that keeps the choice', () => {
  const { fetch: ownFetch } = globalThis;
  let asked: string[];

  beforeEach(() => {
    forget();
    asked = [];
    globalThis.fetch = (address, options) => {
      if (options?.method !== 'POST') return ownFetch(address, options);
      asked.push(new URL(address as string).pathname);
      return Promise.resolve(new Response(null, { status: 204 }));
    };
    pageConsent().use(charterFrom(portalCharter()), frPublic);
  });

  afterEach(() => {
    Object.assign(globalThis, { fetch: ownFetch });
    forget();
  });

  /** Chooses until an address is asked: what asks it is loaded on demand. */
  const sentTo = (address: string): Promise<void> =>
    waitUntil(() => {
      pageConsent().refuseAll();
      return asked.includes(address);
    }, `${address} is asked`);

  for (const tag of ['cookie-banner', 'cookie-preferences', 'cookie-preferences-dialog'])
    it(`may be named by ${tag}, as an attribute or as a property`, async () => {
      const place = await fixture<HTMLElement>(html`<div lang="fr"></div>`);
      place.innerHTML = `<${tag} persist-url="/by-${tag}"></${tag}>`;
      await sentTo(`/by-${tag}`);
      Object.assign(place.firstElementChild ?? {}, { persistUrl: `/later-${tag}` });
      await sentTo(`/later-${tag}`);
    });
});
