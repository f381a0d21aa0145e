import type { FoundTracker } from '../../core/erasure-report.js';
import type { DeclaredBy } from '../../core/erasable-trackers.js';

/** Tells under which declaration a name found in a storage has to go; nothing where it has to stay. */
export type Claim = (name: string) => DeclaredBy | undefined;

/** A name that has to go. */
export interface Claimed extends DeclaredBy {
  readonly name: string;
}

/**
 * Picks out of the names of a storage those that have to go.
 * @param names the names, each of which may stand there several times
 * @param claim what has to go
 * @returns each name once
 */
export function claimed(names: readonly string[], claim: Claim): readonly Claimed[] {
  return [...new Set(names)].flatMap((name) => {
    const found = claim(name);
    return found ? [{ tracker: found.tracker, service: found.service, name }] : [];
  });
}

/**
 * Erases what has to go and tells of each whether it went.
 * @param names the names found
 * @param claim what has to go
 * @param erase erases one name and tells whether it went
 */
export function eraseEach(
  names: readonly string[],
  claim: Claim,
  erase: (name: string) => boolean,
): readonly FoundTracker[] {
  return claimed(names, claim).map((each) => ({ ...each, gone: erase(each.name) }));
}
