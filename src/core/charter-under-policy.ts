import { type Charter, type Purpose, type Service, servicesOf } from './charter.js';
import { isOwnMemory } from './own-memory.js';
import type { Policy } from './policy.js';

/**
 * Reads a charter as a policy does: where the law knows no exempt audience measurement, what measures audience needs
 * consent, whether the charter let visitors object to it or called it exempt; and our own cookie lasts as long as the
 * policy keeps a choice.
 * @param charter a checked charter; it is left as it is
 * @param policy what applies
 * @returns the same charter, or a copy that asks more
 */
export function underPolicy(charter: Charter, policy: Policy): Charter {
  const measuring = policy.audienceMeasurement === 'consent' ? charter.purposes.filter(measures(charter)) : [];
  if (measuring.length === 0 && !charter.services.some(isOwnMemory)) return charter;
  const ids = new Set(measuring.map(({ id }) => id));
  const services = charter.services.map((service) => (ids.has(service.purpose) ? withoutExemption(service) : service));
  return {
    ...charter,
    purposes: charter.purposes.map((purpose) => (ids.has(purpose.id) ? { ...purpose, regime: 'consent' } : purpose)),
    services: services.map((service) => withLifetime(service, policy)),
  };
}

/** Whether a purpose could only be objected to, or is exempt as audience measurement and nothing else. */
const measures =
  (charter: Charter) =>
  (purpose: Purpose): boolean => {
    if (purpose.regime !== 'exempt') return purpose.regime === 'objection';
    // Our own cookie may stand in any exempt purpose.
    const services = servicesOf(charter, purpose.id).filter(({ exemption }) => exemption !== 'choice-memory');
    return services.length > 0 && services.every(({ exemption }) => exemption === 'audience-measurement');
  };

/** An exemption that does not hold is not told to the visitor. */
function withoutExemption(service: Service): Service {
  const { exemption, ...rest } = service;
  return exemption === 'audience-measurement' ? rest : service;
}

function withLifetime(service: Service, { choiceLifetime }: Policy): Service {
  if (!isOwnMemory(service)) return service;
  return { ...service, trackers: service.trackers.map((tracker) => ({ duration: choiceLifetime, ...tracker })) };
}
