import type { ChoiceStorage } from '../core/ports.js';
import { readCookies, writeCookie } from './document-cookie.js';

/**
 * Keeps the choice in a first-party cookie of a page.
 * @param page the document; its cookie is read and written at each call
 * @returns a storage whose methods throw only what the browser throws
 */
export function choiceCookie(page: Document): ChoiceStorage {
  return {
    read(name) {
      const own = readCookies(page).filter((cookie) => cookie.startsWith(`${name}=`));
      return own.map((cookie) => cookie.slice(name.length + 1));
    },
    write(name, value, maxAge) {
      const secure = page.location.protocol === 'https:' ? '; Secure' : '';
      // Chromium evicts the oldest cookies of a crowded host first, whatever they are for: a high priority keeps ours.
      const attributes = `Path=/; Max-Age=${String(maxAge)}; SameSite=Lax${secure}; Priority=High`;
      writeCookie(page, `${name}=${value}; ${attributes}`);
    },
  };
}
