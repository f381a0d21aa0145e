import { readCookies } from './document-cookie.js';

/** Kinds of storage whose names a script can list. */
export type ListedType = 'cookie' | 'local-storage' | 'session-storage' | 'indexed-db' | 'cache';

/** Names that a device keeps for a site, kind by kind; nothing for a kind that the browser does not let be seen. */
export type DeviceNames = Readonly<Record<ListedType, readonly string[] | undefined>>;

/** How long a storage may take to answer, in milliseconds: some browsers never do where storage is blocked. */
const patience = 2000;

/**
 * Lists what this device keeps for the site of a page: names only, no value is read.
 * @param page the document
 * @returns the names of each kind; it never fails, and answers within two seconds
 */
export async function namesOnDevice(page: Document): Promise<DeviceNames> {
  const view = page.defaultView;
  const [cookie, local, session, databases, caches] = await Promise.all([
    seen(() => cookieNames(page)),
    seen(() => view && Object.keys(view.localStorage)),
    seen(() => view && Object.keys(view.sessionStorage)),
    seen(async () => (await view?.indexedDB.databases())?.flatMap(({ name }) => name ?? [])),
    seen(() => view?.caches.keys()),
  ]);
  return { cookie, 'local-storage': local, 'session-storage': session, 'indexed-db': databases, cache: caches };
}

/** Nothing where the browser refuses, lacks the storage, or does not answer. */
function seen(look: () => Names | Promise<Names>): Promise<readonly string[] | undefined> {
  const answer = Promise.resolve()
    .then(look)
    .then((names) => names ?? undefined)
    .catch(() => undefined);
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
  return Promise.race([answer, late]);
}

type Names = readonly string[] | null | undefined;

function cookieNames(page: Document): readonly string[] | undefined {
  if (!page.defaultView?.navigator.cookieEnabled) return undefined;
  const names = readCookies(page).map((cookie) => cookie.split('=', 1)[0] ?? '');
  return [...new Set(names)].filter(Boolean);
}
