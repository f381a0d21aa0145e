import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/all.js';
import type { PolicyId } from '../../src/core/charter.js';
import { charterFrom } from '../../src/core/charter-check.js';
import type { ConsentStore } from '../../src/core/consent-store.js';
import type { CookieBanner } from '../../src/elements/cookie-banner/cookie-banner.js';
import { loadPolicy } from '../../src/render/load-policy.js';
import { setViewport } from '../emulate.js';
import { find, findAll, portalCharter, storeWith, textOf } from '../stage.js';

/** A store whose charter is under a policy. */
async function storeUnder(id: PolicyId): Promise<ConsentStore> {
  const consent = storeWith();
  consent.use(charterFrom(portalCharter()), await loadPolicy(id));
  return consent;
}

async function bannerFor(consent: ConsentStore, language = 'fr'): Promise<CookieBanner> {
  const banner = await fixture<CookieBanner>(
    html`<cookie-banner lang=${language} .consent=${consent}></cookie-banner>`,
  );
  await find(banner, '[part="panel"]');
  return banner;
}

const cross = (name: string): string => `button[aria-label="${name}"]`;
const french = cross('Continuer sans accepter');

describe('cookie-banner under Italian law', () => {
  it('lets a visitor close it with a cross that refuses everything', async () => {
    const closed = await storeUnder('it');
    const refused = await storeUnder('it');
    const banner = await bannerFor(closed);
    (await find(banner, french)).click();
    refused.refuseAll();
    expect(closed.state).to.deep.equal(refused.state);
    expect(closed.state.status).to.equal('decided');
    expect(closed.state.stored).to.equal(true);
    await banner.updateComplete;
    expect(findAll(banner, '[part="panel"]')).to.have.lengthOf(0);
  });

  it('says in its text that the cross refuses', async () => {
    const banner = await bannerFor(await storeUnder('it'));
    expect(textOf(await find(banner, '.keeping'))).to.contain('« Continuer sans accepter », vaut un refus');
  });

  it('names the cross in the language of the page', async () => {
    const banner = await bannerFor(await storeUnder('it'), 'en');
    expect(textOf(await find(banner, cross('Continue without accepting')))).to.equal('×');
  });

  it('refuses by the keyboard too', async () => {
    const consent = await storeUnder('it');
    const banner = await bannerFor(consent);
    (await find(banner, french)).focus();
    await sendKeys({ press: 'Enter' });
    expect(consent.state.choices).to.include({ audience: false, media: false, social: false });
  });

  for (const direction of ['ltr', 'rtl'])
    for (const [width, height] of [
      [320, 256],
      [320, 640],
      [1280, 800],
    ] as const)
      it(`shows the cross in its end corner, over no text, at ${String(width)} by ${String(height)} in ${direction}`, async () => {
        await setViewport({ width, height });
        const banner = await bannerFor(await storeUnder('it'));
        const panel = await find(banner, '[part="panel"]');
        panel.dir = direction;
        await nextFrame();
        const frame = panel.getBoundingClientRect();
        const box = (await find(banner, french)).getBoundingClientRect();
        expect(Math.min(box.width, box.height)).to.be.at.least(44);
        expect(box.top - frame.top).to.be.within(0, 12);
        const gap = direction === 'ltr' ? frame.right - box.right : box.left - frame.left;
        expect(gap).to.be.within(0, 12);
        for (const text of findAll(banner, 'h2, p[part], .purposes li, .keeping')) {
          const { left, right } = text.getBoundingClientRect();
          expect(direction === 'ltr' ? right <= box.left : left >= box.right, textOf(text)).to.equal(true);
        }
        await setViewport({ width: 1280, height: 800 });
      });

  it('stays inside a banner that lies in the page', async () => {
    const banner = await bannerFor(await storeUnder('it'));
    banner.placement = 'inline';
    await banner.updateComplete;
    const frame = (await find(banner, '[part="panel"]')).getBoundingClientRect();
    const box = (await find(banner, french)).getBoundingClientRect();
    expect(box.top).to.be.within(frame.top, frame.top + 12);
    expect(box.right).to.be.within(frame.right - 12, frame.right);
  });

  it('leaves accept and refuse the twins that they are', async () => {
    const crossed = await bannerFor(await storeUnder('it'));
    const plain = await bannerFor(await storeUnder('fr'));
    const looks = (banner: CookieBanner): string[] =>
      findAll(banner, '[part="choice"]').map((twin) => {
        const { width, height } = twin.getBoundingClientRect();
        return `${width.toFixed(1)} × ${height.toFixed(1)} ${getComputedStyle(twin).font} ${getComputedStyle(twin).color}`;
      });
    expect(new Set([...looks(crossed), ...looks(plain)]).size).to.equal(1);
    expect(looks(crossed)).to.have.lengthOf(2);
  });

  it('gives no page a part by which to restyle or hide the cross', async () => {
    const banner = await bannerFor(await storeUnder('it'));
    expect((await find(banner, french)).part).to.have.lengthOf(0);
    await expect(banner).to.be.accessible();
  });
});

describe('cookie-banner under other laws', () => {
  for (const id of ['fr-public', 'fr', 'be', 'de', 'es', 'lu', 'nl', 'ie', 'uk', 'ch', 'qc'] as const)
    it(`has no cross under the policy ${id}`, async () => {
      const banner = await bannerFor(await storeUnder(id));
      const acts = findAll(banner, 'button').map(({ dataset }) => dataset['consentAction']);
      expect(acts).to.deep.equal(['customize', 'refuse-all', 'accept-all']);
      expect(textOf(await find(banner, '.keeping'))).not.to.contain('croix');
    });

  it('asks a Belgian visitor for audience measurement that French law exempts', async () => {
    const read = async (policy: PolicyId): Promise<{ shown: string; consent: ConsentStore }> => {
      const consent = storeWith({ purposes: [], services: [] });
      const charterData = { ...portalCharter(), policy };
      const banner = await fixture<CookieBanner>(
        html`<cookie-banner lang="fr" .consent=${consent} .charterData=${charterData}></cookie-banner>`,
      );
      await waitUntil(() => banner.shadowRoot?.querySelector('[part="purposes"]'));
      return { shown: textOf(await find(banner, '[part="purposes"]')), consent };
    };
    const [belgian, frenchOne] = [await read('be'), await read('fr')];
    expect(belgian.shown).to.contain('Matomo').and.not.to.contain('sauf opposition');
    expect(belgian.consent.allows('audience')).to.equal(false);
    expect(frenchOne.shown).to.contain('sauf opposition');
    expect(frenchOne.consent.allows('audience')).to.equal(true);
  });
});
