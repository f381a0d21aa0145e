import type { KnownTracker } from './known-tracker.js';
import { matchesPattern } from './tracker-pattern.js';

/** Marks that sites put between the fixed part of a name and the part that changes. */
const separators = '._-:/';

/**
 * Finds what is known of a declared name: the entry of that very name, else the one whose fixed part is the declared
 * name (`_pk_id` and `_pk_id*` find `_pk_id.*`), else the pattern that covers it with the most characters of its own.
 * @param name a name as a charter declares it, which may hold `*`
 * @param known what is known; of two entries equally close, the one listed first is found
 * @returns the closest entry, or nothing
 */
export function knownFor(name: string, known: readonly KnownTracker[]): KnownTracker | undefined {
  let found: KnownTracker | undefined;
  let closest = 0;
  for (const entry of known) {
    const closeness = closenessOf(entry.name, name);
    if (closeness > closest) [found, closest] = [entry, closeness];
  }
  return found;
}

function closenessOf(pattern: string, name: string): number {
  if (pattern === name) return Infinity;
  if (pattern === fixedPart(name)) return Number.MAX_VALUE;
  if (fixedPart(pattern) === fixedPart(name)) return Number.MAX_SAFE_INTEGER;
  return matchesPattern(pattern, name) ? pattern.replaceAll('*', '').length : 0;
}

/** The name without the stars at its end, nor the marks before them. */
function fixedPart(name: string): string {
  if (!name.endsWith('*')) return name;
  let end = name.length;
  while (end > 0 && `*${separators}`.includes(name.charAt(end - 1))) end -= 1;
  return name.slice(0, end);
}
