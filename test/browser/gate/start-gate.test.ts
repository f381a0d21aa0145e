import { expect, fixture, html } from '@open-wc/testing';
import { startGate } from '../../../src/browser/gate/start-gate.js';
import { storeWith } from '../../stage.js';

/** A page with one picture that waits, and whether the gate has let it through. */
async function pageWithPicture(): Promise<{ isOpen: () => boolean }> {
  const place = await fixture(
    html`<div><img alt="" data-consent="media" data-srcset="data:image/gif;base64,R0lGODlhAQABAAAAACw= 1x" /></div>`,
  );
  return { isOpen: () => place.querySelector('img')!.hasAttribute('srcset') };
}

const prerendering = (value: boolean): void => {
  Object.defineProperty(document, 'prerendering', { value, configurable: true });
};

describe('start of the gate', () => {
  afterEach(() => {
    Reflect.deleteProperty(document, 'prerendering');
    delete document.documentElement.dataset['consentGate'];
  });

  it('lets through what is granted', async () => {
    const [page, consent] = [await pageWithPicture(), storeWith()];
    const gate = startGate(document, consent);
    expect(page.isOpen()).to.equal(false);
    consent.acceptAll();
    expect(page.isOpen()).to.equal(true);
    gate.stop();
  });

  it('touches nothing in a page that wants to do it by itself', async () => {
    document.documentElement.dataset['consentGate'] = 'manual';
    const [page, consent] = [await pageWithPicture(), storeWith()];
    consent.acceptAll();
    const gate = startGate(document, consent);
    expect(page.isOpen()).to.equal(false);
    gate.watch(document);
    expect(page.isOpen(), 'until the page asks').to.equal(true);
    gate.stop();
  });

  it('runs nothing in a page loaded ahead until it is visited', async () => {
    prerendering(true);
    const [page, consent] = [await pageWithPicture(), storeWith()];
    consent.acceptAll();
    const gate = startGate(document, consent);
    expect(page.isOpen()).to.equal(false);
    prerendering(false);
    document.dispatchEvent(new Event('prerenderingchange'));
    expect(page.isOpen()).to.equal(true);
    gate.stop();
  });

  it('touches nothing more once it is stopped', async () => {
    const [page, consent] = [await pageWithPicture(), storeWith()];
    const gate = startGate(document, consent);
    gate.stop();
    consent.acceptAll();
    gate.watch(document);
    expect(page.isOpen()).to.equal(false);
  });
});
