/** Opens the preferences from any link: no row may take it. */
const reserved = 'cookie-preferences';

/**
 * Names the rows of a list of trackers, so that a link can lead to each of them: `cookie-sessionid`.
 * @param names names of trackers, patterns and names that occur twice included
 * @param others identifiers that stand elsewhere in the page
 * @returns one identifier a name, all different; what an identifier cannot hold becomes a hyphen
 */
export function anchorsOf(names: readonly string[], others: readonly string[] = []): readonly string[] {
  const taken = new Set([reserved, ...others]);
  const counts = new Map<string, number>();
  return names.map((name) => {
    const anchor = `cookie-${name.replace(/[^\p{L}\p{N}_.-]+/gu, '-').replace(/[-.]{1,100}$/, '')}`;
    let count = counts.get(anchor) ?? 1;
    let free = anchor;
    while (taken.has(free)) free = `${anchor}--${String((count += 1))}`;
    counts.set(anchor, count);
    taken.add(free);
    return free;
  });
}
