import type { Charter } from './charter.js';
import { purposeFingerprint, serviceFingerprint } from './fingerprint.js';

/** What a visitor allowed for this page only: it holds for what was shown then, as consent does. */
export class OnceAllowances {
  readonly #shown = new Map<string, string>();

  /**
   * Allows a purpose or a service.
   * @param id identifier of a purpose or of a service
   * @param charter the charter that declares it
   */
  add(id: string, charter: Charter): void {
    this.#shown.set(id, fingerprintOf(id, charter));
  }

  /** Ends all of them. */
  clear(): void {
    this.#shown.clear();
  }

  /**
   * Tells what is still allowed.
   * @param charter the charter of now
   * @returns identifiers of the purposes and services that are as they were shown
   */
  under(charter: Charter): ReadonlySet<string> {
    const held = [...this.#shown].filter(([id, shown]) => fingerprintOf(id, charter) === shown);
    return new Set(held.map(([id]) => id));
  }
}

function fingerprintOf(id: string, charter: Charter): string {
  const purpose = charter.purposes.find((declared) => declared.id === id);
  const service = charter.services.find((declared) => declared.id === id);
  return [purpose && purposeFingerprint(charter, purpose), service && serviceFingerprint(charter, service)].join();
}
