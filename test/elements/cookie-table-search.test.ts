import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CookieTable } from '../../src/elements/cookie-table/cookie-table.js';
import { emulateFeatures, printed } from '../emulate.js';
import { find, findAll, portalCharter, storeWith, textOf } from '../stage.js';
import { longCharter, place, seedHeading, seedTable, visibleNames, withCharter } from './table-stage.js';

const searchable = (): Promise<CookieTable> => withCharter(longCharter(), { searchable: true });

async function type(table: CookieTable, text: string): Promise<void> {
  const field = await find<HTMLInputElement>(table, '[part="search"]');
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

const told = (table: CookieTable): string => textOf(table.shadowRoot!.querySelector('[role="status"]'));

describe('searching in cookie-table', () => {
  it('is offered only where the author wants it', async () => {
    const table = await withCharter(longCharter());
    expect(findAll(table, '[part="search"]')).to.have.lengthOf(0);
    table.searchable = true;
    await find(table, '[part="toolbar"] [part="search"]');
    table.searchable = false;
    await waitUntil(() => findAll(table, '[part="toolbar"]').length === 0);
  });

  it('is not offered for a single row', async () => {
    const table = await place({
      consent: storeWith(portalCharter()),
      settings: { purpose: 'media', searchable: true, download: 'csv' },
    });
    await find(table, '[part="toolbar"]');
    expect(findAll(table, '[part="search"]')).to.have.lengthOf(0);
  });

  it('finds words whatever their accents and case, in any column', async () => {
    const table = await searchable();
    await type(table, 'EQUILIBRE');
    expect(visibleNames(table)).to.deep.equal(['Équilibre']);
    await type(table, 'démarche étape');
    expect(visibleNames(table)).to.deep.equal(['etape_10', 'etape_9']);
    await type(table, 'PeerTube');
    expect(visibleNames(table)).to.deep.equal(['player']);
  });

  it('finds a cookie by a piece of its name, marks included', async () => {
    const table = await searchable();
    await type(table, '_pk_i');
    expect(visibleNames(table)).to.deep.equal(['_pk_id.*']);
  });

  it('takes the signs of a name at their word', async () => {
    const [session] = longCharter().services;
    const names = ['c_999', 'c_99', 'code_9', 'c 999', 'cookie-999'];
    const services = [{ ...session!, trackers: names.map((name) => ({ name, description: 'c : 999 fois' })) }];
    const table = await withCharter({ ...longCharter(), services }, { searchable: true });
    await type(table, 'C_999');
    expect(visibleNames(table)).to.deep.equal(['c_999']);
  });

  it('says how many it found, and says so when there are none', async () => {
    const table = await searchable();
    expect(told(table)).to.equal('');
    await type(table, 'démarche');
    expect(told(table)).to.match(/^2 cookies sur \d+$/);
    await type(table, 'nothing like it');
    expect(told(table)).to.match(/^Aucun cookie trouvé sur \d+$/);
    expect(findAll(table, 'table').filter((each) => each.getClientRects().length > 0)).to.have.lengthOf(0);
    await type(table, '');
    expect(told(table)).to.equal('');
    expect(visibleNames(table)).to.include.members(['sessionid', 'player']);
  });

  it('tells each count with a text of its own, which a page translator may take away', async () => {
    const table = await searchable();
    await type(table, 'démarche');
    const status = await find(table, '[role="status"]');
    const before = status.firstChild!;
    before.remove();
    status.append('2 cookies out of 10');
    await type(table, 'player');
    expect(told(table)).to.match(/^1 cookie sur \d+$/);
  });

  it('hides rows where they stand, and touches only those that change', async () => {
    const table = await searchable();
    const rows = findAll(table, 'tbody tr');
    await type(table, 'démarche');
    const touched: MutationRecord[] = [];
    const observer = new MutationObserver((records) => touched.push(...records));
    for (const row of rows) observer.observe(row, { attributes: true });
    await type(table, 'démarche e');
    touched.push(...observer.takeRecords());
    expect(touched).to.have.lengthOf(0);
    await type(table, 'etape_9');
    touched.push(...observer.takeRecords());
    observer.disconnect();
    expect(touched.map(({ target }) => (target as Element).id)).to.deep.equal(['cookie-etape_10']);
    expect(findAll(table, 'tbody tr')).to.deep.equal(rows);
  });

  it('keeps what was searched when the table is written anew', async () => {
    const table = await searchable();
    await type(table, 'player');
    table.groupBy = 'none';
    await table.updateComplete;
    expect(visibleNames(table)).to.deep.equal(['player']);
  });

  it('prints every row, and no toolbar', async () => {
    const table = await searchable();
    const all = visibleNames(table);
    await type(table, 'nothing like it');
    const toolbar = await find(table, '[part="toolbar"]');
    const [names, boxes] = await printed(() => [visibleNames(table), toolbar.getClientRects()] as const);
    expect(names).to.deep.equal(all);
    expect(boxes).to.have.lengthOf(0);
  });

  it('works by keyboard alone', async () => {
    const table = await searchable();
    (await find(table, '[part="search"]')).focus();
    await sendKeys({ type: 'langue' });
    await waitUntil(() => visibleNames(table).join() === 'django_language');
    await sendKeys({ press: 'Tab' });
    expect(table.shadowRoot!.activeElement).not.to.equal(null);
  });

  it('searches the table of an editor', async () => {
    const table = await place({ before: seedHeading, inside: seedTable(), settings: { searchable: true } });
    await type(table, 'api csrf');
    expect(visibleNames(table)).to.deep.equal(['csrftoken']);
    expect(told(table)).to.equal('1 cookie sur 4');
  });

  it('is accessible, with a label and a message that is there before its words', async () => {
    const table = await searchable();
    const field = await find<HTMLInputElement>(table, '[part="search"]');
    expect(textOf(field.labels![0])).to.equal('Chercher dans la liste');
    expect(findAll(table, '[role="status"]')).to.have.lengthOf(1);
    await expect(table).to.be.accessible();
    await type(table, 'démarche');
    await emulateFeatures({ 'forced-colors': 'active' });
    await expect(table).to.be.accessible();
    await emulateFeatures();
  });
});
