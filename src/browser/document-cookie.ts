/** The cookie of a document, through the accessor of the platform: an element named “cookie” hides the property itself. */
function cookieAccess(): PropertyDescriptor {
  return Object.getOwnPropertyDescriptor(Document.prototype, 'cookie') ?? {};
}

/**
 * Reads the cookies that scripts of a page can see.
 * @param page the document
 * @returns each as `name=value`, in the order of the browser; it throws what the browser throws
 */
export function readCookies(page: Document): readonly string[] {
  return ((cookieAccess().get?.call(page) ?? '') as string).split('; ').filter(Boolean);
}

/**
 * Writes one cookie of a page.
 * @param page the document
 * @param cookie name, value and attributes, as `document.cookie` takes them
 */
export function writeCookie(page: Document, cookie: string): void {
  cookieAccess().set?.call(page, cookie);
}
