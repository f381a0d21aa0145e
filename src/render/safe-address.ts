/** What an address may begin with, besides the page's own address. */
const schemes: readonly string[] = ['http', 'https', 'mailto', 'tel'];

/**
 * Keeps an address only if a link may lead there.
 * @param address an address from the charter or from a page
 * @returns the address, when it is relative or in http, https, mailto or tel, its braces in hexadecimal for portals that
 * fill in `{{ }}`; else nothing
 */
export function safeAddress(address: string | undefined): string | undefined {
  // Browsers drop control characters and spaces before they read the scheme: none may stand in an address.
  if (!address || /[\p{Cc}\p{Cf}\p{Cs}\s\\]/u.test(address)) return undefined;
  const scheme = /^([^/?#]*?):/.exec(address)?.[1];
  const isSafe = scheme === undefined || schemes.includes(scheme.toLowerCase());
  return isSafe ? address.replaceAll('{', '%7B').replaceAll('}', '%7D') : undefined;
}
