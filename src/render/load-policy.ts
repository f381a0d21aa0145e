import type { PolicyId } from '../core/charter.js';
import type { Policy } from '../core/policy.js';
import { frPublic } from '../policies/fr-public.js';

/** What applies where no policy of that name ships yet: French rules without the audience exemption, the strictest we know. */
const strictest: Policy = { ...frPublic, audienceMeasurement: 'consent' };

/**
 * Gives the policy that a charter names.
 * @param id identifier of the policy
 * @returns the policy; for one that does not ship yet, the strictest that does
 */
export function loadPolicy(id: PolicyId): Promise<Policy> {
  return Promise.resolve(id === 'fr-public' || id === 'fr' ? frPublic : strictest);
}
