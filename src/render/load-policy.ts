import type { PolicyId } from '../core/charter.js';
import type { Policy } from '../core/policy.js';

/** Where each policy is; only the one that a charter names is ever loaded. */
const policies: Readonly<Record<PolicyId, () => Promise<Policy>>> = {
  'fr-public': () => import('../policies/fr-public.js').then(({ frPublic }) => frPublic),
  fr: () => import('../policies/fr-public.js').then(({ fr }) => fr),
  be: () => import('../policies/be.js').then(({ be }) => be),
  de: () => import('../policies/de.js').then(({ de }) => de),
  es: () => import('../policies/es.js').then(({ es }) => es),
  it: () => import('../policies/it.js').then(({ it }) => it),
  lu: () => import('../policies/lu.js').then(({ lu }) => lu),
  nl: () => import('../policies/nl.js').then(({ nl }) => nl),
  ie: () => import('../policies/ie.js').then(({ ie }) => ie),
  uk: () => import('../policies/uk.js').then(({ uk }) => uk),
  ch: () => import('../policies/ch.js').then(({ ch }) => ch),
  qc: () => import('../policies/qc.js').then(({ qc }) => qc),
};

/**
 * Loads the policy that a charter names.
 * @param id identifier of the policy
 * @returns the policy; the promise fails for a name that is none, so that nothing is allowed
 */
export function loadPolicy(id: PolicyId): Promise<Policy> {
  return Object.hasOwn(policies, id) ? policies[id]() : Promise.reject(new Error(`There is no policy “${id}”.`));
}
