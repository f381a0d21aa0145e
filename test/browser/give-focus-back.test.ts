import { expect, fixture, html } from '@open-wc/testing';
import { giveFocusBack } from '../../src/browser/give-focus-back.js';

describe('giving the focus back', () => {
  it('goes to what had it', async () => {
    const page = await fixture(
      html`<div>
        <button>Avant</button>
        <main>Contenu</main>
      </div>`,
    );
    giveFocusBack(document, page.querySelector('button')!);
    expect(page.querySelector('button')!.matches(':focus')).to.equal(true);
  });

  it('goes to the beginning of the content where what had it is gone or hidden', async () => {
    const page = await fixture(
      html`<div>
        <button hidden>Avant</button>
        <main>Contenu</main>
      </div>`,
    );
    const main = page.querySelector('main')!;
    for (const before of [page.querySelector('button')!, document.createElement('a'), undefined]) {
      main.blur();
      giveFocusBack(document, before);
      expect(main.matches(':focus')).to.equal(true);
      main.blur();
      expect(main.hasAttribute('tabindex'), 'the page is left as it was').to.equal(false);
    }
  });

  it('leaves the focus where it is in a page without content', async () => {
    await fixture(html`<p>Rien</p>`);
    giveFocusBack(document, undefined);
    expect(document.querySelector(':focus')).to.equal(null);
  });
});
