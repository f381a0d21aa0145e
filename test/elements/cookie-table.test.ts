import { expect, waitUntil } from '@open-wc/testing';
import type { CharterDocument } from '../../src/core/charter-document.js';
import { find, findAll, portalCharter, storeWith, textOf } from '../stage.js';
import { headersOf, linesOf, namesOf, place, seedHeading, seedTable, shown, wordsBefore } from './table-stage.js';

const necessaryOnly = (): CharterDocument => {
  const { services, ...charter } = portalCharter();
  const session = services.filter(({ purpose }) => purpose === 'necessary');
  return { ...charter, purposes: [{ id: 'necessary' }], services: session };
};

describe('cookie-table', () => {
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

    it('says where data go, how long they are kept, and when a tracker is set', async () => {
      const charter = necessaryOnly();
      Object.assign(charter.services[0]!, { transfers: ['US', 'Canada'], dataRetention: 'P25M' });
      Object.assign(charter.services[0]!.trackers![0]!, { condition: 'seulement si vous vous connectez' });
      const table = await shown({ settings: { charterData: charter } });
      await waitUntil(() => headersOf(table).includes('Transfert hors UE/EEE'));
      const cell = (id: string): string => textOf(findAll(table, `[data-column="${id}"]`)[0]);
      expect(cell('transfers')).to.equal('États-Unis, Canada');
      expect(cell('duration')).to.equal('2 semaines (données gardées : 25 mois)');
      expect(cell('description')).to.equal('Garder la session ouverte. (seulement si vous vous connectez)');
      const [headers, first] = linesOf(table.toCSV());
      expect(headers).to.contain('Transfert hors UE/EEE');
      expect(first).to.contain('"États-Unis, Canada"').and.to.contain('25 mois');
    });

    it('shows no column of transfers where there are none', async () => {
      const table = await shown({ settings: { charterData: necessaryOnly() } });
      expect(headersOf(table)).not.to.include('Transfert hors UE/EEE');
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
      expect((await find(table, '[data-column="description"]')).lang).to.equal('fr');
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

    it('gives a copy of its charter as JSON', async () => {
      const consent = storeWith();
      const table = await shown({ consent, settings: { purpose: 'media' } });
      const copy = JSON.parse(JSON.stringify(table)) as CharterDocument;
      expect(copy.services.map(({ id }) => id)).to.deep.equal(['video']);
      expect(table.toJSON()).not.to.equal(consent.charter);
    });
  });

  describe('for everyone', () => {
    it('is accessible with several purposes, on a narrow screen too', async () => {
      const table = await shown({ consent: storeWith() });
      await expect(table).to.be.accessible();
      table.style.width = '20em';
      await expect(table).to.be.accessible();
    });

    it('shows cards on a narrow screen, each value under its name, and nothing beyond the edge', async () => {
      const table = await shown({ before: seedHeading, inside: seedTable() });
      table.style.width = '20em';
      const cell = await find(table, '[data-column="description"]');
      expect(wordsBefore(cell)).to.contain('À quoi il sert');
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
