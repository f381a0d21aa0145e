import {
  type Charter,
  choiceNameOf,
  controllablePurposes,
  type Purpose,
  type Service,
  type Tracker,
} from './charter.js';

/**
 * Lists our own cookie where a choice is kept and the charter does not say in which.
 * @param charter a charter; it is left as it is
 * @param name name of the cookie that keeps the choice
 * @returns the same charter where nothing has to be chosen or the cookie is declared, else a copy that lists it
 */
export function withOwnMemory(charter: Charter, name: string = choiceNameOf(charter)): Charter {
  const isDeclared = charter.services.some(({ trackers }) => trackers.some((tracker) => isCookie(tracker, name)));
  if (isDeclared || controllablePurposes(charter).length === 0) return charter;
  const known = charter.purposes.find(({ regime }) => regime === 'exempt');
  const purpose = known ?? ({ id: freeId('necessary', charter), regime: 'exempt' } satisfies Purpose);
  const purposes = known ? charter.purposes : [...charter.purposes, purpose];
  return { ...charter, purposes, services: [...charter.services, ownMemory(charter, purpose, name)] };
}

/**
 * Tells whether a service is our own cookie, listed because the charter forgot it: it comes without provider and name,
 * and the words of the reader's language stand in for them.
 * @param service a service of a checked charter
 */
export function isOwnMemory({ provider, name, exemption }: Service): boolean {
  return provider === '' && name === '' && exemption === 'choice-memory';
}

/**
 * Gives a charter as its author wrote it, without our own cookie where it forgot it; `withOwnMemory` lists it again.
 * @param charter a checked charter, which is left as it is
 */
export function withoutOwnMemory(charter: Charter): Charter {
  return { ...charter, services: charter.services.filter((service) => !isOwnMemory(service)) };
}

const isCookie = (tracker: Tracker, name: string): boolean => tracker.type === 'cookie' && tracker.name === name;

function ownMemory(charter: Charter, { id }: Purpose, name: string): Service {
  const trackers: readonly Tracker[] = [{ name, type: 'cookie', party: 'first' }];
  const told = { provider: '', name: '', exemption: 'choice-memory' } as const;
  return { id: freeId('choice-memory', charter), purpose: id, ...told, trackers };
}

function freeId(wanted: string, { purposes, services }: Charter): string {
  const taken = new Set([...purposes, ...services].map(({ id }) => id));
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${String(number)}`;
  return id;
}
