import type { ChoiceStorage } from '../core/ports.js';

/** Gives the cookie of a document, through the accessor of the platform: an element named “cookie” hides the property itself. */
export function cookieAccess(): PropertyDescriptor {
  return Object.getOwnPropertyDescriptor(Document.prototype, 'cookie') ?? {};
}

/**
 * Keeps the choice in a first-party cookie of a page.
 * @param page the document; its cookie is read and written at each call
 * @returns a storage whose methods throw only what the browser throws
 */
export function choiceCookie(page: Document): ChoiceStorage {
  return {
    read(name) {
      const cookies = ((cookieAccess().get?.call(page) ?? '') as string).split('; ');
      return cookies.filter((cookie) => cookie.startsWith(`${name}=`)).map((cookie) => cookie.slice(name.length + 1));
    },
    write(name, value, maxAge) {
      const secure = page.location.protocol === 'https:' ? '; Secure' : '';
      // Chromium evicts the oldest cookies of a crowded host first, whatever they are for: a high priority keeps ours.
      const attributes = `Path=/; Max-Age=${String(maxAge)}; SameSite=Lax${secure}; Priority=High`;
      cookieAccess().set?.call(page, `${name}=${value}; ${attributes}`);
    },
  };
}
