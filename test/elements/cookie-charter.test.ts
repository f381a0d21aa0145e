import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { ConsentStore } from '../../src/core/consent-store.js';
import { find, findAll, memoryStorage, storeWith, textOf } from '../stage.js';
import { charterFor, neededOnly, part, partsOf } from './charter-stage.js';

describe('cookie-charter', () => {
  it('shows every section that has something to say, each under a heading of one level', async () => {
    const charter = await charterFor(storeWith());
    const always = ['brief', 'controller', 'choice', 'kinds', 'trackers', 'storages', 'refusal', 'browser', 'rights'];
    expect(partsOf(charter)).to.deep.equal([...always, 'hosting', 'downloads']);
    for (const section of findAll(charter, 'section:not([hidden])')) {
      const levels = [...section.querySelectorAll('h2, h3')].map((heading) => heading.getAttribute('aria-level'));
      expect(levels[0]).to.equal('2');
      expect(new Set(levels.slice(1))).not.to.include('2');
    }
  });

  it('takes its headings down where the page wants them lower', async () => {
    const charter = await charterFor(storeWith());
    charter.headingLevel = 3;
    await charter.updateComplete;
    expect(findAll(charter, 'h2').every((heading) => heading.ariaLevel === '3')).to.equal(true);
    expect(findAll(charter, 'h3').every((heading) => heading.ariaLevel === '4')).to.equal(true);
  });

  it('follows the wanted order, and never leaves out what the law wants told', async () => {
    const charter = await charterFor(storeWith(), { sections: 'history trackers brief nonsense' });
    expect(partsOf(charter)).to.deep.equal(['trackers', 'brief', 'controller', 'choice', 'rights']);
    const needed = await charterFor(storeWith(neededOnly()), { sections: 'rights' });
    expect(partsOf(needed)).to.deep.equal(['rights', 'controller', 'trackers']);
  });

  it('puts what the author wrote in the place of a section', async () => {
    const inside = html`<div slot="controller"><h2>La mairie</h2></div>
      <p slot="history">Rien n’a changé.</p>`;
    const charter = await charterFor(storeWith(), { inside });
    const slot = await find<HTMLSlotElement>(charter, 'slot[name="controller"]');
    expect(textOf(slot.assignedElements()[0])).to.equal('La mairie');
    expect(textOf(slot)).to.equal('');
    expect(partsOf(charter).slice(0, 3)).to.deep.equal(['brief', 'controller', 'choice']);
    expect(partsOf(charter)).to.include('history');
    charter.querySelector('[slot="controller"]')?.remove();
    await waitUntil(() => part(charter, 'controller').includes('décide de ce que'));
  });

  it('keeps what a page without scripts shows until the charter is known', async () => {
    const consent = new ConsentStore({ storage: memoryStorage(), now: () => new Date(), report: () => undefined });
    const place = await fixture<HTMLElement>(
      html`<div lang="fr">
        <cookie-charter .consent=${consent}><p id="plain">Texte simple</p></cookie-charter>
      </div>`,
    );
    const plain = place.querySelector<HTMLElement>('#plain')!;
    expect(plain.checkVisibility()).to.equal(true);
    const charter = place.querySelector('cookie-charter')!;
    charter.consent = storeWith();
    await find(charter, '[part="rights"]');
    expect(plain.checkVisibility()).to.equal(false);
  });

  it('changes its language with the page', async () => {
    const charter = await charterFor(storeWith());
    expect(part(charter, 'rights')).to.contain('Vos droits');
    charter.parentElement!.lang = 'en';
    await waitUntil(() => part(charter, 'rights').includes('Your rights'));
    expect((await find(charter, '.page')).lang).to.equal('en');
  });
});
