import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CookieTable } from '../../src/elements/cookie-table/cookie-table.js';
import { find, findAll, storeWith, textOf } from '../stage.js';
import { longCharter, place, seedHeading, seedTable, shown, visibleNames, withCharter } from './table-stage.js';

const focused = (table: CookieTable): string => textOf(table.shadowRoot!.activeElement);
const marked = (table: CookieTable): string[] => findAll(table, 'tr[aria-current]').map(({ id }) => id);

describe('links to the rows of cookie-table', () => {
  afterEach(() => {
    history.replaceState(null, '', location.href.split('#')[0]);
  });

  it('stand in each row, under the name of its cookie and nothing else', async () => {
    const table = await shown({ before: seedHeading, inside: seedTable() });
    const links = findAll<HTMLAnchorElement>(table, 'tbody th a');
    expect(links.map((link) => link.getAttribute('href'))).to.deep.equal([
      '#cookie-sessionid',
      '#cookie-django_language',
      '#cookie-csrftoken',
      '#cookie-cookies_preferences',
    ]);
    expect(links.map((link) => textOf(link))[0]).to.equal('sessionid');
    expect(findAll(table, 'tbody tr')[0]!.id).to.equal('cookie-sessionid');
  });

  it('lead to a row that is not there yet when the page is entered', async () => {
    location.hash = '#cookie-csrftoken';
    const table = await place({ before: seedHeading, inside: seedTable() });
    await waitUntil(() => focused(table) === 'csrftoken');
    expect(marked(table)).to.deep.equal(['cookie-csrftoken']);
  });

  it('lead to another row when the address changes, and bring it into sight', async () => {
    const tall = html`<div style="height: 300vh"></div>`;
    const table = await withCharter(longCharter(), {}, { before: tall });
    location.hash = '#cookie-%C3%89quilibre';
    await waitUntil(() => focused(table) === 'Équilibre');
    const { top, bottom } = table.shadowRoot!.getElementById('cookie-Équilibre')!.getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
    location.hash = '#cookie-player';
    await waitUntil(() => focused(table) === 'player');
    expect(marked(table)).to.deep.equal(['cookie-player']);
  });

  it('are followed by keyboard', async () => {
    const table = await shown({ before: seedHeading, inside: seedTable() });
    findAll(table, 'tbody th a')[1]!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => marked(table).includes('cookie-django_language'));
    expect(location.hash).to.equal('#cookie-django_language');
  });

  it('open what hides the row: a search, and the folds around the table', async () => {
    const table = await withCharter(longCharter(), { searchable: true });
    const fold = await fixture<HTMLDetailsElement>(
      html`<details>
        <summary>Tous les cookies</summary>
        <div lang="fr"></div>
      </details>`,
    );
    fold.querySelector('div')!.append(table);
    const field = await find<HTMLInputElement>(table, '[part="search"]');
    field.value = 'player';
    field.dispatchEvent(new InputEvent('input'));
    location.hash = '#cookie-carte';
    await waitUntil(() => focused(table) === 'carte');
    expect(fold.open).to.equal(true);
    expect(field.value).to.equal('');
    expect(visibleNames(table)).to.include('carte');
  });

  it('give way to what the page itself calls by that name', async () => {
    const heading = html`<h2 id="cookie-sessionid">Le cookie de session</h2>`;
    const table = await withCharter(longCharter(), { searchable: true }, { before: heading });
    location.hash = '#cookie-sessionid';
    await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    location.hash = '#cookie-carte';
    await waitUntil(() => focused(table) === 'carte');
    expect(marked(table)).to.deep.equal(['cookie-carte']);
  });

  it('lead to the first of two tables that hold the row', async () => {
    const first = await withCharter(longCharter());
    const second = await withCharter(longCharter());
    location.hash = '#cookie-sessionid';
    await waitUntil(() => focused(first) === 'sessionid');
    expect(marked(second)).to.deep.equal([]);
  });

  it('take no focus again once they were followed', async () => {
    location.hash = '#cookie-csrftoken';
    const table = await place({ before: seedHeading, inside: seedTable() });
    await waitUntil(() => focused(table) === 'csrftoken');
    const elsewhere = await fixture<HTMLButtonElement>(html`<button>Ailleurs</button>`);
    elsewhere.focus();
    table.groupBy = 'none';
    await table.updateComplete;
    expect(document.activeElement).to.equal(elsewhere);
  });

  it('stay within the page where a base address makes of others links to elsewhere', async () => {
    const base = document.createElement('base');
    base.href = '/elsewhere/';
    document.head.append(base);
    const table = await withCharter(longCharter());
    const { href } = findAll<HTMLAnchorElement>(table, 'tbody th a')[0]!;
    base.remove();
    expect(href).to.equal(`${location.href.split('#')[0]}#cookie-sessionid`);
  });

  it('leave the address of the preferences alone', async () => {
    const [session, ...others] = longCharter().services;
    const services = [{ ...session!, trackers: [{ name: 'preferences' }] }, ...others];
    const table = await place({ consent: storeWith({ ...longCharter(), services }) });
    const link = await find(table, 'tbody th a');
    expect(link.getAttribute('href')).to.equal('#cookie-preferences--2');
  });
});
