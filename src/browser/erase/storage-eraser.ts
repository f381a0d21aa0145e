import type { FoundTracker } from '../../core/erasure-report.js';
import { type Claim, eraseEach } from './claim.js';

/**
 * Erases keys of the local or the session storage.
 * @param storage the storage
 * @param claim which keys have to go
 * @returns what was found; it throws where the browser does not let the storage be read
 */
export function eraseStorage(storage: Storage, claim: Claim): readonly FoundTracker[] {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
  return eraseEach(
    keys.filter((key) => key !== null),
    claim,
    (key) => {
      storage.removeItem(key);
      return storage.getItem(key) === null;
    },
  );
}
