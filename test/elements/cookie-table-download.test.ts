import { expect, waitUntil } from '@open-wc/testing';
import { readCharter } from '../../src/browser/charter-reader.js';
import { formulaCells } from '../formula-cells.js';
import type { CookieTable } from '../../src/elements/cookie-table/cookie-table.js';
import type { CharterDocument } from '../../src/core/charter-document.js';
import { findAll, portalCharter, textOf } from '../stage.js';
import { longCharter, place, seedHeading, seedTable, shown, withCharter } from './table-stage.js';

const buttonsOf = (table: CookieTable): HTMLButtonElement[] =>
  findAll<HTMLButtonElement>(table, '[part="toolbar"] button');

/** What a press on a button gives to keep: its name and its text; nothing is kept by the browser. */
async function downloadOf(press: () => void): Promise<{ name: string; text: string; type: string }> {
  let blob: Blob | undefined;
  let name = '';
  const { createObjectURL } = URL;
  URL.createObjectURL = (given) => {
    blob = given as Blob;
    return createObjectURL(given);
  };
  const onClick = (event: Event): void => {
    const [link] = event.composedPath();
    if (!(link instanceof HTMLAnchorElement) || !link.download) return;
    event.preventDefault();
    name = link.download;
  };
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    this.addEventListener('click', onClick, { once: true });
    click.call(this);
  };
  try {
    press();
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  const bytes = new Uint8Array(await blob!.arrayBuffer());
  return { name, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), type: blob!.type };
}

describe('downloads of cookie-table', () => {
  it('are offered in the formats that the author wants, and in no other', async () => {
    const table = await withCharter(longCharter(), { download: 'csv json pdf csv' });
    await waitUntil(() => buttonsOf(table).length > 0);
    expect(buttonsOf(table).map((button) => textOf(button))).to.deep.equal([
      'Télécharger en CSV',
      'Télécharger en JSON',
    ]);
    table.download = 'json';
    await table.updateComplete;
    expect(buttonsOf(table).map((button) => textOf(button))).to.deep.equal(['Télécharger en JSON']);
    table.download = 'pdf';
    await table.updateComplete;
    expect(findAll(table, '[part="toolbar"]')).to.have.lengthOf(0);
  });

  it('give the table as CSV, which a spreadsheet opens with its accents', async () => {
    const table = await withCharter(longCharter(), { download: 'csv' });
    await waitUntil(() => buttonsOf(table).length > 0);
    const { name, text, type } = await downloadOf(() => buttonsOf(table)[0]!.click());
    expect(name).to.equal('cookies-portail-de-donnees-2026-11.csv');
    expect(type).to.contain('text/csv');
    expect(text).to.equal(`\uFEFF${table.toCSV()}`);
  });

  it('give the charter that is shown as JSON', async () => {
    const table = await withCharter(longCharter(), { download: 'json', purpose: 'media' });
    await waitUntil(() => buttonsOf(table).length > 0);
    const { name, text } = await downloadOf(() => buttonsOf(table)[0]!.click());
    expect(name).to.equal('cookies-portail-de-donnees-media-2026-11.json');
    const charter = JSON.parse(text) as CharterDocument;
    expect(charter.services.map(({ id }) => id)).to.deep.equal(['video']);
    expect(charter.purposes.map(({ id }) => id)).to.deep.equal(['media']);
  });

  it('give a charter that can be read again, our own cookie too where the charter forgot it', async () => {
    const table = await withCharter(portalCharter(), { download: 'json' });
    const { services } = await readCharter(table.toJSON()!);
    const names = services.flatMap(({ name, trackers }) => trackers.map((tracker) => [name, tracker.name]));
    expect(names).to.deep.include(['Mémoire de votre choix', 'eu-consent']);
  });

  it('give the table of an editor, who named no site', async () => {
    const table = await place({ before: seedHeading, inside: seedTable(), settings: { download: 'csv' } });
    await waitUntil(() => buttonsOf(table).length > 0);
    const { name, text } = await downloadOf(() => buttonsOf(table)[0]!.click());
    expect(name).to.equal('cookies.csv');
    expect(text).to.contain('sessionid');
  });

  it('hold nothing that a spreadsheet takes for a formula, however it is hidden', async () => {
    const dangerous = [
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '\t=1+1',
      '\r=1+1',
      '\n=1+1',
      '   =1+1',
      '＝1+1',
      '＋1',
      '－1',
      '＠SUM(A1)',
      'plain\n=1+1',
      'plain;=1+1',
      'plain; @SUM(A1)',
      'plain\t-1',
      '"=1+1',
      ';=1+1',
    ];
    const [session] = longCharter().services;
    const services = dangerous.map((description, index) => ({
      ...session!,
      id: `s${String(index)}`,
      trackers: [{ name: `n${String(index)}`, description }],
    }));
    const table = await withCharter({ ...longCharter(), services }, { groupBy: 'none' });
    const csv = table.toCSV();
    for (const separator of [',', ';', '\t'])
      expect(formulaCells(csv, separator), `read with ${separator}`).to.deep.equal([]);
    expect(csv).to.contain("'=1+1").and.to.contain("'＝1+1").and.to.contain("plain;'=1+1");
  });

  it('are read back with every name, however odd', async () => {
    const names = [
      'Cookie consent',
      'Google Analytics (a, b)',
      '!tarteaucitron',
      'has js',
      '42',
      'Prix du sucre',
      'Oui',
    ];
    const [session] = longCharter().services;
    const services = [{ ...session!, trackers: names.map((name) => ({ name, description: 'Garder la page' })) }];
    const table = await shown({ settings: { charterData: { ...longCharter(), services } } });
    const answer = new Response(table.toCSV(), { headers: { 'content-type': 'text/csv' } });
    const read = await readCharter('/cookies.csv', { fetch: () => Promise.resolve(answer) });
    const found = read.services.flatMap(({ trackers }) => trackers.map(({ name }) => name));
    expect(found).to.include.members(names);
  });

  it('leave the words of honest cells as they are', async () => {
    const description = 'Garder « a-b » ; puis, le cas échéant : x = y + z (e@mail)';
    const [session] = longCharter().services;
    const services = [{ ...session!, trackers: [{ name: 'honest', description }] }];
    const table = await shown({ settings: { charterData: { ...longCharter(), services } } });
    expect(table.toCSV()).to.contain(description);
  });

  it('are accessible', async () => {
    const table = await withCharter(longCharter(), { download: 'csv json', searchable: true });
    await waitUntil(() => buttonsOf(table).length > 0);
    const { height } = buttonsOf(table)[0]!.getBoundingClientRect();
    expect(height).to.be.at.least(44);
    await expect(table).to.be.accessible();
  });
});
