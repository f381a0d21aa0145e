import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import type { CookieTable } from '../../src/elements/cookie-table/cookie-table.js';
import { printed } from '../emulate.js';
import { find, findAll, textOf } from '../stage.js';
import { longCharter, withCharter, wordsBefore } from './table-stage.js';

const count = 2000;

const large = (): Promise<CookieTable> => {
  const trackers = Array.from({ length: count }, (_, index) => ({
    name: `cookie_${String(index)}`,
    duration: 'P1Y',
    description: `Explication numéro ${String(index)}, assez longue pour tenir sur plusieurs lignes de sa colonne.`,
  }));
  return withCharter(longCharter(trackers), { searchable: true, purpose: 'necessary' });
};

describe('cookie-table with thousands of rows', () => {
  it('keeps every row in the document, and lays out only those near the window', async () => {
    const table = await large();
    const rows = findAll(table, 'tbody tr');
    expect(rows).to.have.lengthOf(count + 1);
    expect(getComputedStyle(rows[0]!).contentVisibility).to.equal('auto');
    const isSkipped = (row: HTMLElement): boolean =>
      !row.firstElementChild!.checkVisibility({ contentVisibilityAuto: true });
    await waitUntil(() => isSkipped(rows[count - 1]!) && !isSkipped(rows[0]!));
  });

  it('keeps its columns in line, header and rows', async () => {
    const table = await large();
    const lefts = (row: Element): number[] =>
      [...row.children].map((cell) => Math.round(cell.getBoundingClientRect().left));
    const rows = findAll(table, 'tr');
    expect(lefts(rows[1]!)).to.deep.equal(lefts(rows[0]!));
    expect(lefts(rows[2]!)).to.deep.equal(lefts(rows[0]!));
    const cells = findAll(table, '[data-column="description"]').slice(0, 5);
    expect(cells.every((cell) => cell.scrollWidth <= cell.clientWidth)).to.equal(true);
  });

  it('keeps the semantics of a table', async () => {
    const table = await large();
    for (const [role, number] of [
      ['table', 1],
      ['rowgroup', 2],
      ['row', count + 2],
      ['rowheader', count + 1],
    ] as const)
      expect(findAll(table, `[role="${role}"]`), role).to.have.lengthOf(number);
  });

  it('finds one row among them, and shows them all again', async () => {
    const table = await large();
    const field = await find<HTMLInputElement>(table, '[part="search"]');
    field.value = 'cookie_1999';
    field.dispatchEvent(new InputEvent('input'));
    expect(findAll(table, 'tbody tr:not([hidden])').map(({ id }) => id)).to.deep.equal(['cookie-cookie_1999']);
    expect(textOf(table.shadowRoot!.querySelector('[role="status"]'))).to.equal(`1 cookie sur ${String(count + 1)}`);
    field.value = '';
    field.dispatchEvent(new InputEvent('input'));
    expect(findAll(table, 'tbody tr[hidden]')).to.have.lengthOf(0);
  });

  it('tells the page of no error when a search takes most rows away, or brings them back', async () => {
    const errors: string[] = [];
    const heard = new AbortController();
    const hear = ({ message }: ErrorEvent): number => errors.push(message);
    window.addEventListener('error', hear, { capture: true, signal: heard.signal });
    const table = await large();
    const field = await find<HTMLInputElement>(table, '[part="search"]');
    for (const query of ['cookie_1999', '', 'cookie_7']) {
      field.value = query;
      field.dispatchEvent(new InputEvent('input'));
      for (let frames = 0; frames < 6; frames += 1) await nextFrame();
    }
    heard.abort();
    expect(errors).to.deep.equal([]);
  });

  it('prints every row with its text, those that a search hid too', async () => {
    const table = await large();
    const field = await find<HTMLInputElement>(table, '[part="search"]');
    field.value = 'cookie_1999';
    field.dispatchEvent(new InputEvent('input'));
    const isHidden = (cell: Element): boolean => !cell.checkVisibility({ contentVisibilityAuto: true });
    expect(await printed(() => findAll(table, 'tbody th').filter(isHidden))).to.have.lengthOf(0);
  });

  it('is read as cards on a narrow screen', async () => {
    const table = await large();
    table.style.width = '20em';
    const cell = await find(table, '[data-column="description"]');
    expect(wordsBefore(cell)).to.contain('À quoi il sert');
    expect(table.scrollWidth).to.be.at.most(table.clientWidth);
  });
});
