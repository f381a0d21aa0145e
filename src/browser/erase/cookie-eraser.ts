import type { FoundTracker } from '../../core/erasure-report.js';
import { readCookies, writeCookie } from '../document-cookie.js';
import { type Claim, eraseEach } from './claim.js';

/** A cookie is overwritten by one of the same kind only: a partitioned one lies in a jar of its own. */
const kinds = ['', '; Secure', '; Secure; Partitioned'] as const;

/**
 * Erases cookies of a page, on every domain and path that its scripts can reach.
 * @param page the document
 * @param claim which names have to go
 * @returns what was found; it throws where the browser does not let cookies be read
 */
export function eraseCookies(page: Document, claim: Claim): readonly FoundTracker[] {
  return eraseEach(namesIn(page), claim, (name) => eraseCookie(page, name));
}

/** A cookie without a sign of equality has a value and no name. */
const namesIn = (page: Document): readonly string[] =>
  readCookies(page)
    .filter((cookie) => cookie.includes('='))
    .map((cookie) => cookie.slice(0, cookie.indexOf('=')));

/** Writes an end in the past wherever the cookie may lie, until nothing is left under its name. */
function eraseCookie(page: Document, name: string): boolean {
  const paths = addressesOf(page).flatMap(({ pathname }) => pathsOf(pathname));
  const places = domainsOf(page.location.hostname).flatMap((domain) =>
    [...new Set(paths)].map((path) => `; Path=${path}${domain}`),
  );
  for (const place of places) {
    if (!namesIn(page).includes(name)) return true;
    for (const kind of kinds) writeCookie(page, `${name}=; Max-Age=0${place}${kind}`);
  }
  return !namesIn(page).includes(name);
}

/** The address shown, and the one that was loaded: Chromium gives a page the cookies of the latter for as long as it lives. */
function addressesOf({ location, defaultView }: Document): readonly { readonly pathname: string }[] {
  const loaded = defaultView?.performance.getEntriesByType('navigation') ?? [];
  return [location, ...loaded.map(({ name }) => new URL(name))];
}

/**
 * Lists the attributes that name each domain a page may write to: none for its own host, then the host and its parents.
 * @param hostname host of the page
 * @returns a public suffix is left out where it has one label; the browser refuses longer ones
 */
export function domainsOf(hostname: string): readonly string[] {
  const labels = hostname.split('.');
  const parents = labels.map((_, index) => labels.slice(index)).filter(({ length }) => length > 1);
  const plain = parents.map((parts) => parts.join('.')).filter((domain) => /^[\w.-]+$/.test(domain));
  return ['', ...plain.map((domain) => `; Domain=${domain}`)];
}

/**
 * Lists the paths whose cookies a page sees: each of its folders, with and without a slash at the end.
 * @param pathname path of the page
 * @returns the root first; none that would end an attribute, for a cookie cannot have such a path
 */
export function pathsOf(pathname: string): readonly string[] {
  const parts = pathname.split('/').slice(1);
  const folders = parts.flatMap((_, index) => {
    const path = `/${parts.slice(0, index + 1).join('/')}`;
    return [path, path.endsWith('/') ? path : `${path}/`];
  });
  return [...new Set(['/', ...folders])].filter((path) => !path.includes(';'));
}
