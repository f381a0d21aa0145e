import type { FoundTracker } from '../../core/erasure-report.js';
import { type Claim, claimed } from './claim.js';

/**
 * Takes service workers out of the browser; the charter names each by the path of its script.
 * @param workers the service workers of the origin
 * @param claim which paths have to go
 * @returns a promise of what was found, rejected where the browser refuses
 */
export async function eraseWorkers(workers: ServiceWorkerContainer, claim: Claim): Promise<readonly FoundTracker[]> {
  const known = await workers.getRegistrations();
  const found = known.flatMap((registration) =>
    claimed(scriptsOf(registration), claim).map((each) => ({ ...each, registration })),
  );
  return Promise.all(
    found.map(async ({ registration, ...each }) => ({ ...each, gone: await registration.unregister() })),
  );
}

const scriptsOf = ({ active, waiting, installing }: ServiceWorkerRegistration): readonly string[] =>
  [active, waiting, installing].flatMap((worker) => (worker ? [new URL(worker.scriptURL).pathname] : []));
