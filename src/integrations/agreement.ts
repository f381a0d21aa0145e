import type { Charter, Purpose } from '../core/charter.js';
import type { ConsentStore } from '../core/consent-store.js';

/**
 * Finds the purpose that is meant by an identifier.
 * @param charter a checked charter, if it is known
 * @param id identifier of a purpose, or of one of its services
 * @returns nothing where the charter is not known or does not name it
 */
export function purposeOf(charter: Charter | undefined, id: string): Purpose | undefined {
  const purposeId = charter?.services.find((service) => service.id === id)?.purpose ?? id;
  return charter?.purposes.find((purpose) => purpose.id === purposeId);
}

/**
 * Tells whether something may run because the visitor said yes, or because nobody has to say yes. That nobody objected is no
 * yes: others ask whether there is consent.
 * @param consent the store
 * @param ids identifiers of purposes or services, all of which are needed; none at all is no agreement
 */
export function isAgreed(consent: ConsentStore, ids: readonly string[]): boolean {
  return ids.length > 0 && ids.every((id) => consent.allows(id) && !isMereObjection(consent, id));
}

const isMereObjection = ({ charter }: ConsentStore, id: string): boolean =>
  purposeOf(charter, id)?.regime === 'objection';
