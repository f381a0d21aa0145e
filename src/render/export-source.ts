import type { Charter } from '../core/charter.js';
import type { Words } from '../locales/words.js';

/** A charter, and for whom it is written. */
export interface ExportSource {
  readonly charter: Charter;
  /** The words of the reader's language. */
  readonly words: Words;
  /** Languages of the reader, best first. */
  readonly languages: readonly string[];
}
