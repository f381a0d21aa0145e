import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { ConsentStore } from '../../src/core/consent-store.js';
import type { CookieTable } from '../../src/elements/cookie-table/cookie-table.js';
import { findAll, memoryStorage } from '../stage.js';
import { namesOf } from './table-stage.js';

const own = '<table><tr><td>Cookie<td>Durée<tr><td>_ga<td>2 ans</table>';
const hours = '<table><tr><td>Jour<td>Heures<tr><td>Lundi<td>9 h</table>';

/** Puts into the page what the parser makes of a text, as of a page that is loaded. */
async function parsed(markup: string): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const page = new DOMParser().parseFromString(`<!doctype html><body>${markup}`, 'text/html');
  // A store of its own keeps the charter of the page out of it.
  page.querySelector<CookieTable>('cookie-table')!.consent = new ConsentStore({
    storage: memoryStorage(),
    now: () => new Date('2026-11-23T18:42:00Z'),
    report: (problem) => {
      throw problem;
    },
  });
  place.append(...page.body.childNodes);
  return place;
}

const tableIn = (place: HTMLElement): CookieTable => place.querySelector('cookie-table')!;

/** Long enough for every file to be there and every change to be seen. */
async function settled(table: CookieTable): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) {
    await nextFrame();
    await table.updateComplete;
  }
}

describe('cookie-table whose table the parser put after it', () => {
  for (const [way, markup] of Object.entries({
    'in a paragraph': `<p><cookie-table>${own}</cookie-table></p>`,
    'in a paragraph, in bold': `<p><strong><cookie-table>${own}</cookie-table></strong></p>`,
    'in a paragraph, with space and a comment': `<p> <cookie-table>\n<!-- cookies -->\n${own}</cookie-table></p>`,
    'beside it': `<cookie-table></cookie-table>\n${own}`,
  })) {
    it(`takes it: ${way}`, async () => {
      const place = await parsed(markup);
      const table = tableIn(place);
      expect(table.querySelector('table'), 'inside').to.equal(null);
      await waitUntil(() => namesOf(table).includes('_ga'));
      expect(place.querySelector('table')!.hidden, 'nobody reads it twice').to.equal(true);
      table.remove();
      expect(place.querySelector('table')!.hidden, 'given back').to.equal(false);
    });
  }

  for (const [reason, markup] of Object.entries({
    'it speaks of something else': `<p><cookie-table>${hours}</cookie-table></p>`,
    'words stand between them': `<cookie-table></cookie-table><p>Autre chose</p>${own}`,
    'a sentence ends the paragraph': `<p><cookie-table></cookie-table> et la suite</p>${own}`,
    'the element holds words': `<cookie-table>Bientôt</cookie-table>${own}`,
    'the element has a charter': `<cookie-table charter="data:application/json,{%22purposes%22:[],%22services%22:[]}"></cookie-table>${own}`,
    'another part of the page holds the element': `<div><cookie-table></cookie-table></div>${own}`,
  })) {
    it(`leaves it alone where ${reason}`, async () => {
      const place = await parsed(markup);
      await settled(tableIn(place));
      expect(place.querySelector('table')!.hidden).to.equal(false);
      expect(findAll(tableIn(place), 'table')).to.have.lengthOf(0);
    });
  }

  it('takes it when the parser comes to it later, and follows its changes', async () => {
    const place = await parsed('<p><cookie-table></cookie-table></p>');
    const table = tableIn(place);
    await settled(table);
    const page = new DOMParser().parseFromString(own, 'text/html');
    place.append(...page.body.childNodes);
    await waitUntil(() => namesOf(table).includes('_ga'));
    place.querySelectorAll('td')[2]!.firstChild!.nodeValue = '_gid';
    await waitUntil(() => namesOf(table).includes('_gid'));
  });
});
