/**
 * Folds a text so that accents, case, punctuation and spacing no longer tell two of them apart.
 * @param text any text
 * @returns lower-case words separated by single spaces, without accents
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Makes an identifier from a text.
 * @param text any text
 * @returns lower-case letters, digits and hyphens, 40 at most; empty when the text holds none
 */
export function slugOf(text: string): string {
  const words = foldText(text).replace(/[^a-z0-9]+/g, '-');
  return words.replace(/^-+/, '').slice(0, 40).replace(/-+$/, '');
}
