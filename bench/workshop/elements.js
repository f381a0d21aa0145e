import { CookiePreferences, CookiePreferencesDialog, CookieTable, createConsentStore } from '../../dist/index.js';
import { charterOf } from './charter.js';
import { rest, timed, until } from './moments.js';

customElements.define('cookie-preferences', CookiePreferences);
customElements.define('cookie-preferences-dialog', CookiePreferencesDialog);
customElements.define('cookie-table', CookieTable);

/** An element with a charter and a store of its own, not in the page yet. */
function made(tag, charterData, more = {}) {
  const storage = { read: () => [], write: () => undefined };
  return Object.assign(document.createElement(tag), { charterData, consent: createConsentStore({ storage }), ...more });
}

const rows = (table) => table.shadowRoot?.querySelectorAll('tbody tr').length ?? 0;

async function shown(table, count) {
  document.body.prepend(table);
  await until(() => rows(table) >= count);
}

/** The columns of the plain table that it is measured against. */
const settings = { searchable: true, groupBy: 'none', columns: 'name provider service description duration' };

/** A small table, shown and taken away: the parts that come on demand are there from then on. */
async function warmUp() {
  const table = made('cookie-table', charterOf(20), settings);
  await shown(table, 20);
  table.remove();
  await rest();
}

async function readyTable(count) {
  await warmUp();
  const table = made('cookie-table', charterOf(count), settings);
  await shown(table, count);
  await rest();
  return table.shadowRoot;
}

/** Shows a table of so many trackers. */
export async function openTable(count, options) {
  await warmUp();
  const table = made('cookie-table', charterOf(count), settings);
  return timed(() => shown(table, count), options);
}

/** Types a letter into the search of such a table. */
export async function searchTable(count, options) {
  const root = await readyTable(count);
  const field = root.querySelector('[part="search"]');
  return timed(() => {
    field.value = 'cookie_9';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }, options);
}

/** Sorts such a table by its first column, the other way round. */
export async function sortTable(count, options) {
  const root = await readyTable(count);
  const press = async () => {
    root.querySelector('thead button').click();
    await root.host.updateComplete;
  };
  await press();
  await rest();
  return timed(press, options);
}

/** Opens the dialog of so many trackers, in services of ten or of `each`. */
export async function openDialog(count, { each, toPaint } = {}) {
  const open = async (charter, done) => {
    const dialog = made('cookie-preferences-dialog', charter);
    document.body.append(dialog);
    await until(() => dialog.shadowRoot?.querySelector('dialog'));
    await rest();
    const taken = await timed(
      () => {
        dialog.showModal();
        return until(() => services(dialog) >= done);
      },
      { toPaint },
    );
    dialog.remove();
    return taken;
  };
  await open(charterOf(20), 2);
  await rest();
  const charter = charterOf(count, each);
  return open(charter, charter.services.length);
}

const services = (dialog) =>
  dialog.shadowRoot.querySelector('cookie-preferences')?.shadowRoot?.querySelectorAll('[part~="service"]').length ?? 0;
