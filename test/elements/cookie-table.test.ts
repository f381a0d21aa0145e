import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/define/cookie-table.js';
import type { CharterDocument } from '../../src/core/charter-document.js';
import { ConsentStore } from '../../src/core/consent-store.js';
import type { CookieTable } from '../../src/elements/cookie-table/cookie-table.js';
import { find, findAll, memoryStorage, portalCharter, storeWith, textOf } from '../stage.js';

const seedTable = (extra = ''): TemplateResult => html`
  <table id="seed">
    <tr>
      <td>Nom du prestataire</td>
      <td>Service et emplacement</td>
      <td>Nom du cookies</td>
      <td>Finalités</td>
      ${extra ? html`<td>${extra}</td>` : ''}
    </tr>
    <tr>
      <td>Opendatasoft</td>
      <td>Authentification (front et back office)</td>
      <td>sessionid</td>
      <td>Se souvenir de l'utilisateur d'une page à une autre.</td>
      ${extra ? html`<td>Paris</td>` : ''}
    </tr>
    <tr>
      <td>Opendatasoft</td>
      <td>Sélection de la langue (front et back office)</td>
      <td>django_language</td>
      <td>Se souvenir de la langue du visiteur</td>
      ${extra ? html`<td>Lyon</td>` : ''}
    </tr>
    <tr>
      <td>Opendatasoft</td>
      <td>API (CSRF) (front et back office)</td>
      <td>csrftoken</td>
      <td>Récupérer des données via des appels API</td>
      ${extra ? html`<td></td>` : ''}
    </tr>
    <tr>
      <td>Opendatasoft</td>
      <td>Choix concernant vos préférences sur les cookies</td>
      <td>cookies_preferences</td>
      <td>Se souvenir du choix opéré par le visiteur concernant les cookies</td>
      ${extra ? html`<td></td>` : ''}
    </tr>
  </table>
`;

const seedHeading = html`<h3>Cookies nécessaires au bon fonctionnement de la plateforme / cookies fonctionnels</h3>`;

/** A store that nobody has given a charter yet. */
const emptyStore = (): ConsentStore =>
  new ConsentStore({
    storage: memoryStorage(),
    now: () => new Date('2026-11-23T18:42:00Z'),
    report: (problem) => {
      throw problem;
    },
  });

interface Settings {
  before?: TemplateResult;
  inside?: TemplateResult;
  language?: string;
  consent?: ConsentStore;
  settings?: Partial<CookieTable>;
}

async function place({
  before = html``,
  inside = html``,
  language = 'fr',
  consent = emptyStore(),
  settings = {},
}: Settings): Promise<CookieTable> {
  const around = await fixture<HTMLElement>(
    html`<div lang=${language}>${before}<cookie-table .consent=${consent}>${inside}</cookie-table></div>`,
  );
  const table = around.querySelector('cookie-table')!;
  Object.assign(table, settings);
  return table;
}

/** An element whose table is there. */
async function shown(settings: Settings): Promise<CookieTable> {
  const table = await place(settings);
  await find(table, '[part="table"]');
  return table;
}

/** Long enough for words and table to be ready, were they to come. */
async function settledWithout(table: CookieTable): Promise<void> {
  const other = await shown({ consent: storeWith() });
  await other.updateComplete;
  await table.updateComplete;
}

const headersOf = (table: CookieTable): string[] => findAll(table, 'thead th').map((header) => textOf(header));
const namesOf = (table: CookieTable): string[] => findAll(table, 'tbody th').map((header) => textOf(header));
const slotOf = (table: CookieTable): HTMLSlotElement => table.shadowRoot!.querySelector('slot')!;
const linesOf = (csv: string): string[] => csv.trimEnd().split('\r\n');

const necessaryOnly = (): CharterDocument => {
  const { services, ...charter } = portalCharter();
  const session = services.filter(({ purpose }) => purpose === 'necessary');
  return { ...charter, purposes: [{ id: 'necessary' }], services: session };
};

describe('cookie-table', () => {
  describe('around the table of an editor', () => {
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
      const table = await place({ inside: hours, consent: storeWith() });
      await settledWithout(table);
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
  });

  describe('with a charter', () => {
    it('gives each purpose a table under its name', async () => {
      const table = await shown({ consent: storeWith() });
      expect(findAll(table, '[part="table"]')).to.have.lengthOf(4);
      expect(findAll(table, 'caption').map((caption) => textOf(caption))[1]).to.contain('Mesure d’audience');
    });

    it('shows the charter it is given', async () => {
      const table = await shown({ settings: { charterData: necessaryOnly() } });
      expect(namesOf(table)).to.deep.equal(['sessionid']);
      const row = textOf(findAll(table, 'tbody tr')[0]);
      expect(row).to.contain('2 semaines');
      expect(row).to.contain('Opendatasoft (sous-traitant)');
    });

    it('prefers the charter it is given to the table it stands around', async () => {
      const table = await shown({ inside: seedTable(), settings: { charterData: necessaryOnly() } });
      await waitUntil(() => namesOf(table).length === 1);
    });

    it('shows a single purpose when asked', async () => {
      const table = await shown({ consent: storeWith(), settings: { purpose: 'media' } });
      expect(namesOf(table)).to.deep.equal(['player']);
    });

    it('tells our own cookie, which the charter forgot, and how long it stays', async () => {
      const table = await shown({ consent: storeWith(), settings: { purpose: 'necessary' } });
      const row = textOf(findAll(table, 'tbody tr')[1]);
      expect(row).to.contain('eu-consent').and.to.contain('Ce site').and.to.contain('6 mois');
    });

    it('shows the columns asked for, and never fewer than the law wants', async () => {
      const settings = { purpose: 'media', columns: 'provider duration' };
      const table = await shown({ consent: storeWith(), settings });
      expect(headersOf(table)).to.deep.equal(['Nom', 'Prestataire', 'Durée', 'À quoi il sert']);
    });

    it('says the purpose of each row in a single table', async () => {
      const table = await shown({ consent: storeWith(), settings: { groupBy: 'none' } });
      expect(findAll(table, '[part="table"]')).to.have.lengthOf(1);
      expect(headersOf(table)).to.contain('Usage');
    });

    it('says so when there is nothing to show', async () => {
      const table = await place({ consent: storeWith(), settings: { purpose: 'unknown' } });
      expect(textOf(await find(table, '[part="empty"]'))).to.equal('Aucun cookie n’est déclaré.');
      expect(findAll(table, 'table')).to.have.lengthOf(0);
    });

    it('speaks English in an English page, and marks what stays in French', async () => {
      const table = await shown({ consent: storeWith(), language: 'en', settings: { purpose: 'necessary' } });
      expect(headersOf(table)).to.include.members(['Name', 'What it is for', 'Duration']);
      expect(textOf(table.shadowRoot)).to.contain('2 weeks');
      expect((await find(table, '.description')).lang).to.equal('fr');
    });
  });

  describe('for programs', () => {
    const dangerous = (): CharterDocument => {
      const [session] = necessaryOnly().services;
      const trackers = [{ name: '=HYPERLINK("x")' }, { name: '+1' }, { name: '-1' }, { name: '@sum' }, { name: 'a,b' }];
      return { purposes: [{ id: 'necessary' }], services: [{ ...session!, trackers }] };
    };

    it('writes CSV that no spreadsheet takes for a formula', async () => {
      const table = await shown({ settings: { charterData: dangerous() } });
      await waitUntil(() => namesOf(table).length === 5);
      const cells = linesOf(table.toCSV()).slice(1);
      expect(cells[0]!.startsWith(`"'=HYPERLINK(""x"")",`)).to.equal(true);
      expect(cells.slice(1, 4).map((line) => line.split(',')[0])).to.deep.equal(["'+1", "'-1", "'@sum"]);
      expect(cells[4]!.startsWith('"a,b",')).to.equal(true);
    });

    it('writes CSV with every column, those of the editor too', async () => {
      const table = await shown({ before: seedHeading, inside: seedTable('Ville du serveur') });
      const [headers, first] = linesOf(table.toCSV());
      expect(headers).to.contain('Usage').and.to.contain('Ville du serveur');
      expect(first).to.match(/^sessionid,Opendatasoft,/);
      expect(first).to.match(/,Paris$/);
    });

    it('gives a copy of its charter as JSON', async () => {
      const consent = storeWith();
      const table = await shown({ consent, settings: { purpose: 'media' } });
      const copy = JSON.parse(JSON.stringify(table)) as CharterDocument;
      expect(copy.services.map(({ id }) => id)).to.deep.equal(['video']);
      expect(table.toJSON()).not.to.equal(consent.charter);
    });
  });

  describe('for everyone', () => {
    it('is accessible around the table of an editor', async () => {
      const table = await shown({ before: seedHeading, inside: seedTable() });
      await expect(table).to.be.accessible();
    });

    it('is accessible with several purposes, on a narrow screen too', async () => {
      const table = await shown({ consent: storeWith() });
      await expect(table).to.be.accessible();
      table.style.width = '20em';
      await expect(table).to.be.accessible();
    });

    it('shows cards on a narrow screen, each value under its name, and nothing beyond the edge', async () => {
      const table = await shown({ before: seedHeading, inside: seedTable() });
      table.style.width = '20em';
      const cell = await find(table, '.description');
      expect(getComputedStyle(cell, '::before').content).to.contain('À quoi il sert');
      expect(table.scrollWidth).to.be.at.most(table.clientWidth);
      for (const role of ['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell'])
        expect(findAll(table, `[role="${role}"]`), role).not.to.have.lengthOf(0);
    });

    it('can be scrolled by keyboard where it is too wide, and only there', async () => {
      const inside = seedTable('UneColonneQueRienNePeutCouperEtQuiPrendToutLaPlaceDisponibleAElleSeule'.repeat(2));
      const wide = await shown({ before: seedHeading, inside });
      wide.style.width = '45em';
      const scroll = await find(wide, '.scroll[tabindex="0"]');
      expect(scroll.getAttribute('role')).to.equal('region');
      expect(wide.shadowRoot!.getElementById(scroll.getAttribute('aria-labelledby')!)!.localName).to.equal('caption');
      await expect(wide).to.be.accessible();
      wide.style.width = '20em';
      await waitUntil(() => !scroll.hasAttribute('tabindex'));
    });
  });
});
