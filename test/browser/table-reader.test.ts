import { expect, fixture, html } from '@open-wc/testing';
import { charterFromTable, charterFromTables, declarationTablesIn } from '../../src/browser/table-reader.js';
import { checkCharter } from '../../src/core/charter-check.js';
import type { CharterDocument } from '../../src/core/charter-document.js';

const heading = 'Cookies nécessaires au bon fonctionnement de la plateforme / cookies fonctionnels';
const headers = ['Nom du prestataire', 'Service et emplacement', 'Nom du cookies', 'Finalités'];
const rows = [
  ['Authentification (front et back office)', 'sessionid', "Se souvenir de l'utilisateur d'une page à une autre."],
  ['Sélection de la langue (front et back office)', 'django_language', 'Se souvenir de la langue du visiteur'],
  ['API (CSRF) (front et back office)', 'csrftoken', 'Récupérer des données via des appels API'],
  [
    'Choix concernant vos préférences sur les cookies',
    'cookies_preferences',
    'Se souvenir du choix opéré par le visiteur concernant les cookies',
  ],
].map((row) => ['Opendatasoft', ...row]);

const line = (cells: readonly string[], tag = 'td'): string =>
  `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
const body = rows.map((row) => line(row)).join('');
const asWritten = `<table><thead>${line(headers, 'th')}</thead><tbody>${body}</tbody></table>`;
const asCkeditor = `<figure class="table"><table><tbody>${line(headers)}${body}</tbody></table></figure>`;
const asBold = `<table><tbody>${line(headers.map((text) => `<strong>${text}</strong>`))}${body}</tbody></table>`;

const page = (content: string): Document => new DOMParser().parseFromString(content, 'text/html');

const summary = (document: CharterDocument | undefined): unknown[] =>
  (document?.services ?? []).map(({ purpose, exemption, trackers }) => [trackers?.[0]?.name, purpose, exemption]);

const seed = [
  ['sessionid', 'necessary', 'authentication'],
  ['django_language', 'necessary', 'interface-preference'],
  ['csrftoken', 'necessary', 'security'],
  ['cookies_preferences', 'necessary', 'choice-memory'],
];

describe('the reader of tables', () => {
  const ways = {
    'with a head, as the portal has it': `<h3>${heading}</h3>${asWritten}`,
    'as CKEditor leaves it, its first row plain cells': `<h3>${heading}</h3>${asCkeditor}`,
    'with bold headers under a bold paragraph': `<p><strong>${heading}</strong></p>${asBold}`,
    'with a caption': asWritten.replace('<table>', `<table><caption>${heading}</caption>`),
    'with the purpose in a row across it': asCkeditor.replace(body, `<tr><td colspan="4">${heading}</td></tr>${body}`),
    'in a table that only lays the page out': `<table><tr><td><h2>${heading}</h2>${asWritten}</td></tr></table>`,
  };
  for (const [way, content] of Object.entries(ways)) {
    it(`reads the webmaster's table ${way}`, () => {
      const read = charterFromTables(page(content));
      expect(summary(read)).to.deep.equal(seed);
      expect(checkCharter(read)).to.deep.equal([]);
      expect(read?.purposes).to.deep.equal([{ id: 'necessary' }]);
    });
  }

  const variants = [
    ['Nom du cookie', 'Durée de conservation'],
    ['Traceur', 'Durée de vie'],
    ['Cookie name', 'Expiry'],
    ['Cookie', 'Retention period'],
    ['Name des Cookies', 'Speicherdauer'],
    ['Cookie-Name', 'Laufzeit'],
    ['Nombre de la cookie', 'Duración'],
    ['Nome del cookie', 'Durata'],
    ['Naam van de cookie', 'Bewaartermijn'],
    ['Nome do cookie', 'Duração'],
    ['NOM DU COOKIE *', 'Durees'],
    ['Cooki', 'Dureé (1)'],
  ];
  for (const [name = '', duration = ''] of variants) {
    it(`knows the columns “${name}” and “${duration}”`, () => {
      const content = `<h2>Statistiques</h2><table>${line([name, duration])}${line(['_ga', '2 weeks'])}</table>`;
      const read = charterFromTables(page(content));
      expect(read?.services[0]?.trackers).to.deep.equal([{ name: '_ga', duration: 'P2W', durationText: '2 weeks' }]);
      expect(read?.purposes).to.deep.equal([{ id: 'audience' }]);
    });
  }

  it('leaves alone a table that speaks of something else', () => {
    const opening = `<table>${line(['Jour', 'Horaires'], 'th')}${line(['Lundi', '9 h'])}</table>`;
    const people = `<table>${line(['Nom', 'Fonction'], 'th')}${line(['Jeanne Martin', 'Maire'])}</table>`;
    expect(charterFromTables(page(opening + people))).to.equal(undefined);
    expect(declarationTablesIn(page(opening + people + asWritten))).to.have.lengthOf(1);
  });

  it('keeps names apart that stand on lines of their own', () => {
    const cells = line(['_ga<br>_gid<ul><li>_gat</li></ul>', '1 an']);
    const read = charterFromTables(page(`<table>${line(['Cookie', 'Durée'])}${cells}</table>`));
    expect(read?.services[0]?.trackers?.map(({ name }) => name)).to.deep.equal(['_ga', '_gid', '_gat']);
  });

  it('gives a cell over several rows to each of them', () => {
    const rowspan = `<tr><td rowspan="2">Matomo</td><td>_pk_id</td></tr><tr><td>_pk_ses</td></tr>`;
    const read = charterFromTables(
      page(`<h2>Statistiques</h2><table>${line(['Éditeur', 'Cookie'])}${rowspan}</table>`),
    );
    expect(read?.services.map(({ provider, trackers }) => [provider, trackers?.length])).to.deep.equal([['Matomo', 2]]);
  });

  it('takes each table under the heading that is its own', () => {
    const one = (name: string): string => `<table>${line(['Cookie', 'Durée'])}${line([name, '1 an'])}</table>`;
    const read = charterFromTables(
      page(`<h2>Nécessaires</h2>${one('a')}<h2>Publicité</h2><h3>Notre régie</h3>${one('b')}`),
    );
    expect(read?.services.map(({ purpose }) => purpose)).to.deep.equal(['necessary', 'advertising']);
  });

  it('ignores a table in a cell of another, and one in a shadow root', async () => {
    const nested = asWritten.replace('Récupérer', `${asWritten}Récupérer`);
    expect(declarationTablesIn(page(nested))).to.have.lengthOf(1);
    const host = await fixture(html`<div></div>`);
    host.attachShadow({ mode: 'open' }).append(page(asWritten).querySelector('table')!);
    expect(declarationTablesIn(host)).to.deep.equal([]);
  });

  it('reads one table alone, in the language of its page, and leaves it as it was', () => {
    const source = page(`<html lang="de"><body>${asWritten}</body></html>`);
    const table = source.querySelector('table')!;
    const before = table.outerHTML;
    expect(charterFromTable(table)?.language).to.equal('de');
    expect(table.outerHTML).to.equal(before);
  });

  it('survives tables that make no sense', () => {
    const odd = ['<table></table>', '<table><tr></tr></table>', '<table><tr><td colspan="9999" rowspan="0">Cookie'];
    for (const content of odd) expect(charterFromTables(page(content))).to.equal(undefined);
    const empty = document.createDocumentFragment();
    empty.append(page(asWritten).querySelector('table')!);
    expect(charterFromTables(empty)?.services).to.have.lengthOf(4);
  });
});
