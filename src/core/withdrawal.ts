import type { Charter } from './charter.js';
import type { ConsentState } from './consent-state.js';

/**
 * Lists the services that were allowed before a change and are not after it.
 * @param charter the charter of both states
 * @param previous the state before
 * @param state the state after
 * @returns their identifiers, in the order of the charter
 */
export function withdrawnServices(charter: Charter, previous: ConsentState, state: ConsentState): readonly string[] {
  const ids = charter.services.map(({ id }) => id);
  return ids.filter((id) => previous.choices[id] === true && state.choices[id] === false);
}

/**
 * Tells whether a change takes back a consent; to object to what runs without consent takes none back.
 * @param charter the charter of both states
 * @param previous the state before
 * @param state the state after
 */
export function takesConsentBack(charter: Charter, previous: ConsentState, state: ConsentState): boolean {
  const needing = new Set(charter.purposes.filter(({ regime }) => regime === 'consent').map(({ id }) => id));
  const withdrawn = withdrawnServices(charter, previous, state);
  return charter.services.some(({ id, purpose }) => withdrawn.includes(id) && needing.has(purpose));
}
