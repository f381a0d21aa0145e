import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CookieTable } from '../../src/elements/cookie-table/cookie-table.js';
import { printed } from '../emulate.js';
import { find, findAll, portalCharter, storeWith, textOf } from '../stage.js';
import { longCharter, shown, sortedOut, withCharter } from './table-stage.js';

const sortable = async (): Promise<CookieTable> => {
  const table = await withCharter(longCharter());
  await find(table, 'thead button');
  return table;
};

const headerOf = (table: CookieTable, name: string): HTMLElement =>
  findAll(table, 'thead th').find((header) => textOf(header) === name)!;

async function press(table: CookieTable, name: string): Promise<void> {
  headerOf(table, name).querySelector('button')!.click();
  await table.updateComplete;
}

/** Names in the first table. */
const names = (table: CookieTable): string[] =>
  [...table.shadowRoot!.querySelector('tbody')!.querySelectorAll('th')].map((header) => textOf(header));

const declared = sortedOut.map(({ name }) => name);

describe('sorting in cookie-table', () => {
  it('is offered in tables of eight rows and more, not in those read at a glance', async () => {
    const long = await sortable();
    const [first, second] = findAll(long, 'table');
    expect(first!.querySelectorAll('thead button')).to.have.lengthOf(first!.querySelectorAll('thead th').length);
    expect(second!.querySelectorAll('thead button')).to.have.lengthOf(0);
    const short = await shown({ consent: storeWith(portalCharter()) });
    expect(findAll(short, 'thead button')).to.have.lengthOf(0);
  });

  it('sorts names as the language does, numbers by their value', async () => {
    const table = await sortable();
    await press(table, 'Nom');
    const sorted = names(table).filter((name) => declared.includes(name));
    expect(sorted).to.deep.equal([
      '_pk_id.*',
      'carte',
      'csrftoken',
      'django_language',
      'Équilibre',
      'etape_9',
      'etape_10',
      'sessionid',
    ]);
  });

  it('says which column sorts and which way, and gives back the order of the author at the third press', async () => {
    const table = await sortable();
    const author = names(table);
    expect(headerOf(table, 'Nom').hasAttribute('aria-sort')).to.equal(false);
    await press(table, 'Nom');
    const up = names(table);
    expect(headerOf(table, 'Nom').getAttribute('aria-sort')).to.equal('ascending');
    await press(table, 'Nom');
    expect(headerOf(table, 'Nom').getAttribute('aria-sort')).to.equal('descending');
    expect(names(table)).to.deep.equal([...up].reverse());
    await press(table, 'Nom');
    expect(headerOf(table, 'Nom').hasAttribute('aria-sort')).to.equal(false);
    expect(names(table)).to.deep.equal(author);
  });

  it('begins anew with another column', async () => {
    const table = await sortable();
    await press(table, 'Nom');
    await press(table, 'Durée');
    expect(headerOf(table, 'Nom').hasAttribute('aria-sort')).to.equal(false);
    expect(headerOf(table, 'Durée').getAttribute('aria-sort')).to.equal('ascending');
  });

  it('sorts durations by their length: a session first, those that no machine can read last, either way', async () => {
    const table = await sortable();
    await press(table, 'Durée');
    const known = ['etape_10', 'etape_9', 'sessionid', 'eu-consent', 'csrftoken', 'django_language', 'Équilibre'];
    const unknown = ['carte', '_pk_id.*'];
    // A year and twelve months are equally long, and stay in the author's order.
    expect(names(table).slice(-2)).to.deep.equal(unknown);
    expect(names(table)).to.deep.equal([...known, ...unknown]);
    await press(table, 'Durée');
    expect(names(table).slice(-2)).to.deep.equal(unknown);
    expect(names(table)[0]).to.equal('Équilibre');
    expect(names(table).at(-3)).to.equal('etape_10');
  });

  it('moves the rows themselves, so that what a page translator wrote in them stays true', async () => {
    const table = await sortable();
    const row = table.shadowRoot!.getElementById('cookie-csrftoken')!;
    const description = row.querySelector('[data-column="description"]')!;
    const text = [...description.childNodes].find((node) => node instanceof Text && textOf(node) !== '') as Text;
    const translated = Object.assign(document.createElement('span'), { textContent: 'Protects the forms.' });
    text.replaceWith(translated);
    await press(table, 'Nom');
    await press(table, 'Nom');
    expect(table.shadowRoot!.getElementById('cookie-csrftoken')).to.equal(row);
    expect(textOf(row)).to.contain('csrftoken').and.to.contain('Protects the forms.');
  });

  it('sorts one table and leaves the others', async () => {
    const [first] = longCharter().services;
    const document = longCharter();
    document.services.push({ ...first!, id: 'twin', purpose: 'media' });
    const table = await withCharter(document);
    await find(table, 'thead button');
    await press(table, 'Nom');
    const sorted = findAll(table, 'table').map((each) => each.querySelectorAll('[aria-sort]').length);
    expect(sorted).to.deep.equal([1, 0]);
  });

  it('works by keyboard alone, and keeps the focus on the header', async () => {
    const table = await sortable();
    const button = headerOf(table, 'Nom').querySelector('button')!;
    button.focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: ' ' });
    await table.updateComplete;
    expect(headerOf(table, 'Nom').getAttribute('aria-sort')).to.equal('descending');
    expect(table.shadowRoot!.activeElement).to.equal(button);
  });

  it('is accessible sorted, in cards too, where the headers stay in sight as buttons large enough', async () => {
    const table = await sortable();
    await press(table, 'Nom');
    await expect(table).to.be.accessible();
    table.style.width = '20em';
    const button = headerOf(table, 'Durée').querySelector('button')!;
    const { width, height } = button.getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(24);
    expect(table.scrollWidth).to.be.at.most(table.clientWidth);
    await expect(table).to.be.accessible();
  });

  it('leaves no arrow on paper', async () => {
    const table = await sortable();
    const button = headerOf(table, 'Nom').querySelector('button')!;
    expect(getComputedStyle(button, '::after').display).not.to.equal('none');
    expect(await printed(() => getComputedStyle(button, '::after').display)).to.equal('none');
  });
});
