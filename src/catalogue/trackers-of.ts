import type { Exemption, TrackerType } from '../core/charter-document.js';
import type { FactSource, KnownTracker } from '../core/known-tracker.js';

/** What the trackers of one product share. */
export interface Product extends Pick<KnownTracker, 'product' | 'provider' | 'policyUrl'> {
  /** Where its facts were read, unless a fact says otherwise. */
  readonly source: FactSource;
}

/** What is known of one tracker of a product: a cookie without exemption, unless it says otherwise. */
export interface Fact extends Pick<KnownTracker, 'name' | 'purpose' | 'duration' | 'description' | 'tells'> {
  readonly type?: TrackerType;
  readonly exemption?: Exemption;
  readonly source?: FactSource;
}

/**
 * Lists the trackers of a product.
 * @param product what they share
 * @param facts what is known of each
 * @returns one entry a fact, in the same order
 */
export function trackersOf(product: Product, facts: readonly Fact[]): readonly KnownTracker[] {
  return facts.map((fact) => ({ ...product, type: 'cookie', exemption: undefined, ...fact }));
}
