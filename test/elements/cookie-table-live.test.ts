import { expect, waitUntil } from '@open-wc/testing';
import type { CharterDocument } from '../../src/core/charter-document.js';
import { choiceCookie } from '../../src/browser/choice-cookie.js';
import type { CookieTable } from '../../src/elements/cookie-table/cookie-table.js';
import { emulateFeatures } from '../emulate.js';
import { findAll, portalCharter, storeWith, textOf } from '../stage.js';
import { headersOf, withCharter } from './table-stage.js';

type Trackers = NonNullable<CharterDocument['services'][number]['trackers']>;

const charterOf = (trackers: Trackers): CharterDocument => {
  const { services, ...charter } = portalCharter();
  return { ...charter, services: [{ ...services[0]!, trackers }] };
};

const live = (...trackers: Trackers): Promise<CookieTable> => withCharter(charterOf(trackers), { live: true });

/** What the column says of a tracker. */
const statusOf = (table: CookieTable, name: string): string => {
  const row = findAll(table, 'tbody tr').find((each) => textOf(each.querySelector('th')) === name);
  return textOf(row?.querySelector('[part~="status"]'));
};

const keep = (name: string): void => {
  document.cookie = `${name}=1; Path=/`;
};
const forget = (name: string): void => {
  document.cookie = `${name}=; Path=/; Max-Age=0`;
};

/** The visitor comes back to the tab. */
const comeBack = (): boolean => dispatchEvent(new Event('focus'));

describe('cookie-table with live', () => {
  afterEach(() => {
    for (const name of ['here', '_pk_id.13.1fff', 'eu-consent']) forget(name);
    localStorage.removeItem('here');
    sessionStorage.removeItem('here');
  });

  it('looks at nothing without it', async () => {
    const table = await withCharter(charterOf([{ name: 'here' }]));
    expect(headersOf(table)).not.to.include('Sur votre appareil');
    expect(findAll(table, '[part~="status"]')).to.have.lengthOf(0);
  });

  it('says which cookies and storages are on this device', async () => {
    keep('here');
    localStorage.setItem('here', 'x');
    const table = await live(
      { name: 'here', httpOnly: false },
      { name: 'gone', httpOnly: false },
      { name: 'here*', type: 'local-storage' },
      { name: 'there', type: 'session-storage' },
    );
    expect(headersOf(table)[1]).to.equal('Sur votre appareil');
    expect(statusOf(table, 'here')).to.equal('Présent sur cet appareil');
    expect(statusOf(table, 'gone')).to.equal('Absent');
    expect(statusOf(table, 'here*')).to.equal('Présent sur cet appareil');
    expect(statusOf(table, 'there')).to.equal('Absent');
  });

  it('recognises the names that a pattern stands for', async () => {
    keep('_pk_id.13.1fff');
    const table = await live({ name: '_pk_id.*' }, { name: '_pk_ses.*', httpOnly: false });
    expect(statusOf(table, '_pk_id.*')).to.equal('Présent sur cet appareil');
    expect(statusOf(table, '_pk_ses.*')).to.equal('Absent');
  });

  it('does not mistake a cookie for a storage of the same name', async () => {
    keep('here');
    const table = await live({ name: 'here', type: 'local-storage' });
    expect(statusOf(table, 'here')).to.equal('Absent');
  });

  it('says honestly what a script cannot see', async () => {
    const table = await live(
      { name: 'server', httpOnly: true },
      { name: 'perhaps' },
      { name: 'elsewhere', party: 'third' },
      { name: 'pixel', type: 'pixel' },
      { name: 'print', type: 'fingerprint' },
    );
    expect(statusOf(table, 'server')).to.equal('Non visible : lisible par le serveur seul');
    expect(statusOf(table, 'perhaps')).to.equal('Pas vu : absent, ou lisible par le serveur seul');
    expect(statusOf(table, 'elsewhere')).to.equal('Non visible : gardé pour un autre site');
    expect(statusOf(table, 'pixel')).to.equal('Non visible : ne laisse pas de nom à lire');
    expect(statusOf(table, 'print')).to.equal('Non visible : ne laisse pas de nom à lire');
  });

  it('says what the browser refuses to show', async () => {
    const own = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get() {
        throw new DOMException('Refused', 'SecurityError');
      },
    });
    const table = await live({ name: 'here', type: 'local-storage' });
    Object.defineProperty(window, 'localStorage', own);
    expect(statusOf(table, 'here')).to.equal('Non visible : le navigateur ne le montre pas');
  });

  it('looks again when the visitor comes back, with a text of its own for a page translator', async () => {
    const table = await live({ name: 'here', httpOnly: false });
    const before = findAll(table, '.device')[0]!;
    keep('here');
    comeBack();
    await waitUntil(() => statusOf(table, 'here') === 'Présent sur cet appareil');
    expect(before.isConnected).to.equal(false);
    forget('here');
    document.dispatchEvent(new Event('visibilitychange'));
    await waitUntil(() => statusOf(table, 'here') === 'Absent');
  });

  it('looks again when a choice changes: the cookie that keeps it appears', async () => {
    const storage = choiceCookie(document);
    const consent = storeWith(portalCharter(), { storage, now: new Date().toISOString() });
    const table = await withCharter(portalCharter(), { live: true }, { consent });
    expect(statusOf(table, 'eu-consent')).to.equal('Absent');
    consent.refuseAll();
    await waitUntil(() => statusOf(table, 'eu-consent') === 'Présent sur cet appareil');
  });

  it('stops looking once it is out of the page, or no longer asked', async () => {
    const table = await live({ name: 'here', httpOnly: false });
    table.live = false;
    await waitUntil(() => findAll(table, '[part~="status"]').length === 0);
    table.live = true;
    await waitUntil(() => statusOf(table, 'here') === 'Absent');
    const place = table.parentElement!;
    table.remove();
    keep('here');
    comeBack();
    place.append(table);
    await waitUntil(() => statusOf(table, 'here') === 'Présent sur cet appareil');
  });

  it('follows the language of the page', async () => {
    const table = await live({ name: 'gone', httpOnly: false });
    table.parentElement!.lang = 'en';
    await waitUntil(() => headersOf(table).includes('On your device'));
    expect(statusOf(table, 'gone')).to.equal('Absent');
  });

  it('does not lean on colour, and is accessible in forced colours and in cards', async () => {
    keep('here');
    const table = await live({ name: 'here' }, { name: 'gone', httpOnly: false });
    const marks = findAll(table, '.device').map((cell) => getComputedStyle(cell, '::before').content);
    expect(new Set(marks).size).to.equal(2);
    await expect(table).to.be.accessible();
    await emulateFeatures({ 'forced-colors': 'active' });
    table.style.width = '20em';
    await expect(table).to.be.accessible();
    await emulateFeatures();
  });
});
