/** How far a text was checked: primary text read, quoted by a secondary source, or general knowledge to verify. */
export type Proof = 'P' | 'S' | 'G';

/** Binding law, recommendation of an authority, good practice, or anticipation of a coming norm. */
export type Force = 'LAW' | 'REC' | 'GOOD' | 'ANT';

/** One rule of the conformance matrix. */
export interface LawRule {
  /** Its number: 30 is rule L-30. Numbers never change. */
  readonly rule: number;
  readonly force: Force;
  /** The weakest mark of its sources. */
  readonly proof: Proof;
  /** What it asks, in one sentence. */
  readonly text: string;
  /** The text that it comes from, and the place in it. */
  readonly source: string;
  /** How it is checked. */
  readonly checks: readonly ('unit' | 'browser' | 'axe' | 'end-to-end' | 'lint' | 'visual' | 'person')[];
}
