import { expect, waitUntil } from '@open-wc/testing';
import type { CookieTable } from '../../src/elements/cookie-table/cookie-table.js';
import { findAll } from '../stage.js';
import { longCharter, withCharter } from './table-stage.js';

const anchorsIn = (table: CookieTable): string[] => findAll(table, 'tbody tr').map(({ id }) => id);
const linksIn = (table: CookieTable): (string | null)[] =>
  findAll(table, 'tbody th a').map((link) => link.getAttribute('href'));

describe('the anchors of several tables in a page', () => {
  it('are all different, and the first table keeps the plain ones', async () => {
    const first = await withCharter(longCharter());
    const alone = anchorsIn(first);
    const second = await withCharter(longCharter());
    await first.updateComplete;
    expect(anchorsIn(first)).to.deep.equal(alone);
    expect(alone).to.include('cookie-sessionid');
    expect(anchorsIn(second)).to.include('cookie-sessionid--2');
    const all = [...anchorsIn(first), ...anchorsIn(second)];
    expect(new Set(all).size).to.equal(all.length);
    expect(linksIn(second)).to.deep.equal(anchorsIn(second).map((id) => `#${id}`));
  });

  it('go to the table that comes first, be it written last', async () => {
    const last = await withCharter(longCharter());
    const first = await withCharter(longCharter());
    last.parentElement!.before(first.parentElement!);
    await waitUntil(() => anchorsIn(last).includes('cookie-sessionid--2'));
    expect(anchorsIn(first)).to.include('cookie-sessionid');
  });

  it('are free again once a table is gone', async () => {
    const first = await withCharter(longCharter());
    const second = await withCharter(longCharter());
    first.remove();
    await waitUntil(() => anchorsIn(second).includes('cookie-sessionid'));
  });
});
