import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { CookieTable } from '../../src/elements/cookie-table/cookie-table.js';
import { findAll, textOf } from '../stage.js';
import { namesOf } from './table-stage.js';

const names = ['sessionid', 'csrftoken', '_pk_id.*'];

/** A table as AngularJS finds it: one row, which it repeats. */
async function template(): Promise<CookieTable> {
  const place = await fixture<HTMLElement>(html`<div lang="fr"></div>`);
  const page = new DOMParser().parseFromString(
    `<h2>Cookies nécessaires</h2><cookie-table><table><thead><tr><th>Cookie</th><th>Durée</th><th>Finalité</th></tr></thead>
    <tbody><tr ng-repeat="row in rows"><td>{{ row.name }}</td><td>{{ row.duration }}</td><td>{{row.use}}</td></tr></tbody></table></cookie-table>`,
    'text/html',
  );
  place.append(...page.body.childNodes);
  return place.querySelector('cookie-table')!;
}

/** Notes whatever a visitor may see in the place of the table, at every change. */
function watched(table: CookieTable): string[] {
  const seen: string[] = [];
  const look = new MutationObserver(() => seen.push(textOf(table.shadowRoot)));
  look.observe(table.shadowRoot!, { childList: true, subtree: true, characterData: true });
  return seen;
}

const turn = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Long enough for the reader to be there and for the table to be read, were it to be. */
async function settled(table: CookieTable): Promise<void> {
  await import('../../src/browser/table-reader.js');
  for (let count = 0; count < 5; count += 1) {
    await turn();
    await table.updateComplete;
  }
}

describe('cookie-table around a table that AngularJS fills', () => {
  it('never shows a placeholder or an empty table, and ends with every row', async () => {
    const table = await template();
    const seen = watched(table);
    const body = table.querySelector('tbody')!;
    await settled(table);
    expect(findAll(table, 'table'), 'before').to.have.lengthOf(0);
    const row = body.firstElementChild!;
    row.replaceWith(document.createComment(' ngRepeat: row in rows '));
    await settled(table);
    expect(findAll(table, 'table'), 'without rows').to.have.lengthOf(0);
    for (const name of names) {
      const copy = row.cloneNode(true) as HTMLTableRowElement;
      body.append(copy, document.createComment(' end ngRepeat '));
      await turn();
      copy.cells[0]!.firstChild!.nodeValue = name;
      copy.cells[1]!.firstChild!.nodeValue = '13 mois';
      copy.cells[2]!.firstChild!.nodeValue = 'Retenir un choix';
      await turn();
    }
    await waitUntil(() => namesOf(table).length === names.length);
    expect(namesOf(table)).to.deep.equal(names);
    expect(seen.filter((text) => text.includes('{{') || text.includes('Aucun cookie'))).to.deep.equal([]);
  });

  it('gives the author’s table back while its rows are written anew', async () => {
    const table = await template();
    const body = table.querySelector('tbody')!;
    const cells = [...body.querySelectorAll('td')];
    cells[0]!.firstChild!.nodeValue = 'sessionid';
    cells[1]!.firstChild!.nodeValue = '2 semaines';
    cells[2]!.firstChild!.nodeValue = 'Retenir la connexion';
    await waitUntil(() => namesOf(table).length === 1);
    const row = body.firstElementChild!;
    row.remove();
    await waitUntil(() => findAll(table, 'table').length === 0);
    expect(table.shadowRoot!.querySelector('slot')!.hidden).to.equal(false);
    body.append(row);
    await waitUntil(() => namesOf(table).length === 1);
  });
});
