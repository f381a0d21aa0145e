import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { charterFrom } from '../../src/core/charter-check.js';
import type { CharterDocument } from '../../src/core/charter-document.js';
import type { Charter } from '../../src/core/charter.js';
import type { ConsentStore } from '../../src/core/consent-store.js';
import type { CookieCharter } from '../../src/elements/cookie-charter/cookie-charter.js';
import { fr } from '../../src/locales/fr.js';
import { fr as pageWords } from '../../src/locales/page/fr.js';
import { frPublic } from '../../src/policies/fr-public.js';
import { renderHTML } from '../../src/render/html/render-html.js';
import { charterPage } from '../../src/render/page/charter-page.js';
import { portalCharter, storeWith, textOf } from '../stage.js';
import { action, charterFor, part, partsOf } from './charter-stage.js';

/** The charter of the demo, which says something in every section. */
async function demoCharter(): Promise<CharterDocument> {
  const response = await fetch('/demo/portal/charter.json');
  return (await response.json()) as CharterDocument;
}

const written = (document: CharterDocument): string =>
  renderHTML(
    charterPage({ charter: charterFrom(document), policy: frPublic, words: fr, pageWords, languages: ['fr'] }),
    {
      kind: 'full',
    },
  );

const withoutData = (markup: string): string => markup.replace(/<script.*<\/script>/, '');

/** What was written, in a page of its own where the element takes it over. */
async function placed(markup: string): Promise<CookieCharter> {
  const script = '<script type="module" src="/src/define/cookie-charter.ts"></script>';
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Page"></iframe>`);
  frame.srcdoc = `<html lang="fr"><body>${script}${markup}</body></html>`;
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  return frame.contentDocument!.querySelector('cookie-charter')!;
}

/** Waits for something in the element. */
const shows = (element: CookieCharter, selector: string): Promise<void> =>
  waitUntil(() => element.shadowRoot?.querySelector(selector), `should show ${selector}`, { timeout: 5000 });

/** The charter of the page in which the element stands. */
const charterAround = (element: CookieCharter): Charter | undefined => {
  const page = element.ownerDocument.defaultView as unknown as Record<symbol, ConsentStore>;
  return page[Symbol.for('cookie-charter.consent.1')]?.charter;
};

describe('a page that was written in full, once the element takes it over', () => {
  it('says in every section what the element says that was given the charter itself', async () => {
    const document = await demoCharter();
    const direct = await charterFor(storeWith(document));
    const element = await placed(written(document));
    await shows(element, '[part="rights"] h2');
    expect(partsOf(direct)).to.include.members(['controller', 'hosting', 'history']);
    expect(partsOf(element)).to.deep.equal(partsOf(direct));
    for (const name of partsOf(direct)) expect(part(element, name ?? '')).to.equal(part(direct, name ?? ''));
    expect(element.querySelector('section')?.checkVisibility()).to.equal(false);
  });

  it('tells of our own cookie in the language of the reader, where the charter forgot it', async () => {
    const element = await placed(written(portalCharter()).replace('lang="fr"', 'lang="en"'));
    await shows(element, '[part="rights"] h2');
    expect(part(element, 'trackers')).to.contain('Memory of your choice').and.not.to.contain('Ce site');
  });

  it('stays in sight, every word of it, where a portal took its data away', async () => {
    const document = await demoCharter();
    const element = await placed(withoutData(written(document)));
    const words = textOf(element);
    await shows(element, `[part="choice"] ${action('customize')}`);
    expect(charterAround(element)?.services).to.have.lengthOf(7);
    expect(partsOf(element)).to.deep.equal(['choice', 'downloads']);
    expect(textOf(element)).to.equal(words);
    for (const section of element.querySelectorAll('section')) expect(section.checkVisibility()).to.equal(true);
    expect(words).to.contain('Communauté de communes').and.to.contain('Les cartes viennent d’OpenStreetMap.');
  });

  it('stays in sight, and grants nothing, where its data are broken', async () => {
    const element = await placed(written(await demoCharter()).replace('"purposes":[', '"purposes":[['));
    await shows(element, action('refuse-all'));
    for (const section of element.querySelectorAll('section')) expect(section.checkVisibility()).to.equal(true);
    expect(charterAround(element)).to.equal(undefined);
  });
});
