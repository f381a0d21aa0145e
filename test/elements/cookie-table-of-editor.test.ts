import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { CookieTable } from '../../src/elements/cookie-table/cookie-table.js';
import { find, findAll, storeWith, textOf } from '../stage.js';
import { headersOf, linesOf, namesOf, place, seedHeading, seedTable, shown } from './table-stage.js';

/** Long enough for words and table to be ready, were they to come. */
async function settledWithout(table: CookieTable): Promise<void> {
  const other = await shown({ consent: storeWith() });
  await other.updateComplete;
  await table.updateComplete;
}

const slotOf = (table: CookieTable): HTMLSlotElement => table.shadowRoot!.querySelector('slot')!;

describe('cookie-table around the table of an editor', () => {
  it('shows its four cookies in its place', async () => {
    const table = await shown({ before: seedHeading, inside: seedTable() });
    expect(namesOf(table)).to.deep.equal(['sessionid', 'django_language', 'csrftoken', 'cookies_preferences']);
    expect(slotOf(table).hidden).to.equal(true);
    expect(table.querySelector('table')!.getClientRects()).to.have.lengthOf(0);
  });

  it('gives it the caption and headers that a screen reader needs', async () => {
    const table = await shown({ before: seedHeading, inside: seedTable() });
    expect(textOf(await find(table, 'caption'))).to.contain('traceurs');
    const headers = findAll(table, 'thead th');
    expect(headers.map((header) => header.getAttribute('scope'))).to.satisfy((scopes: string[]) =>
      scopes.every((scope) => scope === 'col'),
    );
    const rowHeaders = findAll(table, 'tbody th');
    expect(rowHeaders.every((header) => header.getAttribute('scope') === 'row')).to.equal(true);
    expect(rowHeaders[0]!.querySelector('code')!.translate).to.equal(false);
  });

  it('keeps the words of the editor, and says what is not stated', async () => {
    const table = await shown({ before: seedHeading, inside: seedTable() });
    const row = textOf(findAll(table, 'tbody tr')[0]);
    expect(row).to.contain('Opendatasoft');
    expect(row).to.contain('Authentification (front et back office)');
    expect(row).to.contain("Se souvenir de l'utilisateur d'une page à une autre.");
    expect(row).to.contain('Non précisé');
  });

  it('says why no banner is shown', async () => {
    const table = await shown({ before: seedHeading, inside: seedTable() });
    expect(textOf(await find(table, '[part="status"]'))).to.contain('aucun bandeau ne s’affiche');
  });

  it('does not answer for the rest of the site, where something needs consent', async () => {
    const table = await shown({ before: seedHeading, inside: seedTable(), consent: storeWith() });
    expect(findAll(table, '[part="status"]')).to.have.lengthOf(0);
  });

  it('keeps a column it does not know', async () => {
    const table = await shown({ before: seedHeading, inside: seedTable('Ville du serveur') });
    expect(headersOf(table).at(-1)).to.equal('Ville du serveur');
    expect(findAll(table, 'tbody tr').map((row) => textOf(row.lastElementChild))).to.deep.equal([
      'Paris',
      'Lyon',
      '',
      '',
    ]);
  });

  it('leaves alone a table that speaks of something else', async () => {
    const hours = html`<table>
      <tr>
        <th>Jour</th>
        <th>Horaires</th>
      </tr>
      <tr>
        <td>Lundi</td>
        <td>9 h – 12 h</td>
      </tr>
    </table>`;
    const { error } = console;
    const told: unknown[][] = [];
    console.error = (...words: unknown[]) => void told.push(words);
    const table = await place({ inside: hours, consent: storeWith() });
    await settledWithout(table);
    await waitUntil(() => told.length > 0, 'the webmaster is told once');
    Object.assign(console, { error });
    expect(told.flat().join(' ')).to.match(/left as it is.*names of cookies/);
    expect(told).to.have.lengthOf(1);
    expect(slotOf(table).hidden).to.equal(false);
    expect(findAll(table, 'table')).to.have.lengthOf(0);
    expect(table.querySelector('table')!.getBoundingClientRect().height).to.be.above(0);
  });

  it('follows what the editor changes later', async () => {
    const table = await shown({ before: seedHeading, inside: seedTable() });
    const rows = table.querySelector('tbody')!;
    const row = rows.lastElementChild!.cloneNode(true) as HTMLTableRowElement;
    row.cells[2]!.textContent = 'late_cookie';
    rows.append(row);
    await waitUntil(() => namesOf(table).includes('late_cookie'));
    row.cells[3]!.firstChild!.nodeValue = 'Une autre explication';
    await waitUntil(() => textOf(table.shadowRoot).includes('Une autre explication'));
  });

  it('takes a table that comes later', async () => {
    const table = await place({ before: seedHeading });
    const source = await fixture<HTMLElement>(html`<div>${seedTable()}</div>`);
    table.append(source.querySelector('table')!);
    await waitUntil(() => namesOf(table).length === 4);
  });

  it('takes a table from elsewhere in the page, and gives it back when it leaves', async () => {
    const table = await shown({ before: html`${seedHeading}${seedTable()}`, settings: { htmlFor: 'seed' } });
    const source = table.parentElement!.querySelector<HTMLTableElement>('#seed')!;
    expect(namesOf(table)).to.have.lengthOf(4);
    expect(source.hidden, 'nobody reads it twice').to.equal(true);
    table.remove();
    expect(source.hidden).to.equal(false);
  });

  it('keeps the caption that the editor wrote', async () => {
    const table = await place({ before: seedHeading });
    const source = await fixture<HTMLElement>(html`<div>${seedTable()}</div>`);
    const own = source.querySelector('table')!;
    own.createCaption().textContent = 'Les cookies nécessaires de ce portail';
    table.append(own);
    expect(textOf(await find(table, 'caption'))).to.equal('Les cookies nécessaires de ce portail');
  });

  it('writes CSV with every column, those of the editor too', async () => {
    const table = await shown({ before: seedHeading, inside: seedTable('Ville du serveur') });
    const [headers, first] = linesOf(table.toCSV());
    expect(headers).to.contain('Usage').and.to.contain('Ville du serveur');
    expect(first).to.match(/^sessionid,Opendatasoft,/);
    expect(first).to.match(/,Paris$/);
  });

  it('is accessible around the table of an editor', async () => {
    const table = await shown({ before: seedHeading, inside: seedTable() });
    await expect(table).to.be.accessible();
  });
});
