import type { CharterDocument, DeclaredPurpose, DeclaredService, DeclaredTracker } from './charter-document.js';
import type { Charter, Purpose, Service, Tracker } from './charter.js';
import { CharterError } from './charter-error.js';
import { type CharterFault, describeValue, fault } from './charter-fault.js';
import { charterSchema } from './charter-schema.js';
import { slugOf } from './folded-text.js';
import { textIn } from './localized-text.js';
import { isOwnMemory, withoutOwnMemory, withOwnMemory } from './own-memory.js';
import { checkSchema } from './schema-check.js';
import { isWellKnownPurpose, wellKnownPurposes } from './well-known-purposes.js';

/**
 * Finds every fault of a charter document.
 * @param document anything
 * @returns the faults, each with its path and a sentence; none when the document can be used
 */
export function checkCharter(document: unknown): CharterFault[] {
  const faults = checkSchema(document, charterSchema);
  // The checks between parts trust the shape of each part.
  return faults.length > 0 && !hasLists(document)
    ? faults
    : [...faults, ...checkRelations(document as CharterDocument)];
}

/**
 * Checks a charter document and fills its blanks; the document itself is left as it is.
 * @param document anything
 * @returns a charter of its own, unknown members kept
 * @throws CharterError with the code `invalid` and every fault
 */
export function charterFrom(document: unknown): Charter {
  const written = asWritten(document);
  const faults = checkCharter(written);
  if (faults.length > 0) {
    const count = faults.length === 1 ? 'a fault' : `${String(faults.length)} faults`;
    const sentences = faults.map(({ message }) => `- ${message}`).join('\n');
    throw new CharterError(
      'invalid',
      `The charter has ${count} and is not used until it is mended: it allows nothing.\n${sentences}`,
      faults,
    );
  }
  return completed(written as CharterDocument);
}

/** A charter that was checked already may list our own cookie, which then comes without words: it is listed anew. */
function asWritten(document: unknown): unknown {
  if (!hasLists(document)) return document;
  const { services } = document as Charter;
  return services.some(isOwnMemory) ? withoutOwnMemory(document as Charter) : document;
}

function completed(document: CharterDocument): Charter {
  const { language = 'fr', policy = 'fr-public' } = document;
  const makeId = idMaker(new Set(document.services.map(({ id }) => id)));
  const purposes = document.purposes.map((purpose): Purpose => ({ ...purpose, regime: regimeOf(purpose) }));
  const services = document.services.map((service) => completedService(service, language, makeId));
  return withOwnMemory({ ...document, language, policy, purposes, services });
}

function regimeOf({ id, regime }: DeclaredPurpose): Purpose['regime'] {
  return regime ?? (isWellKnownPurpose(id) ? wellKnownPurposes[id] : 'consent');
}

function completedService(service: DeclaredService, language: string, makeId: (wanted: string) => string): Service {
  const id = service.id ?? makeId(slugOf(textIn(service.name, [language])) || 'service');
  return { ...service, id, trackers: (service.trackers ?? []).map(completedTracker) };
}

const completedTracker = (tracker: DeclaredTracker): Tracker => ({ ...tracker, type: tracker.type ?? 'cookie' });

/** Makes identifiers that are free, and goes on from the last number: thousands of services may have one name. */
function idMaker(taken: Set<string | undefined>): (wanted: string) => string {
  const next = new Map<string, number>();
  return (wanted) => {
    let id = wanted;
    let number = next.get(wanted) ?? 2;
    for (; taken.has(id); number += 1) id = `${wanted.slice(0, 34)}-${String(number)}`;
    next.set(wanted, number);
    taken.add(id);
    return id;
  };
}

const hasLists = (document: unknown): boolean => {
  const { purposes, services } = (document ?? {}) as Partial<CharterDocument>;
  const lists: readonly unknown[] = [purposes, services];
  // From a copy, for a hole is an item that every() would pass over.
  return lists.every(
    (list) =>
      Array.isArray(list) && Array.from<unknown>(list).every((item) => typeof item === 'object' && item !== null),
  );
};

function checkRelations({ purposes, services }: CharterDocument): CharterFault[] {
  return [
    ...repeated(purposes, 'purposes'),
    ...repeated(services, 'services'),
    ...clashes(purposes, services),
    ...services.flatMap((service, index) => checkService(service, `services[${String(index)}]`, purposes)),
  ];
}

function repeated(owners: readonly { id?: string }[], list: string): CharterFault[] {
  const first = new Map<unknown, number>();
  return owners.flatMap(({ id }, index) => {
    const earlier = first.get(id);
    if (id === undefined || earlier === undefined) return remember(first, id, index);
    return [
      fault(
        'duplicate',
        `${list}[${String(index)}].id`,
        `is ${describeValue(id)}, as ${list}[${String(earlier)}].id already is`,
      ),
    ];
  });
}

function remember(first: Map<unknown, number>, id: unknown, index: number): CharterFault[] {
  first.set(id, index);
  return [];
}

/** A purpose and a service of one name could not be told apart in a choice. */
function clashes(purposes: readonly DeclaredPurpose[], services: readonly DeclaredService[]): CharterFault[] {
  const ids = new Set(purposes.map(({ id }) => id));
  return services.flatMap(({ id }, index) =>
    id !== undefined && ids.has(id)
      ? [
          fault(
            'duplicate',
            `services[${String(index)}].id`,
            `is ${describeValue(id)}, which is also the id of a purpose`,
          ),
        ]
      : [],
  );
}

function checkService(service: DeclaredService, path: string, purposes: readonly DeclaredPurpose[]): CharterFault[] {
  if (typeof service.purpose !== 'string') return [];
  const purpose = purposes.find(({ id }) => id === service.purpose);
  if (!purpose)
    return [
      fault('unknown-purpose', `${path}.purpose`, `is ${describeValue(service.purpose)}, but no purpose has this id`),
    ];
  const unexplained = regimeOf(purpose) === 'exempt' && service.exemption === undefined;
  return unexplained
    ? [
        fault(
          'missing',
          `${path}.exemption`,
          `is missing: the purpose ${describeValue(purpose.id)} is exempt, so the reason must be said`,
        ),
      ]
    : [];
}
