import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { readCharter } from '../../src/browser/charter-reader.js';
import { charterFrom } from '../../src/core/charter-check.js';
import type { CharterDocument } from '../../src/core/charter-document.js';
import type { Charter } from '../../src/core/charter.js';
import { emulateFeatures, printed } from '../emulate.js';
import { find, findAll, nextEvent, portalCharter, storeWith, textOf } from '../stage.js';
import { charterFor, filesOf, partsOf } from './charter-stage.js';

/** The memory of the choice, by another provider than the rest. */
const ownChoice = (): CharterDocument['services'][number] => ({
  id: 'choice',
  purpose: 'necessary',
  provider: 'Mairie',
  name: 'Choix',
  exemption: 'choice-memory',
  trackers: [{ name: 'eu-consent', description: 'Retenir.', duration: 'P6M', party: 'first' }],
});

describe('the tables and files of cookie-charter', () => {
  it('name their columns, rows and captions for those who cannot see them', async () => {
    const charter = await charterFor(storeWith());
    const tables = findAll<HTMLTableElement>(charter, 'table');
    expect(tables).to.have.lengthOf(4);
    for (const table of tables) {
      expect(textOf(table.caption)).to.match(/^Cookies et autres traceurs/);
      for (const header of table.tHead!.rows[0]!.cells) expect(header.scope).to.equal('col');
      for (const row of table.tBodies[0]!.rows) expect(row.cells[0]?.scope).to.equal('row');
    }
  });

  it('tell once above what all rows share, and keep for each row what sets it apart', async () => {
    const document = portalCharter();
    const [needed] = document.services;
    Object.assign(needed!, { role: 'processor', thirdPartyAccess: false });
    needed!.trackers!.push({ name: 'csrftoken', description: 'Protéger.', duration: 'P1Y', party: 'first' });
    document.services[1]!.trackers = [{ name: '_pk_id.*', description: 'Compter.', duration: 'P13M', party: 'first' }];
    const charter = await charterFor(storeWith({ ...document, services: [...document.services, ownChoice()] }));
    const shared = findAll(charter, '.shared')[1]!;
    expect(textOf(shared)).to.contain('Prestataire').and.to.contain('Déposé par Ce site');
    const [, measured] = findAll<HTMLTableElement>(charter, 'table');
    const headers = [...measured!.tHead!.rows[0]!.cells].map(textOf);
    expect(headers).to.deep.equal(['Nom du cookie ou traceur', 'À quoi il sert', 'Durée']);
    const [table] = findAll<HTMLTableElement>(charter, 'table');
    expect([...table!.tHead!.rows[0]!.cells].map(textOf)).to.include('Prestataire');
  });

  it('leave no cell blank', async () => {
    const document = portalCharter();
    document.services[0]!.trackers!.push({ name: 'blank', columns: [{ header: 'Depuis', text: '2024' }] });
    const charter = await charterFor(storeWith(document));
    const cells = findAll(charter, 'td').map((cell) => [cell.dataset['label'], textOf(cell)]);
    expect(cells.filter(([, text]) => text === '')).to.deep.equal([]);
    expect(cells).to.deep.include(['Depuis', 'Non précisé']).and.to.deep.include(['Durée', 'Non précisée']);
  });

  it('bring the visitor to the row of an address, and leave alone what the page itself names so', async () => {
    const charter = await charterFor(storeWith());
    location.hash = '#cookie-sessionid';
    await waitUntil(() => charter.shadowRoot?.activeElement?.id === 'cookie-sessionid');
    const own = await fixture<HTMLElement>(html`<p id="cookie-player">À nous</p>`);
    location.hash = '#cookie-player';
    await nextEvent(window, 'hashchange' as keyof HTMLElementEventMap);
    expect(charter.shadowRoot?.activeElement?.id).not.to.equal('cookie-player');
    own.remove();
    location.hash = '';
  });

  it('lead from the contents to each section', async () => {
    const charter = await charterFor(storeWith());
    const links = findAll<HTMLAnchorElement>(charter, 'nav a');
    expect(links).to.have.lengthOf(partsOf(charter).length);
    const rights = links.find((link) => link.getAttribute('href') === '#charter-rights');
    rights?.click();
    await waitUntil(() => charter.shadowRoot?.activeElement?.id === 'charter-rights');
    location.hash = '';
  });

  it('do not take the visitor back to an address once followed', async () => {
    location.hash = '#charter-rights';
    const consent = storeWith();
    const charter = await charterFor(consent);
    await waitUntil(() => charter.shadowRoot?.activeElement?.id === 'charter-rights');
    findAll(charter, 'nav a')[0]?.focus();
    consent.acceptAll();
    await charter.updateComplete;
    expect(charter.shadowRoot?.activeElement?.localName).to.equal('a');
    location.hash = '';
  });

  it('are given as files from which the same charter is read, and that start no formula', async () => {
    const document = portalCharter();
    document.services[0]!.trackers![0]!.description = '=1+1, "vrai"';
    const charter = await charterFor(storeWith(document));
    const json = await find(charter, '[data-action="json"]');
    const csv = await find(charter, '[data-action="csv"]');
    const [charterFile, listFile] = await filesOf(() => {
      json.click();
      csv.click();
    });
    const namesOf = ({ services }: Charter): readonly unknown[] =>
      services.map(({ id, trackers }) => [id, trackers.map(({ name, description }) => [name, description])]);
    const whole = await readCharter(JSON.parse(charterFile?.text ?? '') as object);
    const listed = await readCharter('/list', { fetch: () => Promise.resolve(new Response(listFile?.text)) });
    expect(whole.site).to.deep.equal(document.site);
    expect(namesOf(whole).slice(0, 4)).to.deep.equal(namesOf(charterFrom(document)).slice(0, 4));
    expect(namesOf(listed)).to.deep.equal(namesOf(charterFrom(document)));
    expect(listFile?.text.startsWith('nom,prestataire,')).to.equal(true);
    expect(listFile?.text).to.contain(`"'=1+1, ""vrai"""`);
    expect(listFile?.type).to.match(/^text\/csv/);
  });
});

describe('the look of cookie-charter', () => {
  it('is accessible before and after a choice, in forced colours and in dark', async () => {
    const consent = storeWith();
    const charter = await charterFor(consent);
    await expect(charter).to.be.accessible();
    consent.acceptAll();
    await charter.updateComplete;
    await emulateFeatures({ 'forced-colors': 'active', 'prefers-color-scheme': 'dark' });
    await expect(charter).to.be.accessible();
    await emulateFeatures();
  });

  it('fits in 320 pixels, its tables read as entries that keep their roles', async () => {
    const charter = await charterFor(storeWith());
    charter.parentElement!.style.inlineSize = '320px';
    await waitUntil(() => getComputedStyle(findAll(charter, 'td')[0]!).display === 'flex');
    expect(charter.scrollWidth).to.be.at.most(320);
    for (const element of findAll(charter, '.page :not(thead, thead *)'))
      expect(element.getBoundingClientRect().right, element.outerHTML.slice(0, 80)).to.be.at.most(
        charter.getBoundingClientRect().right + 1,
      );
    const roles = findAll(charter, 'table, tr, td, tbody th').map(({ role }) => role);
    expect(new Set(roles)).to.deep.equal(new Set(['table', 'row', 'cell', 'rowheader']));
    await expect(charter).to.be.accessible();
  });

  it('makes a table that is wider than its place reachable by keyboard', async () => {
    const charter = await charterFor(storeWith());
    charter.parentElement!.style.inlineSize = '1300px';
    charter.style.fontSize = '16px';
    const document = portalCharter();
    document.services[0]!.trackers![0]!.name = 'x'.repeat(200);
    charter.consent = storeWith(document);
    await waitUntil(() => findAll(charter, '.scroll')[0]?.getAttribute('role') === 'region');
    expect(findAll(charter, '.scroll')[0]?.tabIndex).to.equal(0);
  });

  it('keeps every row of a thousand in the page, lays out those near the window, and prints them all', async () => {
    const document = portalCharter();
    const trackers = Array.from({ length: 1000 }, (_, index) => ({ name: `c_${String(index)}`, duration: 'P1Y' }));
    document.services[0]!.trackers = trackers;
    const charter = await charterFor(storeWith(document));
    const rows = findAll(charter, '.many tbody tr');
    expect(rows).to.have.lengthOf(1001);
    const inSight = (row: HTMLElement): boolean =>
      row.firstElementChild!.checkVisibility({ contentVisibilityAuto: true });
    expect(
      rows.every((row) => row.checkVisibility()),
      'find-in-page reaches all',
    ).to.equal(true);
    await waitUntil(() => !inSight(rows[999]!));
    const lefts = (row: HTMLElement): number[] =>
      [...row.children].map((cell) => Math.round(cell.getBoundingClientRect().left));
    expect(lefts(rows[1]!)).to.deep.equal(lefts(rows[0]!));
    const isLaidOut = (row: HTMLElement): boolean => getComputedStyle(row).contentVisibility === 'visible';
    expect([rows.some(isLaidOut), await printed(() => rows.every(isLaidOut))]).to.deep.equal([false, true]);
  });

  it('reads from right to left where its page does', async () => {
    const charter = await charterFor(storeWith());
    const page = await find(charter, '.page');
    page.dir = 'rtl';
    charter.parentElement!.style.inlineSize = '1300px';
    const [name, provider] = findAll(charter, 'thead th').map((header) => header.getBoundingClientRect().right);
    expect(name).to.be.above(provider ?? Infinity);
  });

  it('prints everything but its buttons and its contents', async () => {
    const consent = storeWith();
    consent.acceptAll();
    const charter = await charterFor(consent);
    const visible = (selector: string): boolean[] =>
      findAll(charter, selector).map((element) => element.checkVisibility());
    const seen = ['button, nav', 'tbody tr, section:not([hidden]) h2, .paper'];
    const [tools, content] = await printed(() => seen.map(visible));
    expect(tools).to.not.include(true);
    expect(content).to.not.include(false);
  });

  it('has targets of at least 24 pixels, and 44 for its buttons', async () => {
    const consent = storeWith();
    consent.acceptAll();
    const charter = await charterFor(consent);
    for (const button of findAll(charter, 'button')) expect(button.getBoundingClientRect().height).to.be.at.least(44);
    for (const link of findAll(charter, 'nav a')) expect(link.getBoundingClientRect().height).to.be.at.least(24);
  });
});
