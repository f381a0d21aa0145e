import { expect } from '@open-wc/testing';
import type { PageWindow } from '../../../src/browser/erase/erasable-storages.js';
import { PageEraser } from '../../../src/browser/erase/page-eraser.js';
import type { DeclaredTracker, TrackerType } from '../../../src/core/charter-document.js';
import type { FoundTracker } from '../../../src/core/erasure-report.js';
import type { ConsentStore } from '../../../src/core/consent-store.js';
import { portalCharter, storeWith } from '../../stage.js';

/** A store whose video declares given trackers, and an exempt service one of each kind. */
function storeDeclaring(trackers: DeclaredTracker[]): ConsentStore {
  const document = portalCharter();
  const types: TrackerType[] = ['cookie', 'local-storage', 'session-storage', 'indexed-db', 'cache'];
  document.services[0]!.trackers = types.map((type) => ({ name: 'kept_here', type }));
  document.services[1]!.trackers = [];
  document.services[2]!.trackers = trackers;
  document.services.length = 3;
  return storeWith(document);
}

const eraserFor = (consent: ConsentStore, view: PageWindow = window): PageEraser =>
  new PageEraser(view, consent.charter!, (id) => consent.allows(id));

/** What was met under each type: the names, and whether they went. */
async function erased(consent: ConsentStore, view?: PageWindow): Promise<Record<string, unknown>> {
  const findings = await eraserFor(consent, view).erase();
  const told = (found: readonly FoundTracker[]): string[] => found.map(({ name, gone }) => `${name} ${String(gone)}`);
  return Object.fromEntries(findings.map(({ type, found }) => [type, found && told(found).sort()]));
}

const cookieNames = (page: Document): string[] =>
  page.cookie
    .split('; ')
    .map((cookie) => cookie.split('=')[0] ?? '')
    .filter(Boolean)
    .sort();

/** Chromium and Firefox take this machine's own address for a secure page; WebKit does not. */
function keepsSecureCookies(): boolean {
  document.cookie = 'secure=1; Secure';
  const isKept = cookieNames(document).includes('secure');
  document.cookie = 'secure=; Max-Age=0; Secure';
  return isKept;
}

const opened = (name: string): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error(name));
  });

const databaseNames = async (): Promise<(string | undefined)[]> =>
  (await indexedDB.databases()).map(({ name }) => name).sort();

describe('erasing from a page', () => {
  /** A page in a folder: its cookies may lie on each of the paths that lead to it. */
  let deep: PageWindow;
  const paths = ['/', '/test', '/test/', '/test/fixtures/one', '/test/fixtures/one/', '/test/fixtures/one/page.html'];

  before(async () => {
    const frame = Object.assign(document.createElement('iframe'), { src: '/test/fixtures/one/page.html' });
    const loaded = new Promise((resolve) => {
      frame.addEventListener('load', resolve);
    });
    document.body.append(frame);
    await loaded;
    deep = frame.contentWindow as PageWindow;
  });
  afterEach(async () => {
    for (const name of cookieNames(deep.document))
      for (const path of paths) document.cookie = `${name}=; Max-Age=0; Path=${path}`;
    localStorage.clear();
    sessionStorage.clear();
    for (const name of await caches.keys()) await caches.delete(name);
    for (const name of await databaseNames()) indexedDB.deleteDatabase(name ?? '');
  });

  it('erases cookies by name and by pattern on every path that the page sees, and no other', async () => {
    paths.forEach((path, index) => {
      document.cookie = `_pk_id.${String(index)}.1fff=1; Path=${path}`;
    });
    document.cookie = 'player=1; Path=/; Max-Age=1000; SameSite=Strict';
    for (const other of ['players=1', 'kept_here=1', 'sessionid=1', 'value-without-name'])
      document.cookie = `${other}; Path=/`;
    const consent = storeDeclaring([{ name: '_pk_id.*' }, { name: 'player' }, { name: 'kept_*' }]);
    const found = await erased(consent, deep);
    const wanted = [...paths.map((_, index) => `_pk_id.${String(index)}.1fff true`), 'player true'];
    expect(found).to.deep.equal({ cookie: wanted });
    expect(cookieNames(deep.document)).to.deep.equal(['kept_here', 'players', 'sessionid', 'value-without-name']);
    document.cookie = '=x; Max-Age=0; Path=/';
  });

  it('erases both of two cookies of one name, and those that need a secure page', async () => {
    document.cookie = 'player=1; Path=/';
    document.cookie = `player=2; Path=/test/fixtures`;
    document.cookie = '__Host-player=1; Path=/; Secure';
    document.cookie = 'player_apart=1; Path=/; Secure; Partitioned; SameSite=None';
    const secure = keepsSecureCookies() ? ['__Host-player', 'player_apart'] : [];
    expect(cookieNames(deep.document)).to.deep.equal([...secure, 'player', 'player'].sort());
    const trackers = [{ name: 'player' }, { name: '__Host-player' }, { name: 'player_apart' }];
    const found = await erased(storeDeclaring(trackers), deep);
    expect(found).to.deep.equal({ cookie: [...secure, 'player'].sort().map((name) => `${name} true`) });
    expect(deep.document.cookie).not.to.contain('player');
  });

  it('never touches the cookie that remembers the choice', async () => {
    document.cookie = 'eu-consent=1~20261123T184200Z~media:0:9c01be; Path=/';
    await erased(storeDeclaring([{ name: 'eu-*' }, { name: 'eu-consent' }]));
    expect(document.cookie).to.contain('eu-consent=1~');
  });

  it('erases keys of both storages, whatever they are called', async () => {
    for (const key of ['volume', 'length', 'key', '__proto__', 'kept_here', 'other']) {
      localStorage.setItem(key, '1');
      sessionStorage.setItem(key, '1');
    }
    const names = ['volume', 'length', 'key', '__proto__', 'kept_here'];
    const local = names.map((name) => ({ name, type: 'local-storage' as const }));
    const found = await erased(storeDeclaring([...local, { name: 'vol*', type: 'session-storage' }]));
    const wanted = ['__proto__ true', 'key true', 'length true', 'volume true'];
    expect(found).to.deep.equal({ 'local-storage': wanted, 'session-storage': ['volume true'] });
    expect(Object.keys(localStorage).sort()).to.deep.equal(['kept_here', 'other']);
    expect(sessionStorage.length).to.equal(5);
  });

  it('erases databases and caches', async () => {
    for (const name of ['tiles-1', 'tiles-2', 'kept_here', 'other']) {
      (await opened(name)).close();
      await caches.open(name);
    }
    const found = await erased(
      storeDeclaring([
        { name: 'tiles-*', type: 'indexed-db' },
        { name: 'tiles-1', type: 'cache' },
        { name: 'kept_here', type: 'cache' },
      ]),
    );
    expect(found).to.deep.equal({ 'indexed-db': ['tiles-1 true', 'tiles-2 true'], cache: ['tiles-1 true'] });
    expect(await databaseNames()).to.deep.equal(['kept_here', 'other']);
    expect((await caches.keys()).sort()).to.deep.equal(['kept_here', 'other', 'tiles-2']);
  });

  it('waits for a database that a script closes when asked, and not for ever for one that it holds', async () => {
    const [polite, held] = [await opened('polite'), await opened('held')];
    polite.onversionchange = () => polite.close();
    const found = await erased(
      storeDeclaring([
        { name: 'polite', type: 'indexed-db' },
        { name: 'held', type: 'indexed-db' },
      ]),
    );
    held.close();
    expect(found).to.deep.equal({ 'indexed-db': ['held false', 'polite true'] });
  });

  it('reads no storage in which nothing is declared', async () => {
    const read: string[] = [];
    const view = new Proxy(window, {
      get(target, name) {
        read.push(String(name));
        return Reflect.get(target, name, target) as unknown;
      },
    });
    await erased(storeDeclaring([{ name: 'volume', type: 'session-storage' }]), view);
    expect([...new Set(read)]).to.deep.equal(['sessionStorage']);
  });

  it('says which storages the browser keeps closed, and erases the others', async () => {
    document.cookie = 'player=1; Path=/';
    const closed = (): never => {
      throw new DOMException('closed', 'SecurityError');
    };
    const storages = {
      document,
      get localStorage() {
        return closed();
      },
      get sessionStorage() {
        return closed();
      },
      get indexedDB() {
        return closed();
      },
      caches: { keys: () => Promise.reject(new DOMException('closed', 'SecurityError')) },
    };
    const types = ['cookie', 'local-storage', 'session-storage', 'indexed-db', 'cache'] as const;
    const consent = storeDeclaring(types.map((type) => ({ name: 'player', type })));
    expect(await erased(consent, storages as unknown as PageWindow)).to.deep.equal({
      cookie: ['player true'],
      'local-storage': undefined,
      'session-storage': undefined,
      'indexed-db': undefined,
      cache: undefined,
    });
  });

  it('tells of a cookie that comes back each time it is erased that it is still there', async () => {
    const own = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
    const page = { location, defaultView: undefined };
    Object.defineProperty(Document.prototype, 'cookie', {
      get: () => 'player=1',
      set: () => undefined,
      configurable: true,
    });
    const found = await erased(storeDeclaring([{ name: 'player' }]), { document: page } as unknown as PageWindow);
    Object.defineProperty(Document.prototype, 'cookie', own);
    expect(found).to.deep.equal({ cookie: ['player false'] });
  });

  it('leaves alone what was allowed again while it looked', async () => {
    await caches.open('tiles');
    const consent = storeDeclaring([{ name: 'tiles', type: 'cache' }]);
    const erasing = eraserFor(consent).erase();
    consent.acceptAll();
    expect((await erasing).flatMap(({ found }) => found)).to.deep.equal([]);
    expect(await caches.keys()).to.deep.equal(['tiles']);
  });
});
