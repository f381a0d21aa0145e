import { expect, waitUntil } from '@open-wc/testing';
import { cookieLifespans } from '../../src/browser/cookie-lifespans.js';
import type { CookieTable } from '../../src/elements/cookie-table/cookie-table.js';
import { find, findAll, textOf } from '../stage.js';
import { longCharter, place, seedHeading, seedTable, withCharter } from './table-stage.js';

const forget = (name: string): void => {
  document.cookie = `${name}=; Path=/; Max-Age=0`;
};

/** The list that stands under a title of the report. */
async function listUnder(table: CookieTable, title: string): Promise<string[]> {
  await find(table, '.report');
  const heading = findAll(table, '.report h3').find((each) => textOf(each) === title)!;
  const below = heading.nextElementSibling!;
  return below.localName === 'ul' ? [...below.children].map((item) => textOf(item)) : [textOf(below)];
}

const titles = {
  findings: 'Ce qui manque à la charte ou ne va pas',
  undeclared: 'Présents sur cet appareil, absents de la charte',
  longer: 'Gardés plus longtemps que la charte ne le dit',
  missing: 'Déclarés, mais pas vus sur cet appareil',
};

describe('cookie-table with debug', () => {
  afterEach(() => {
    for (const name of ['sessionid', 'csrftoken', '_pk_id.1.2', '_ga', 'mystery', 'etape_10']) forget(name);
    localStorage.removeItem('stray');
  });

  it('tells visitors nothing without it', async () => {
    const table = await withCharter(longCharter());
    expect(findAll(table, '.report')).to.have.lengthOf(0);
    table.debug = true;
    await find(table, '.report');
    table.debug = false;
    await waitUntil(() => findAll(table, '.report').length === 0);
  });

  it('names what is on this device and not in the charter, and who usually sets it', async () => {
    document.cookie = 'mystery=1; Path=/';
    document.cookie = '_ga=1; Path=/';
    document.cookie = '_pk_id.1.2=1; Path=/';
    localStorage.setItem('stray', 'secret-value');
    const table = await withCharter(longCharter(), { debug: true });
    const undeclared = await listUnder(table, titles.undeclared);
    expect(undeclared).to.include('mystery (Cookie)').and.to.include('stray (Stockage local)');
    expect(undeclared.find((item) => item.startsWith('_ga '))).to.match(/souvent posé par Google/);
    expect(
      undeclared.some((item) => item.startsWith('_pk_id')),
      'a declared pattern covers it',
    ).to.equal(false);
    expect(textOf(table.shadowRoot)).not.to.contain('secret-value');
  });

  it('names cookies that stay longer than declared, where the browser tells', async () => {
    document.cookie = 'sessionid=1; Path=/; Max-Age=8640000';
    document.cookie = 'csrftoken=1; Path=/; Max-Age=8640000';
    document.cookie = 'etape_10=1; Path=/; Max-Age=864000';
    const table = await withCharter(longCharter(), { debug: true });
    const longer = await listUnder(table, titles.longer);
    if (!(await cookieLifespans(document))) return expect(longer[0]).to.contain('ne dit pas combien de temps');
    expect(longer).to.have.lengthOf(2);
    expect(longer[0]).to.match(/^sessionid – reste encore (?:99|100) jours ; la charte dit : 2 semaines$/);
    return expect(longer[1]).to.match(/^etape_10 – .*Session/);
  });

  it('says that it cannot tell where the browser does not', async () => {
    const own = Object.getOwnPropertyDescriptor(window, 'cookieStore')!;
    Object.defineProperty(window, 'cookieStore', { configurable: true, value: undefined });
    const table = await withCharter(longCharter(), { debug: true });
    const longer = await listUnder(table, titles.longer);
    Object.defineProperty(window, 'cookieStore', own);
    expect(longer[0]).to.contain('ne dit pas combien de temps');
  });

  it('names what is declared and not here, unless no script could see it', async () => {
    document.cookie = 'sessionid=1; Path=/';
    const charter = longCharter();
    charter.services[0]!.trackers!.push({ name: 'server_only', httpOnly: true }, { name: 'far', party: 'third' });
    const table = await withCharter(charter, { debug: true });
    const missing = await listUnder(table, titles.missing);
    expect(missing.some((item) => item.startsWith('csrftoken (Cookie)'))).to.equal(true);
    for (const name of ['sessionid', 'server_only', 'far'])
      expect(
        missing.some((item) => item.startsWith(`${name} `)),
        name,
      ).to.equal(false);
  });

  it('follows what changes on the device', async () => {
    const table = await withCharter(longCharter(), { debug: true });
    await find(table, '.report');
    document.cookie = 'mystery=1; Path=/';
    dispatchEvent(new Event('focus'));
    await waitUntil(async () => (await listUnder(table, titles.undeclared)).includes('mystery (Cookie)'));
  });

  it('says what the table of an editor lacks, rule by rule, with the source', async () => {
    const table = await place({ before: seedHeading, inside: seedTable(), settings: { debug: true } });
    const findings = await listUnder(table, titles.findings);
    expect(findings.filter((item) => /durée manquante/i.test(item))).to.have.lengthOf(4);
    const [missing] = findings.filter((item) => /durée manquante/i.test(item));
    expect(missing).to.match(/^(?:Erreur|À corriger|Conseil) .*services\[0\]\.trackers\[0\].* règle L-\d+ · \S/);
  });

  it('speaks English in an English page', async () => {
    const table = await withCharter(longCharter(), { debug: true }, { language: 'en' });
    const report = await find(table, '.report');
    expect(textOf(report)).to.contain('For the webmaster').and.not.to.contain('la charte dit');
    expect(textOf(report.querySelector('li'))).to.match(/^(?:Error|To correct|Advice)/);
  });

  it('is accessible', async () => {
    const table = await withCharter(longCharter(), { debug: true });
    await find(table, '.report');
    await expect(table).to.be.accessible();
    table.style.width = '20em';
    expect(table.scrollWidth).to.be.at.most(table.clientWidth);
  });
});
