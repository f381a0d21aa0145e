import type { Charter } from '../core/charter.js';
import type { LintFinding } from './lint-finding.js';

/**
 * Sorts findings as their places follow each other in the charter, then by the numbers of their rules.
 * @param charter the charter that the paths belong to
 * @param findings the findings; the list is left as it is
 * @returns a sorted list; what is missing comes after what is there
 */
export function inDocumentOrder(charter: Charter, findings: readonly LintFinding[]): readonly LintFinding[] {
  const placed = findings.map((finding) => ({ finding, ranks: ranksOf(charter, finding.path) }));
  placed.sort((one, other) => compareRanks(one.ranks, other.ranks) || one.finding.rule - other.finding.rule);
  return placed.map(({ finding }) => finding);
}

/** The place of each step of a path among its brothers. */
function ranksOf(charter: Charter, path: string): readonly number[] {
  let part: unknown = charter;
  return stepsOf(path).map((step) => {
    const rank = rankOf(part, step);
    part = rank === Infinity ? undefined : (part as Readonly<Record<string, unknown>>)[step];
    return rank;
  });
}

function rankOf(part: unknown, step: string): number {
  if (typeof part !== 'object' || part === null || !Object.hasOwn(part, step)) return Infinity;
  return Array.isArray(part) ? Number(step) : Object.keys(part).indexOf(step);
}

/**
 * Takes a path apart.
 * @param path for example `services[2].trackers[0].duration`
 * @returns its steps: `services`, `2`, `trackers`, `0`, `duration`
 */
export function stepsOf(path: string): readonly string[] {
  return path.split(/[.[\]]+/).filter((step) => step !== '');
}

function compareRanks(one: readonly number[], other: readonly number[]): number {
  const index = one.findIndex((rank, step) => rank !== other[step]);
  const [first, second] = [one[index] ?? -1, other[index] ?? -1];
  // A path that ends where the other goes on speaks of the whole, and comes first.
  return index === -1 ? one.length - other.length : first < second ? -1 : 1;
}
