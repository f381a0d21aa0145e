import type { FoundTracker } from '../../core/erasure-report.js';
import { type Claim, claimed } from './claim.js';

/**
 * Erases caches that scripts filled.
 * @param caches the cache storage of the page
 * @param claim which names have to go
 * @returns a promise of what was found, rejected where the browser refuses
 */
export async function eraseCaches(caches: CacheStorage, claim: Claim): Promise<readonly FoundTracker[]> {
  return Promise.all(
    claimed(await caches.keys(), claim).map(async (each) => ({ ...each, gone: await caches.delete(each.name) })),
  );
}
