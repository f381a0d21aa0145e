import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { charterFromTable, charterFromTables, declarationTablesIn } from '../../src/browser/table-reader.js';
import { charterFrom, checkCharter } from '../../src/core/charter-check.js';
import { choiceNameOf } from '../../src/core/charter.js';
import { editorTable, pageWith, seedHeading, seedTable } from '../seed-table.js';

const row = (cells: readonly string[], tag = 'td'): string =>
  `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
const table = (headers: readonly string[], ...rows: readonly (readonly string[])[]): string =>
  `<table>${row(headers, 'th')}${rows.map((cells) => row(cells)).join('')}</table>`;
const read = (...parts: readonly string[]) => charterFromTables(pageWith(...parts));

describe('table reader', () => {
  for (const [name, markup] of [
    ['a plain table', seedTable],
    ['the table as an editor leaves it', editorTable],
  ] as const) {
    it(`reads the four cookies of the seed charter from ${name}`, () => {
      const found = read(seedHeading, markup)!;
      expect(found.purposes).to.deep.equal([{ id: 'necessary' }]);
      const cookies = found.services.map(({ trackers = [], exemption, provider }) => [
        trackers[0]?.name,
        exemption,
        provider,
      ]);
      expect(cookies).to.deep.equal([
        ['sessionid', 'authentication', 'Opendatasoft'],
        ['django_language', 'interface-preference', 'Opendatasoft'],
        ['csrftoken', 'security', 'Opendatasoft'],
        ['cookies_preferences', 'choice-memory', 'Opendatasoft'],
      ]);
      expect(checkCharter(found)).to.deep.equal([]);
      expect(choiceNameOf(charterFrom(found))).to.equal('cookies_preferences');
    });
  }

  it('leaves a table alone that declares no cookies', () => {
    expect(read(table(['Nom', 'Fonction'], ['Jeanne Martin', 'Maire'], ['Luc Petit', 'Adjoint']))).to.equal(undefined);
    expect(read(table(['Jeu de données', 'Licence'], ['Budget 2026', 'Licence ouverte']))).to.equal(undefined);
    expect(read('<table></table>')).to.equal(undefined);
  });

  for (const [language, headers] of [
    ['French', ['Cookie', 'Émetteur', 'Finalité', 'Durée de conservation']],
    ['French with a note', ['Nom du cookie (1)', 'Fournisseur *', 'À quoi il sert', 'Durée de vie']],
    ['French with a typo', ['Nom des cookis', 'Prestatire', 'Finalitée', 'Durées']],
    ['English', ['Cookie name', 'Provider', 'Purpose', 'Expiry']],
    ['English, plural', ['Cookies', 'Vendors', 'Descriptions', 'Lifetime']],
    ['German', ['Cookie-Name', 'Anbieter', 'Zweck', 'Laufzeit']],
    ['Spanish', ['Nombre de la cookie', 'Proveedor', 'Finalidad', 'Duración']],
    ['Italian', ['Nome del cookie', 'Fornitore', 'Finalità', 'Durata']],
    ['Dutch', ['Naam van de cookie', 'Aanbieder', 'Doel', 'Bewaartermijn']],
    ['Portuguese', ['Nome do cookie', 'Fornecedor', 'Finalidade', 'Duração']],
  ] as const) {
    it(`understands headers in ${language}`, () => {
      const found = read(table(headers, ['_pk_id.*', 'Matomo', 'Compter les visites du site', '13 mois']))!;
      const [service] = found.services;
      expect(service?.provider).to.equal('Matomo');
      expect(service?.trackers).to.deep.equal([
        { name: '_pk_id.*', description: 'Compter les visites du site', duration: 'P13M', durationText: '13 mois' },
      ]);
    });
  }

  it('asks consent for what no word names', () => {
    const found = charterFrom(read(table(['Cookie', 'Description'], ['abc', 'Divers']))!);
    expect(found.purposes.find(({ id }) => id === found.services[0]?.purpose)?.regime).to.equal('consent');
  });

  it('takes the purpose from a column, a group of rows, or the heading above, and never from another section', () => {
    const headers = ['Cookie', 'Catégorie', 'Description'];
    const byColumn = read(table(headers, ['a', 'Publicité', 'x'], ['b', 'Nécessaire', 'y']))!;
    expect(byColumn.services.map(({ purpose }) => purpose)).to.deep.equal(['advertising', 'necessary']);
    const groups = `<table>${row(['Cookie', 'Description'], 'th')}<tr><td colspan="2">Mesure d’audience</td></tr>${row(['_pk_id', 'x'])}</table>`;
    expect(read(seedHeading, groups)!.services[0]?.purpose).to.equal('audience');
    const later = read(seedHeading, '<h2>Autres cookies</h2>', table(['Cookie', 'Description'], ['a', 'x']))!;
    expect(later.services[0]?.purpose).not.to.equal('necessary');
  });

  it('does not take a heading at its word when it denies necessity or speaks of advertising', () => {
    const one = table(['Cookie', 'Description'], ['a', 'x']);
    expect(read('<h2>Cookies non nécessaires</h2>', one)!.services[0]?.purpose).not.to.equal('necessary');
    expect(read('<h2>Cookies publicitaires nécessaires</h2>', one)!.services[0]?.purpose).to.equal('advertising');
  });

  it('keeps the columns and words that it does not understand', () => {
    const found = read(table(['Cookie', 'Description', 'Hébergeur', 'Durée'], ['a', 'x', 'OVH', 'variable']))!;
    const [tracker] = found.services[0]?.trackers ?? [];
    expect(tracker?.columns).to.deep.equal([{ header: 'Hébergeur', text: 'OVH' }]);
    expect(tracker).to.include({ duration: 'variable', durationText: 'variable' });
  });

  it('splits several names in a cell', () => {
    const lists = table(
      ['Cookies', 'Description'],
      ['<ul><li>_pk_id.*</li><li>_pk_ses.*</li></ul>', 'x'],
      ['a, b et c', 'y'],
    );
    const names = read(lists)!.services.flatMap(({ trackers = [] }) => trackers.map(({ name }) => name));
    expect(names).to.deep.equal(['_pk_id.*', '_pk_ses.*', 'a', 'b', 'c']);
  });

  for (const [words, duration] of [
    ['13 mois', 'P13M'],
    ['1 an 1 mois', 'P1Y1M'],
    ['2 weeks by default', 'P2W'],
    ['Max. 2 year', 'P2Y'],
    ['Session', 'session'],
    ['12 months', 'P12M'],
    ['une semaine', 'P1W'],
    ['24h', 'PT24H'],
    ['30 Minuten', 'PT30M'],
    ['zwei Jahre', 'P2Y'],
    ['6 meses', 'P6M'],
    ['un anno', 'P1Y'],
    ['P6M', 'P6M'],
  ] as const) {
    it(`reads “${words}” as ${duration}`, () => {
      const found = read(table(['Cookie', 'Durée'], ['a', words]))!;
      expect(found.services[0]?.trackers?.[0]?.duration).to.equal(duration);
    });
  }

  it('never throws, and makes a sound charter of any table', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('Cookie', 'Durée', 'Nom', 'Finalité', 'a, b', '13 mois', '__proto__', ''),
    );
    const cells = fc.array(cell, { maxLength: 5 });
    fc.assert(
      fc.property(fc.array(cells, { maxLength: 6 }), fc.string(), (rows, heading) => {
        const page = pageWith();
        const title = page.createElement('h2');
        title.textContent = heading;
        const own = page.createElement('table');
        for (const texts of rows) {
          const line = own.insertRow();
          for (const text of texts) line.insertCell().textContent = text;
        }
        page.body.append(title, own);
        const found = charterFromTables(page);
        if (found) expect(checkCharter(found)).to.deep.equal([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('table reader, in the layouts of editors', () => {
  const words = 'Cookies nécessaires au bon fonctionnement';
  const bold = seedTable.replace(/<th[^>]*>([^<]*)<\/th>/g, '<td><b>$1</b></td>');
  const ways = {
    'with bold headers under a bold paragraph': [`<p><strong>${words}</strong></p>`, bold],
    'with a caption': [seedTable.replace(/<table[^>]*>/, `$&<caption>${words}</caption>`)],
    'in a table that only lays the page out': [`<table><tr><td><h2>${words}</h2>${seedTable}</td></tr></table>`],
  };
  for (const [way, parts] of Object.entries(ways)) {
    it(`reads the table ${way}`, () => {
      const found = read(...parts);
      expect(found?.services.map(({ purpose }) => purpose)).to.deep.equal(Array(4).fill('necessary'));
    });
  }

  it('gives a cell over several rows to each of them', () => {
    const rowspan = `<tr><td rowspan="2">Matomo</td><td>_pk_id</td></tr><tr><td>_pk_ses</td></tr>`;
    const read = charterFromTables(
      pageWith(`<h2>Statistiques</h2><table>${row(['Éditeur', 'Cookie'])}${rowspan}</table>`),
    );
    expect(read?.services.map(({ provider, trackers }) => [provider, trackers?.length])).to.deep.equal([['Matomo', 2]]);
  });

  it('takes each table under the heading that is its own', () => {
    const one = (name: string): string => `<table>${row(['Cookie', 'Durée'])}${row([name, '1 an'])}</table>`;
    const read = charterFromTables(
      pageWith(`<h2>Nécessaires</h2>${one('a')}<h2>Publicité</h2><h3>Notre régie</h3>${one('b')}`),
    );
    expect(read?.services.map(({ purpose }) => purpose)).to.deep.equal(['necessary', 'advertising']);
  });

  it('ignores a table in a cell of another, and one in a shadow root', async () => {
    const nested = seedTable.replace('Récupérer', `${seedTable}Récupérer`);
    expect(declarationTablesIn(pageWith(nested))).to.have.lengthOf(1);
    const host = await fixture(html`<div></div>`);
    host.attachShadow({ mode: 'open' }).append(pageWith(seedTable).querySelector('table')!);
    expect(declarationTablesIn(host)).to.deep.equal([]);
  });

  it('survives tables that make no sense', () => {
    const odd = ['<table></table>', '<table><tr></tr></table>', '<table><tr><td colspan="9999" rowspan="0">Cookie'];
    for (const content of odd) expect(read(content)).to.equal(undefined);
    const empty = document.createDocumentFragment();
    empty.append(pageWith(seedTable).querySelector('table')!);
    expect(charterFromTables(empty)?.services).to.have.lengthOf(4);
  });

  it('reads one table alone, in the language of its page, and leaves it as it was', () => {
    const page = pageWith(seedTable);
    page.documentElement.lang = 'de';
    const own = page.querySelector('table')!;
    const before = own.outerHTML;
    expect(charterFromTable(own)?.language).to.equal('de');
    expect(own.outerHTML).to.equal(before);
  });
});
