import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { listenForOpenLink } from '../../src/browser/open-link.js';
import type { PreferencesRequestEvent } from '../../src/browser/events/preferences-request-event.js';
import { nextEvent, storeWith } from '../stage.js';

describe('link that opens the preferences', () => {
  const consent = storeWith();
  const asked: PreferencesRequestEvent[] = [];
  const answer = (event: PreferencesRequestEvent): void => {
    if (event.consent !== consent) return;
    event.preventDefault();
    asked.push(event);
  };

  before(() => {
    document.addEventListener('preferences-request', answer, { capture: true });
    listenForOpenLink(document, consent);
  });
  beforeEach(() => {
    asked.length = 0;
  });
  after(() => {
    document.removeEventListener('preferences-request', answer, { capture: true });
  });

  it('opens them each time, and leaves the address as it was', async () => {
    const link = await fixture<HTMLAnchorElement>(html`<a href="#cookie-preferences">Cookies</a>`);
    link.click();
    link.click();
    expect(asked.map(({ opener }) => opener)).to.deep.equal([link, link]);
    expect(location.hash).to.equal('');
  });

  it('opens them from a menu that keeps clicks to itself', async () => {
    const menu = await fixture(html`<nav><a href=" #cookie-preferences ">Cookies</a></nav>`);
    menu.addEventListener('click', (event) => {
      event.stopPropagation();
    });
    menu.querySelector('a')!.click();
    expect(asked).to.have.lengthOf(1);
  });

  it('opens them from a picture with areas, from a drawing, and by the full address of the page', async () => {
    const page = await fixture(html`
      <div>
        <map name="plan"><area href="#cookie-preferences" alt="Cookies" /></map>
        <svg>
          <a href="#cookie-preferences"><text>Cookies</text></a>
        </svg>
        <a href=${`${location.href.split('#')[0]!}#cookie-preferences`}>Cookies</a>
      </div>
    `);
    for (const link of page.querySelectorAll('area, a'))
      link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    expect(asked).to.have.lengthOf(3);
  });

  it('opens them again and again from where no click is seen, by the address alone', async () => {
    for (let time = 1; time <= 2; time += 1) {
      const change = nextEvent(window as unknown as Document, 'hashchange' as never);
      location.hash = '#cookie-preferences';
      await change;
      expect(asked).to.have.lengthOf(time);
      expect(location.hash).to.equal('');
    }
  });

  it('leaves other links, other pages and other clicks alone', async () => {
    const page = await fixture(html`
      <div>
        <a href="#autre">Autre</a>
        <a href="/autre#cookie-preferences">Autre page</a>
        <a href="#cookie-preferences" id="held">Cookies</a>
      </div>
    `);
    page.addEventListener('click', (event) => {
      event.preventDefault();
    });
    for (const link of page.querySelectorAll<HTMLElement>('a:not(#held)')) link.click();
    const held = { bubbles: true, cancelable: true, ctrlKey: true };
    page.querySelector('#held')!.dispatchEvent(new MouseEvent('click', held));
    await nextFrame();
    expect(asked).to.have.lengthOf(0);
  });
});
