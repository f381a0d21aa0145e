import type { Charter, Purpose, Service } from './charter.js';
import { isOwnMemory } from './own-memory.js';
import type { Policy } from './policy.js';

/**
 * Reads a charter as a policy does: where the law knows no exempt audience measurement, what could only be objected to
 * needs consent; and our own cookie lasts as long as the policy keeps a choice.
 * @param charter a checked charter; it is left as it is
 * @param policy what applies
 * @returns the same charter, or a copy that asks more
 */
export function underPolicy(charter: Charter, policy: Policy): Charter {
  const strict = policy.audienceMeasurement === 'consent' && charter.purposes.some(isObjection);
  if (!strict && !charter.services.some(isOwnMemory)) return charter;
  const purposes = strict ? charter.purposes.map(asConsent) : charter.purposes;
  return { ...charter, purposes, services: charter.services.map((service) => withLifetime(service, policy)) };
}

const isObjection = ({ regime }: Purpose): boolean => regime === 'objection';

const asConsent = (purpose: Purpose): Purpose =>
  isObjection(purpose) ? { ...purpose, regime: 'consent' as const } : purpose;

function withLifetime(service: Service, { choiceLifetime }: Policy): Service {
  if (!isOwnMemory(service)) return service;
  return { ...service, trackers: service.trackers.map((tracker) => ({ duration: choiceLifetime, ...tracker })) };
}
