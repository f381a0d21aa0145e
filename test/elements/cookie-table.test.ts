import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define/cookie-table.js';
import type { ConsentStore } from '../../src/core/consent-store.js';
import type { CookieTable } from '../../src/elements/cookie-table/cookie-table.js';
import { seedHeading, seedTable } from '../seed-table.js';
import { find, findAll, portalCharter, storeWith, textOf } from '../stage.js';

async function tableIn(markup: string, consent?: ConsentStore): Promise<CookieTable> {
  const page = new DOMParser().parseFromString(`<div lang="fr">${markup}</div>`, 'text/html').body.firstElementChild!;
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.append(page);
  const element = place.querySelector('cookie-table')!;
  element.consent = consent;
  return element;
}

const cells = (element: CookieTable): string[][] =>
  findAll(element, 'tbody tr').map((row) => [...row.children].map((cell) => textOf(cell.lastElementChild)));

describe('cookie-table', () => {
  it('reads the seed charter from the author’s own table and takes its place', async () => {
    const element = await tableIn(`${seedHeading}<cookie-table>${seedTable}</cookie-table>`);
    await find(element, '[part="table"]');
    expect(cells(element)).to.have.lengthOf(4);
    expect(cells(element)[0]).to.include.members(['sessionid', 'Opendatasoft']);
    expect(element.querySelector('table')!.getClientRects(), 'the author’s table is behind ours').to.have.lengthOf(0);
  });

  it('says why the page needs no banner', async () => {
    const element = await tableIn(
      `${seedHeading}<cookie-table>${seedTable}</cookie-table>`,
      storeWith({ purposes: [], services: [] }),
    );
    expect(textOf(await find(element, '[part="status"]'))).to.contain('aucun bandeau');
  });

  it('does not say so where something needs consent', async () => {
    const element = await tableIn('<cookie-table></cookie-table>', storeWith());
    await find(element, '[part="table"]');
    expect(findAll(element, '[part="status"]')).to.have.lengthOf(0);
  });

  it('has a caption, headers of columns and headers of rows', async () => {
    const element = await tableIn(`${seedHeading}<cookie-table>${seedTable}</cookie-table>`);
    const table = await find<HTMLTableElement>(element, '[part="table"]');
    expect(textOf(table.caption)).not.to.equal('');
    expect(findAll(element, 'thead th[scope="col"]').length).to.be.at.least(5);
    expect(findAll(element, 'tbody th[scope="row"]').map(textOf)).to.deep.equal([
      'sessionid',
      'django_language',
      'csrftoken',
      'cookies_preferences',
    ]);
    await expect(element).to.be.accessible();
  });

  it('tells provider, place, name, purpose, duration, party and reason, purpose by purpose', async () => {
    const element = await tableIn('<cookie-table></cookie-table>', storeWith());
    await find(element, '[part="table"]');
    expect(findAll(element, 'caption')).to.have.lengthOf(4);
    const first = cells(element)[0]!.join(' | ');
    expect(first).to.contain(
      'sessionid | Opendatasoft (sous-traitant) | Authentification | Garder la session ouverte.',
    );
    expect(first).to.contain('2 semaines');
    expect(first).to.contain('Ce site');
  });

  it('says so where the author gave no duration', async () => {
    const element = await tableIn(`${seedHeading}<cookie-table>${seedTable}</cookie-table>`);
    await find(element, '[part="table"]');
    expect(cells(element)[0]).to.include('Non précisé');
  });

  it('leaves alone a table that declares no cookies', async () => {
    const element = await tableIn(
      '<cookie-table><table><tr><th>Nom</th><th>Âge</th></tr><tr><td>Luc Petit</td><td>7</td></tr></table></cookie-table>',
    );
    await waitUntil(() => element.shadowRoot?.querySelector('slot'));
    await element.updateComplete;
    expect(element.querySelector('table')!.getClientRects()).not.to.have.lengthOf(0);
    expect(findAll(element, '[part="table"]')).to.have.lengthOf(0);
  });

  it('follows a table that a framework fills late', async () => {
    const element = await tableIn(
      `<cookie-table><table><tbody><tr><th>Cookie</th><th>Durée</th></tr></tbody></table></cookie-table>`,
    );
    await element.updateComplete;
    const line = element.querySelector('table')!.insertRow();
    line.insertCell().textContent = 'sessionid';
    line.insertCell().textContent = '2 semaines';
    await waitUntil(() => cells(element).length === 1);
    line.cells[0]!.firstChild!.nodeValue = 'autre';
    await waitUntil(() => cells(element)[0]?.[0] === 'autre');
  });

  it('reads a table elsewhere in the page by its id', async () => {
    const named = seedTable.replace('<table>', '<table id="mine">');
    const element = await tableIn(`${seedHeading}${named}<cookie-table for="mine"></cookie-table>`);
    await find(element, '[part="table"]');
    expect(cells(element)).to.have.lengthOf(4);
  });

  it('shows the author’s own columns as they are', async () => {
    const own =
      '<table><tr><th>Cookie</th><th>Durée</th><th>Hébergeur</th></tr><tr><td>a</td><td>1 an</td><td>OVH</td></tr></table>';
    const element = await tableIn(`<cookie-table>${own}</cookie-table>`);
    await find(element, '[part="table"]');
    expect(findAll(element, 'thead th').map(textOf)).to.include('Hébergeur');
    expect(cells(element)[0]).to.include('OVH');
  });

  it('shows one purpose, and the columns wanted', async () => {
    const element = await tableIn(
      '<cookie-table purpose="media" columns="duration" caption="Vidéos"></cookie-table>',
      storeWith(),
    );
    await find(element, '[part="table"]');
    expect(findAll(element, 'thead th').map(textOf)).to.deep.equal(['Nom', 'Durée']);
    expect(cells(element)).to.deep.equal([['player', '1 an']]);
    expect(textOf(await find(element, 'caption'))).to.equal('Vidéos');
  });

  it('becomes cards on a narrow screen, and stays a table for a screen reader', async () => {
    await setViewport({ width: 320, height: 800 });
    const element = await tableIn(`${seedHeading}<cookie-table>${seedTable}</cookie-table>`);
    const table = await find(element, '[part="table"]');
    expect(table.scrollWidth).to.be.at.most(320);
    expect(getComputedStyle(table).display).to.equal('block');
    expect(table.getAttribute('role')).to.equal('table');
    await expect(element).to.be.accessible();
    await setViewport({ width: 1280, height: 800 });
  });

  it('exports CSV in which no cell can run as a formula', async () => {
    const charter = portalCharter();
    charter.services[0]!.trackers![0]!.description = '=HYPERLINK("https://evil.example")';
    const element = await tableIn('<cookie-table></cookie-table>', storeWith(charter));
    await find(element, '[part="table"]');
    expect(element.toCSV()).to.contain(`"'=HYPERLINK(""https://evil.example"")"`);
    expect(element.toCSV().trim().split('\r\n')).to.have.lengthOf(6);
    expect(element.toJSON()?.services).to.have.lengthOf(5);
  });

  it('shows markup in a charter as text', async () => {
    const charter = portalCharter();
    charter.services[0]!.name = '<img src=x onerror=alert(1)>';
    const element = await tableIn('<cookie-table></cookie-table>', storeWith(charter));
    await find(element, '[part="table"]');
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
    expect(cells(element)[0]!.join(' ')).to.contain('<img src=x');
  });
});
