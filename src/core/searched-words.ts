/** What people write around a word, and never in the name of a cookie. */
const around = /^[«»"“”„'(),;:!?…]+|[«»"“”„'(),;:!?…]+$/g;

/**
 * Folds a text for a search in it: accents and case no longer count, and every sign of a name does.
 * @param text any text
 * @returns the text in lower case, without accents, with one kind of apostrophe
 */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[’‘ʼ]/g, "'");
}

/**
 * Gives the words of a search, each of which must stand in what is found.
 * @param query what was typed
 * @returns folded words without the quotation marks and commas around them; none for a blank query
 */
export function searchedWords(query: string): readonly string[] {
  const words = foldForSearch(query).split(/\s+/);
  return words.map((word) => word.replace(around, '')).filter((word) => word !== '');
}
