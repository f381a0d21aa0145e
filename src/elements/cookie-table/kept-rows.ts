import type { Charter } from '../../core/charter.js';
import { rowsOf, type RowSource, type TableRow } from './table-rows.js';

/** Makes the rows of a table once for the same charter and the same reader, so that what belongs to a row stays with it. */
export class KeptRows {
  #rows: readonly TableRow[] = [];
  #madeFrom: readonly unknown[] = [];

  /**
   * Gives the rows.
   * @param source the charter, and for whom it is read
   * @param purpose identifier of the only purpose to show; empty for all
   * @returns the very rows of the last call, unless something is different
   */
  of(source: RowSource, purpose: string): readonly TableRow[] {
    const { charter, words, languages, choiceLifetime } = source;
    const from = [charter, words, languages.join(), choiceLifetime, purpose];
    if (from.some((part, index) => part !== this.#madeFrom[index])) {
      this.#madeFrom = from;
      this.#rows = rowsOf({ ...source, charter: ofPurpose(charter, purpose) });
    }
    return this.#rows;
  }
}

/**
 * Leaves of a charter what serves one purpose.
 * @param charter the charter; it is left as it is
 * @param purpose identifier of the purpose; empty for all of them
 * @returns the charter itself, or a copy with that purpose only
 */
export function ofPurpose(charter: Charter, purpose: string): Charter {
  if (!purpose) return charter;
  return {
    ...charter,
    purposes: charter.purposes.filter(({ id }) => id === purpose),
    services: charter.services.filter((service) => service.purpose === purpose),
  };
}
