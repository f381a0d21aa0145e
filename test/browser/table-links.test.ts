import { expect } from '@open-wc/testing';
import { charterFromTables } from '../../src/browser/table-reader.js';
import { checkCharter } from '../../src/core/charter-check.js';
import { pageWith } from '../seed-table.js';

const row = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const link = (address: string, text: string): string => `<a href="${address}">${text}</a>`;

/** The first service of a table with the given columns beside a name and a duration. */
function serviceIn(headers: readonly string[], ...cells: readonly string[]) {
  const rows = [row('Cookie', 'Durée', ...headers), row('a', '1 an', ...cells)];
  const read = charterFromTables(pageWith(`<h2>Statistiques</h2><table>${rows.join('')}</table>`));
  expect(checkCharter(read)).to.deep.equal([]);
  return read!.services[0]!;
}

describe('a link in a table of cookies', () => {
  const address = 'https://matomo.org/privacy/';

  it('leads to the policy of the service, in the cell of its provider or of the service', () => {
    const provided = serviceIn(['Prestataire'], link(address, 'Matomo'));
    expect([provided.provider, provided.policyUrl]).to.deep.equal(['Matomo', address]);
    expect(serviceIn(['Service'], `Mesure (${link(address, 'politique')})`).policyUrl).to.equal(address);
  });

  it('does so in a column of its own, as a link or as an address', () => {
    for (const header of ['Politique de confidentialité', 'Privacy policy', 'Datenschutzerklärung'])
      for (const cell of [link(address, 'Voir'), address])
        expect(serviceIn(['Prestataire', header], 'Matomo', cell).policyUrl, header).to.equal(address);
  });

  it('is found in a table on its side', () => {
    const rows = [row('Nom du cookie', '_pk_id'), row('Durée', '13 mois'), row('Prestataire', link(address, 'Matomo'))];
    const read = charterFromTables(pageWith(`<table>${rows.join('')}</table>`));
    expect(read?.services[0]?.policyUrl).to.equal(address);
  });

  it('is left alone elsewhere, and where it leads nowhere that is known', () => {
    expect(serviceIn(['Finalité'], `Compter, voir ${link(address, 'ici')}`)).not.to.have.property('policyUrl');
    for (const other of ['/confidentialite', 'mailto:a@b.fr', ['javascript', 'alert(1)'].join(':'), 'https://a b'])
      expect(serviceIn(['Prestataire'], link(other, 'Matomo')), other).not.to.have.property('policyUrl');
    expect(serviceIn(['Prestataire'], link(`https://a.fr/${'x'.repeat(2000)}`, 'M'))).not.to.have.property('policyUrl');
  });
});
