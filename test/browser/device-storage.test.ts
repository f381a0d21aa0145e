import { expect } from '@open-wc/testing';
import { namesOnDevice } from '../../src/browser/device-storage.js';

const forgetCookie = (name: string): void => {
  document.cookie = `${name}=; Path=/; Max-Age=0`;
};

function openDatabase(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error!);
    };
  });
}

/** A page whose storages throw when they are touched, as those of a sandboxed frame do. */
async function sandboxedPage(): Promise<{ page: Document; leave: () => void }> {
  const frame = document.createElement('iframe');
  frame.srcdoc = '';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const view = frame.contentWindow!;
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
    Object.defineProperty(view, name, {
      get() {
        throw new DOMException('Refused', 'SecurityError');
      },
    });
  return { page: frame.contentDocument!, leave: () => frame.remove() };
}

describe('what is on the device', () => {
  afterEach(async () => {
    for (const name of ['seen', 'other', 'flag']) forgetCookie(name);
    localStorage.removeItem('kept');
    sessionStorage.removeItem('for-now');
    indexedDB.deleteDatabase('tiles');
    await caches.delete('pages');
  });

  it('is listed by name, kind by kind, without a single value', async () => {
    document.cookie = 'seen=secret=value; Path=/';
    document.cookie = 'other=secret; Path=/';
    localStorage.setItem('kept', 'secret');
    sessionStorage.setItem('for-now', 'secret');
    (await openDatabase('tiles')).close();
    await caches.open('pages');
    const names = await namesOnDevice(document);
    expect(names.cookie).to.include.members(['seen', 'other']);
    expect(names['local-storage']).to.include('kept');
    expect(names['session-storage']).to.include('for-now');
    expect(names['indexed-db']).to.include('tiles');
    expect(names.cache).to.include('pages');
    expect(JSON.stringify(names)).not.to.contain('secret');
  });

  it('leaves out what was never there', async () => {
    const names = await namesOnDevice(document);
    expect(names.cookie).not.to.include('seen');
    expect(names['local-storage']).not.to.include('kept');
  });

  it('sees the real cookies where an element of the page took their name', async () => {
    document.cookie = 'seen=1; Path=/';
    const image = document.createElement('img');
    image.setAttribute('name', 'cookie');
    document.body.append(image);
    const { cookie } = await namesOnDevice(document);
    image.remove();
    expect(cookie).to.include('seen');
  });

  it('says nothing of storages that throw, and still lists the others', async () => {
    document.cookie = 'seen=1; Path=/';
    const { page, leave } = await sandboxedPage();
    const names = await namesOnDevice(page);
    leave();
    expect(names['local-storage']).to.equal(undefined);
    expect(names['session-storage']).to.equal(undefined);
    expect(names['indexed-db']).to.equal(undefined);
    expect(names.cache).to.equal(undefined);
    expect(names.cookie).to.include('seen');
  });

  it('says nothing of cookies where the browser blocks them', async () => {
    const { page, leave } = await sandboxedPage();
    Object.defineProperty(page.defaultView!.navigator, 'cookieEnabled', { value: false });
    const names = await namesOnDevice(page);
    leave();
    expect(names.cookie).to.equal(undefined);
  });

  it('says nothing of a page that is no longer shown', async () => {
    const names = await namesOnDevice(document.implementation.createHTMLDocument());
    expect(Object.values(names)).to.deep.equal([undefined, undefined, undefined, undefined, undefined]);
  });

  it('gives up on a storage that never answers', async () => {
    const caches = { keys: () => new Promise(() => undefined) };
    const silent = { defaultView: { navigator: { cookieEnabled: false }, caches } } as unknown as Document;
    expect((await namesOnDevice(silent)).cache).to.equal(undefined);
  });
});
