import type { Exemption, TrackerType } from './charter-document.js';
import type { WellKnownPurpose } from './well-known-purposes.js';

/** Where a fact about a tracker comes from. */
export interface FactSource {
  /** Who says it, and where: a title or an address of the provider's documentation. */
  readonly text: string;
  /** Day on which it was read, as YYYY-MM-DD. */
  readonly date: string;
  /** Whether the provider says it (P), someone else does (S), or it is general knowledge to verify (G). */
  readonly proof: 'P' | 'S' | 'G';
}

/** What is known of a tracker that many sites meet: a suggestion for the webmaster, never a fact about their site. */
export interface KnownTracker {
  /** Name as the browser knows it; `*` stands for any characters. */
  readonly name: string;
  readonly type: TrackerType;
  /** Product that sets it: “Matomo”. */
  readonly product: string;
  /** Who provides the product. */
  readonly provider: string;
  readonly policyUrl: string | undefined;
  /** What it is usually for. */
  readonly purpose: WellKnownPurpose;
  /** Why it usually needs no consent, when its purpose is `necessary`, or exempt audience measurement. */
  readonly exemption: Exemption | undefined;
  /** Usual duration: ISO 8601, `session`, or nothing where it is not known. */
  readonly duration: string | undefined;
  readonly description: { readonly fr: string; readonly en: string };
  /** Folded beginnings of words, one of which an honest description of it holds; none where any words will do. */
  readonly tells: readonly string[];
  readonly source: FactSource;
}
