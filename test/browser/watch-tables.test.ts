import { expect, fixture, html } from '@open-wc/testing';
import { watchTables } from '../../src/browser/page-charter.js';

/** Watches until something is told, or until a change that comes later is. */
function watched(): { told: () => number; stop: () => void } {
  let count = 0;
  const stop = watchTables(document, () => (count += 1));
  return { told: () => count, stop };
}

/** Observers are told at the end of the task in which the changes were made. */
const changesTold = (): Promise<void> => Promise.resolve();

describe('watch over the tables of a page', () => {
  it('tells once of a table that comes, changes or goes, and of nothing else', async () => {
    const place = await fixture<HTMLElement>(html`<div><p>Texte</p></div>`);
    const { told, stop } = watched();
    place.append('autre texte', document.createElement('ul'));
    await changesTold();
    expect(told()).to.equal(0);
    const table = document.createElement('table');
    const around = document.createElement('figure');
    around.append(table);
    place.append(around);
    await changesTold();
    expect(told(), 'it comes').to.equal(1);
    const cell = table.insertRow().insertCell();
    cell.textContent = 'sessionid';
    await changesTold();
    expect(told(), 'rows come').to.equal(2);
    cell.firstChild!.nodeValue = 'csrftoken';
    await changesTold();
    expect(told(), 'a text changes').to.equal(3);
    around.remove();
    await changesTold();
    expect(told(), 'it goes').to.equal(4);
    stop();
    place.append(document.createElement('table'));
    await changesTold();
    expect(told(), 'nobody listens any more').to.equal(4);
  });
});
