import { expect } from '@open-wc/testing';
import { pageCharter } from '../../src/browser/page-charter.js';
import type { Charter, Service } from '../../src/core/charter.js';
import { isOwnMemory } from '../../src/core/own-memory.js';
import { pageWith, seedTable } from '../seed-table.js';

/** The services that the page itself declares: our own cookie is listed besides. */
const declaredIn = (charter: Charter | undefined): readonly Service[] =>
  (charter?.services ?? []).filter((service) => !isOwnMemory(service));

const waiting =
  '<table><thead><tr><th>Cookie<th>Durée</thead><tbody><tr><td>{{ row.name }}<td>{{ row.duration }}</tbody></table>';

/** Long enough for a page to be read, were it to be. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}

describe('the charter of a page', () => {
  it('is that of its tables', async () => {
    expect(declaredIn(await pageCharter(pageWith(seedTable)))).to.have.lengthOf(4);
  });

  it('is none where the page declares nothing, or an element names another source', async () => {
    expect(await pageCharter(pageWith('<p>Bonjour'))).to.equal(undefined);
    expect(await pageCharter(pageWith(seedTable, '<cookie-table charter="/charter.json"></cookie-table>'))).to.equal(
      undefined,
    );
  });

  it('is waited for while AngularJS has not written the words of its table', async () => {
    const page = pageWith(waiting);
    let isRead = false;
    const reading = pageCharter(page).finally(() => (isRead = true));
    await settled();
    expect(isRead, 'before').to.equal(false);
    page.body.append('more');
    await settled();
    expect(isRead, 'after another change').to.equal(false);
    const [name, duration] = page.querySelectorAll('td');
    name!.firstChild!.nodeValue = 'sessionid';
    duration!.firstChild!.nodeValue = '2 semaines';
    expect(declaredIn(await reading).map(({ trackers }) => trackers[0]?.duration)).to.deep.equal(['P2W']);
  });

  it('is not kept from a page whose other table holds placeholders for ever', async () => {
    expect(declaredIn(await pageCharter(pageWith(seedTable, '<table><tr><td>{{ example }}</table>')))).to.have.lengthOf(
      4,
    );
  });
});
