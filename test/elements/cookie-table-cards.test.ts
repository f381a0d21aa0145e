import { expect } from '@open-wc/testing';
import type { CookieTable } from '../../src/elements/cookie-table/cookie-table.js';
import { cdp, emulateFeatures } from '../emulate.js';
import { findAll, textOf } from '../stage.js';
import { longCharter, withCharter } from './table-stage.js';

interface AccessibleNode {
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
}

/** What a screen reader is given, role by role: the names of the nodes. */
async function heard(role: string): Promise<string[]> {
  const { nodes } = (await cdp('Accessibility.getFullAXTree')) as { nodes: AccessibleNode[] };
  const found = nodes.filter((node) => !node.ignored && node.role?.value === role);
  return found.map(({ name }) => (name?.value ?? '').replace(/\s+/g, ' ').trim());
}

const cards = async (): Promise<CookieTable> => {
  const table = await withCharter(longCharter(), { live: true, searchable: true, purpose: 'necessary' });
  table.style.width = '20em';
  await table.updateComplete;
  return table;
};

describe('cookie-table as cards', () => {
  it('is still a table for those who listen: headers of columns and rows, and cells', async () => {
    const table = await cards();
    const rows = findAll(table, 'tbody tr').length;
    const columns = findAll(table, 'thead th').length;
    expect(await heard('table')).to.deep.equal(['Cookies et autres traceurs : Fonctionnement du site']);
    expect(await heard('row')).to.have.lengthOf(rows + 1);
    expect(await heard('columnheader')).to.deep.equal(findAll(table, 'thead th').map((header) => textOf(header)));
    expect(await heard('rowheader'))
      .to.have.lengthOf(rows)
      .and.to.include('sessionid');
    const blank = findAll(table, 'td').filter((cell) => cell.getClientRects().length === 0).length;
    expect(await heard('cell')).to.have.lengthOf(rows * (columns - 1) - blank);
  });

  it('says the header of a column once, however it is shown', async () => {
    await cards();
    expect((await heard('cell')).filter((name) => name.includes('À quoi il sert'))).to.deep.equal([]);
  });

  it('fits a window of 320 pixels, with words twice as large and spaced too', async () => {
    const table = await cards();
    table.style.width = '320px';
    for (const style of ['font-size: 200%', 'letter-spacing: 0.12em; word-spacing: 0.16em; line-height: 1.5']) {
      table.parentElement!.style.cssText = style;
      expect(table.scrollWidth, style).to.be.at.most(table.clientWidth);
    }
  });

  it('reads from right to left where the page does', async () => {
    const table = await cards();
    const around = table.shadowRoot!.querySelector<HTMLElement>('.tables')!;
    around.dir = 'rtl';
    const [name] = findAll(table, 'tbody th code');
    const { right } = findAll(table, 'tbody tr')[0]!.getBoundingClientRect();
    expect(right - name!.getBoundingClientRect().right).to.be.below(40);
    expect(getComputedStyle(name!).direction, 'the name itself stays as browsers write it').to.equal('ltr');
    expect(table.scrollWidth).to.be.at.most(table.clientWidth);
  });

  it('keeps its edges and marks in forced colours', async () => {
    await emulateFeatures({ 'forced-colors': 'active' });
    const table = await cards();
    const card = getComputedStyle(findAll(table, 'tbody tr')[0]!);
    const { borderTopStyle, borderTopColor, backgroundColor } = card;
    const mark = getComputedStyle(findAll(table, '.device')[0]!, '::before').content;
    await emulateFeatures();
    expect(borderTopStyle).to.equal('solid');
    expect(borderTopColor).not.to.equal(backgroundColor);
    expect(mark).to.match(/[◌○●]/);
  });
});
