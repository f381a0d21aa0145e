import type { Charter, Service } from '../core/charter.js';
import type { Policy } from '../core/policy.js';
import type { Words } from '../locales/words.js';
import { isOwnMemory } from '../core/own-memory.js';

/** A charter, and for whom it is written. */
export interface ExportSource {
  readonly charter: Charter;
  /** The words of the reader's language. */
  readonly words: Words;
  /** Languages of the reader, best first. */
  readonly languages: readonly string[];
  /** What applies: it says how long our own cookie lasts, where the charter forgot to list it. */
  readonly policy?: Policy;
}

/**
 * Gives a charter whose every service has a name, for files that cannot find the words themselves.
 * @param source a charter, which is left as it is, and for whom it is written
 * @returns the same charter, or a copy in which our own cookie is told in the reader's words
 */
export function namedCharter(source: ExportSource): Charter {
  const { charter } = source;
  if (!charter.services.some(isOwnMemory)) return charter;
  const services = charter.services.map((service) => (isOwnMemory(service) ? namedMemory(service, source) : service));
  return { ...charter, services };
}

function namedMemory(service: Service, { charter, words, policy }: ExportSource): Service {
  const { provider, service: name, description } = words.ownMemory;
  // A plain string is in the language of the charter; the words may be in another.
  const told = (text: string): string | Record<string, string> =>
    charter.language === words.language ? text : { [words.language]: text };
  const duration = policy && { duration: policy.choiceLifetime };
  const trackers = service.trackers.map((tracker) => ({ ...tracker, description: told(description), ...duration }));
  return { ...service, provider: told(provider), name: told(name), trackers };
}
