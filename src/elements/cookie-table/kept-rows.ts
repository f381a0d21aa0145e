import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Charter } from '../../core/charter.js';
import { rowsOf, type RowSource, type TableRow } from './table-rows.js';

/** The anchors that each table of a page gives to its rows. */
const given = new Map<ReactiveControllerHost & Node, readonly string[]>();

/**
 * Makes the rows of a table once for the same charter and the same reader, so that what belongs to a row stays with it. No
 * two rows of a page have one anchor: the first keeps the plain one.
 */
export class KeptRows implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #rows: readonly TableRow[] = [];
  #madeFrom: readonly unknown[] = [];

  /** @param host the element whose rows they are */
  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Takes anchors where the element now stands. */
  hostConnected(): void {
    this.#host.requestUpdate();
  }

  /** Gives the anchors back to the tables that follow. */
  hostDisconnected(): void {
    given.delete(this.#host);
    this.#madeFrom = [];
    for (const other of given.keys()) other.requestUpdate();
  }

  /**
   * Gives the rows.
   * @param source the charter, and for whom it is read
   * @param purpose identifier of the only purpose to show; empty for all
   * @returns the very rows of the last call, unless something is different
   */
  of(source: RowSource, purpose: string): readonly TableRow[] {
    const { charter, words, languages, choiceLifetime } = source;
    const before = tablesBefore(this.#host);
    const from = [charter, words, languages.join(), choiceLifetime, purpose, ...before];
    if (from.length !== this.#madeFrom.length || from.some((part, index) => part !== this.#madeFrom[index])) {
      this.#madeFrom = from;
      this.#rows = rowsOf({ ...source, charter: ofPurpose(charter, purpose), taken: before.flat() });
      this.#give(this.#rows.map(({ anchor }) => anchor));
    }
    return this.#rows;
  }

  /** A table further down that has one of these anchors takes another. */
  #give(anchors: readonly string[]): void {
    if (!this.#host.isConnected) return;
    given.set(this.#host, anchors);
    const own = new Set(anchors);
    for (const [table, others] of given) {
      if (table !== this.#host && others.some((anchor) => own.has(anchor))) table.requestUpdate();
    }
  }
}

/** The anchors of the tables above, in the order of the page. */
function tablesBefore(host: Node): readonly (readonly string[])[] {
  const before = [...given].filter(([table]) => isBefore(table, host));
  return before.sort(([a], [b]) => (isBefore(a, b) ? -1 : 1)).map(([, anchors]) => anchors);
}

const isBefore = (one: Node, other: Node): boolean =>
  (other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;

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
