import { expect } from '@open-wc/testing';
import { charterFromTable, charterFromTables, declarationTablesIn } from '../../src/browser/table-reader.js';
import type { CharterDocument } from '../../src/core/charter-document.js';
import { pageWith } from '../seed-table.js';

const read = (...parts: readonly string[]): CharterDocument | undefined => charterFromTables(pageWith(...parts));
const purposesIn = (found: CharterDocument | undefined): readonly string[] =>
  found?.services.map(({ purpose }) => purpose) ?? [];
const namesIn = (found: CharterDocument | undefined): readonly string[] =>
  found?.services.flatMap(({ trackers = [] }) => trackers.map(({ name }) => name)) ?? [];
const one = (name = 'a'): string => `<table><tr><td>Cookie<td>Durée<tr><td>${name}<td>1 an</table>`;

describe('the words around a table', () => {
  const places: Readonly<Record<string, readonly [string, string]>> = {
    'a caption': ['<table><caption>Statistiques</caption><tr><td>Cookie<td>Durée<tr><td>a<td>1 an</table>', 'audience'],
    'a caption of its figure': [
      `<figure class="table">${one()}<figcaption>Cookies de statistiques</figcaption></figure>`,
      'audience',
    ],
    'its label': [one().replace('<table', '<table aria-label="Publicité"'), 'advertising'],
    'a summary': [`<details open><summary>Réseaux sociaux</summary>${one()}</details>`, 'social'],
    'a heading in a summary': [`<details><summary><h4>Réseaux sociaux</h4></summary>${one()}</details>`, 'social'],
    'a legend': [`<fieldset><legend>Statistiques</legend>${one()}</fieldset>`, 'audience'],
    'a term': [`<dl><dt>Publicité</dt><dd>${one()}</dd></dl>`, 'advertising'],
    'a button in a heading': [
      `<h3><button aria-expanded="true">Publicité</button></h3><div>${one()}</div>`,
      'advertising',
    ],
    'a button that opens it': [`<button aria-expanded="true">Vidéos</button><div>${one()}</div>`, 'media'],
    'a heading by its role': [`<div role="heading" aria-level="3">Statistiques</div>${one()}`, 'audience'],
    'a paragraph in bold': [`<p><span><b>Statistiques</b></span></p>${one()}`, 'audience'],
    'a paragraph that announces it': [`<p>Nos cookies de statistiques :</p>${one()}`, 'audience'],
  };
  for (const [place, [markup, purpose]] of Object.entries(places)) {
    it(`are found in ${place}`, () => {
      expect(purposesIn(read('<h2>Cookies nécessaires</h2>', markup))).to.deep.equal([purpose]);
    });
  }

  it('are not those of a part of the page that has ended', () => {
    for (const part of [
      `<details><summary>Statistiques</summary>${one('b')}</details>`,
      `<fieldset><legend>Statistiques</legend>${one('b')}</fieldset>`,
      `<dl><dt>Statistiques</dt><dd>${one('b')}</dd></dl>`,
    ])
      expect(purposesIn(read('<h2>Cookies nécessaires</h2>', part, one())), part).to.deep.equal([
        'audience',
        'necessary',
      ]);
  });

  it('are not those of a section beside it, nor a plain paragraph', () => {
    expect(purposesIn(read('<h3>Statistiques</h3>', '<h3>Cookies</h3>', one()))).to.deep.equal(['cookies']);
    expect(purposesIn(read('<h3>Cookies</h3>', '<p>Les <b>statistiques</b> aident.</p>', one()))).to.deep.equal([
      'cookies',
    ]);
  });

  it('reach into details within details', () => {
    const inner = `<details><summary>Voir le détail</summary>${one()}</details>`;
    expect(purposesIn(read(`<details><summary>Publicité</summary>${inner}</details>`))).to.deep.equal(['advertising']);
  });

  it('belong to each of several tables', () => {
    const found = read('<h2>Nécessaires</h2>', one('a'), one('b'), '<h2>Publicité</h2>', one('c'), one('d'));
    expect(purposesIn(found)).to.deep.equal(['necessary', 'necessary', 'advertising', 'advertising']);
  });

  it('are those above a table that is read alone', () => {
    const page = pageWith('<h2>Nécessaires</h2>', one('a'), '<h2>Publicité</h2>', one('b'), '<h2>Statistiques</h2>');
    const [, second] = page.querySelectorAll('table');
    expect(purposesIn(charterFromTable(second!))).to.deep.equal(['advertising']);
    second!.remove();
    expect(namesIn(charterFromTable(second!)), 'away from its page').to.deep.equal(['b']);
  });
});

describe('the layout of a table', () => {
  it('may hold its words in paragraphs, lists, code and pictures', () => {
    const found = read(
      '<table><tr><td><p><strong>Cookies</strong></p><td><ul><li>Durée</ul><td>Accès de tiers',
      '<tr><td><code>_ga</code> <code>_gid</code><br>_gat<td><p>1 an</p><td><img alt="Non" src="data:,"></table>',
    );
    expect(namesIn(found)).to.deep.equal(['_ga', '_gid', '_gat']);
    expect(found?.services[0]?.thirdPartyAccess).to.equal(false);
  });

  it('may have a foot before its body, as older pages do', () => {
    const found = read(
      '<table><tfoot><tr><td colspan="2">(1) À titre indicatif</tfoot><tbody><tr><td>a<td>1 an</tbody>',
      '<thead><tr><th>Cookie<th>Durée</thead></table>',
    );
    expect(namesIn(found)).to.deep.equal(['a']);
    expect(found?.services[0]?.trackers?.[0]?.columns).to.deep.equal([{ header: '—', text: '(1) À titre indicatif' }]);
  });

  it('may give each part of its body a header', () => {
    const body = (title: string, name: string): string =>
      `<tbody><tr><th colspan="2">${title}</th></tr><tr><td>${name}<td>1 an</tbody>`;
    const found = read(`<table><tr><td>Cookie<td>Durée${body('Statistiques', 'a')}${body('Publicité', 'b')}</table>`);
    expect(purposesIn(found)).to.deep.equal(['audience', 'advertising']);
  });

  it('may begin with a column of purposes, each beside several rows and without a header', () => {
    const found = read(
      '<table><tr><td><td>Cookie<td>Durée<tr><td rowspan="2">Statistiques<td>a<td>1 an<tr><td>b<td>1 an',
      '<tr><td rowspan="0">Publicité<td>c<td>1 an<tr><td>d<td>1 an</table>',
    );
    expect(purposesIn(found)).to.deep.equal(['audience', 'audience', 'advertising', 'advertising']);
    expect(namesIn(found)).to.deep.equal(['a', 'b', 'c', 'd']);
  });

  it('may leave cells out under one that spans rows', () => {
    const found = read(
      '<table><tr><td>Cookie<td>Durée<td>Pays<tr><td>a<td>1 an<td rowspan="2">France<tr><td>b</table>',
    );
    expect(found?.services.map(({ trackers = [] }) => trackers[0]?.columns)).to.deep.equal([
      [{ header: 'Pays', text: 'France' }],
      [{ header: 'Pays', text: 'France' }],
    ]);
  });

  it('may hold a table in a cell: its words stay', () => {
    const found = read(one().replace('1 an', '<table><tr><td>1 an<td>environ</table>'));
    expect(found?.services[0]?.trackers?.[0]?.durationText).to.equal('1 an\nenviron');
  });

  it('may stand on its side', () => {
    const found = read('<table><tr><th>Nom<td>sessionid<tr><th>Durée<td>Session</table>');
    expect(namesIn(found)).to.deep.equal(['sessionid']);
  });

  it('is not read before a framework has written its words', () => {
    expect(read(one('{{ row.name }}'))).to.equal(undefined);
    expect(read(one(), one('{{ row.name }}'))?.services).to.have.lengthOf(1);
    expect(purposesIn(read('<h2>{{ title }}</h2>', one()))).to.deep.equal(['other']);
  });
});

/** Puts elements into each other, deeper than functions can call each other; returns the innermost. */
function nest(outermost: Element, name: string): Element {
  let inner = outermost;
  for (let level = 0; level < 20_000; level += 1) inner = inner.appendChild(document.createElement(name));
  return inner;
}

/** Firefox 153 crashes, some time later, where it throws so deep a tree away at once. */
function takeApart(innermost: Element, outermost: Element): void {
  for (let inner = innermost; inner !== outermost;) {
    const outer = inner.parentElement!;
    inner.remove();
    inner = outer;
  }
}

describe('a page of any size', () => {
  it('is read row by row: 10,000 cookies, each once', () => {
    const rows = Array.from({ length: 10_000 }, (_row, index) => `<tr><td>c_${String(index)}<td>Un service<td>1 an`);
    const page = pageWith(`<table><tr><td>Cookie<td>Service<td>Durée${rows.join('')}</table>`);
    let visits = 0;
    const cells = [...page.querySelectorAll('td')];
    for (const cell of cells) Object.defineProperty(cell, 'localName', { get: () => ((visits += 1), 'td') });
    expect(namesIn(charterFromTables(page))).to.have.lengthOf(10_000);
    expect(visits / cells.length, 'looks at each cell').to.be.below(20);
  });

  it('is walked through once, however many tables and headings it holds', () => {
    const parts = Array.from({ length: 1000 }, (_part, index) => `<h3>Publicité ${String(index)}</h3>${one('a')}`);
    const page = pageWith(...parts);
    let visits = 0;
    for (const heading of page.querySelectorAll('h3'))
      Object.defineProperty(heading, 'localName', { get: () => ((visits += 1), 'h3') });
    expect(declarationTablesIn(page)).to.have.lengthOf(1000);
    expect(visits / 1000, 'looks at each heading').to.be.below(20);
  });

  it('may be nested deeper than any page', () => {
    const page = pageWith();
    const innermost = nest(page.body, 'div');
    innermost.append(pageWith(one('deep')).querySelector('table')!);
    expect(namesIn(charterFromTables(page))).to.deep.equal(['deep']);
    const cell = page.querySelectorAll('td')[2]!;
    const word = nest(cell, 'span');
    expect(namesIn(charterFromTables(page))).to.deep.equal(['deep']);
    takeApart(word, cell);
    takeApart(innermost, page.body);
  });
});
