import type { Charter } from '../../core/charter.js';
import type { ConsentStore } from '../../core/consent-store.js';
import { type ErasableTrackers, erasableTrackers } from '../../core/erasable-trackers.js';
import type { StorageFindings } from '../../core/erasure-report.js';
import { type ErasableStorage, type PageWindow, quickStorages, slowStorages } from './erasable-storages.js';
import { withinTime } from './within-time.js';

/** How long one storage may take before it counts as closed to us, in milliseconds. */
const patience = 3000;

/** Erases from a page what refused services of a charter declare, and nothing else; what is allowed meanwhile stays. */
export class PageEraser {
  readonly #view: PageWindow;
  readonly #trackers: ErasableTrackers;

  /**
   * @param view the window of the page
   * @param charter what is declared
   * @param consent tells what is allowed
   */
  constructor(view: PageWindow, charter: Charter, consent: ConsentStore) {
    this.#view = view;
    this.#trackers = erasableTrackers(charter, (id) => consent.allows(id));
  }

  /** The declared trackers of what is refused now. */
  get declared(): ReturnType<ErasableTrackers['declared']> {
    return this.#trackers.declared();
  }

  /**
   * Erases what can be erased at once: cookies, local and session storage.
   * @returns what was found in each storage in which something has to go; the others are not even read
   */
  eraseAtOnce(): readonly StorageFindings[] {
    return this.#needed(quickStorages).map(({ type, erase }) => {
      try {
        return { type, found: erase(this.#view, (name) => this.#trackers.find(type, name)) };
      } catch {
        return { type, found: undefined };
      }
    });
  }

  /**
   * Erases everything.
   * @returns a promise of what was found in each storage in which something has to go, never rejected
   */
  async erase(): Promise<readonly StorageFindings[]> {
    const slow = this.#needed(slowStorages);
    const atOnce = this.eraseAtOnce();
    return [...atOnce, ...(await Promise.all(slow.map((storage) => this.#eraseInTime(storage))))];
  }

  async #eraseInTime({ type, erase }: (typeof slowStorages)[number]): Promise<StorageFindings> {
    const found = erase(this.#view, (name) => this.#trackers.find(type, name)).catch(() => undefined);
    return { type, found: await withinTime(found, patience, undefined) };
  }

  #needed<Result>(storages: readonly ErasableStorage<Result>[]): readonly ErasableStorage<Result>[] {
    const types = new Set(this.declared.map(({ tracker }) => tracker.type));
    return storages.filter(({ type }) => types.has(type));
  }
}
