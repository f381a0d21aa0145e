/** Opens the preferences from any link: no row may take it. */
const reserved = 'cookie-preferences';

/**
 * Makes identifiers for the rows of a list of trackers, so that a link can lead to each of them.
 * @param names names of trackers, patterns and names that occur twice included
 * @returns one identifier a name, all different: `cookie-` and the name, of which letters, digits and `_` are kept
 */
export function anchorsOf(names: readonly string[]): readonly string[] {
  const taken = new Set([reserved]);
  const counts = new Map<string, number>();
  return names.map((name) => {
    const anchor = `cookie-${wordsOf(name)}`.replace(/-$/, '');
    let count = counts.get(anchor) ?? 1;
    let free = anchor;
    while (taken.has(free)) free = `${anchor}-${String((count += 1))}`;
    counts.set(anchor, count);
    taken.add(free);
    return free;
  });
}

/** What may stand in an address and in a document as it is; each run of anything else becomes one hyphen. */
const wordsOf = (name: string): string =>
  name
    .replace(/[^\p{L}\p{N}_]+/gu, '-')
    .replace(/^-/, '')
    .slice(0, 80);
