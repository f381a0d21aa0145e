/**
 * Tells whether a text is an origin and nothing more, as browsers write it: no path, no star, no final slash.
 * @param text for example `https://www.ville.fr`
 */
export function isExactOrigin(text: string): boolean {
  if (!/^https?:\/\/[a-z0-9.:[\]-]+$/.test(text) || !URL.canParse(text)) return false;
  return new URL(text).origin === text;
}
