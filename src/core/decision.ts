import { type Charter, controllablePurposes, type Purpose, servicesOf } from './charter.js';
import type { ConsentRecord, RecordEntry } from './consent-record.js';
import { neverAsked, purposeFingerprint, serviceFingerprint } from './fingerprint.js';

/** What a decision is made from. */
export interface Decision {
  readonly charter: Charter;
  readonly previous: ConsentRecord | undefined;
  /** True or false by identifier of purpose or service; exempt and unknown ones are ignored. */
  readonly choices: Readonly<Record<string, boolean>>;
  readonly now: Date;
}

/**
 * Makes the record of a decision. Purposes that it does not name keep their choice, and then the record keeps its
 * moment too: choosing about one purpose never prolongs the choice about another. At a first choice, those that it does
 * not name are written down as not asked yet.
 * @param decision the charter, the previous record, the choices and the moment
 */
export function recordOf({ charter, previous, choices, now }: Decision): ConsentRecord {
  const chosen = new Map(Object.entries(choices).filter(([, choice]) => typeof choice === 'boolean'));
  const entries = controllablePurposes(charter).flatMap((purpose) => [
    ...purposeEntry(purpose, { charter, previous, chosen }),
    ...serviceEntries(purpose, { charter, previous, chosen }),
  ]);
  const isKept = controllablePurposes(charter).some(({ id }) => !chosen.has(id) && previous?.entries.has(id));
  const moment = previous && isKept ? previous.decidedAt : now;
  return { decidedAt: wholeSecond(moment), entries: new Map(entries) };
}

/**
 * Tells whether something was chosen at all.
 * @param charter a checked charter
 * @param choices true or false by identifier of purpose or service
 * @returns false when they name nothing over which a visitor has a say
 */
export function isChoice(charter: Charter, choices: Readonly<Record<string, boolean>>): boolean {
  const services = controllablePurposes(charter).flatMap(({ id }) => servicesOf(charter, id));
  const ids = [...controllablePurposes(charter), ...services].map(({ id }) => id);
  return ids.some((id) => Object.hasOwn(choices, id) && typeof choices[id] === 'boolean');
}

interface Choices extends Pick<Decision, 'charter' | 'previous'> {
  readonly chosen: ReadonlyMap<string, boolean>;
}

type NamedEntry = readonly [string, RecordEntry];

function purposeEntry(purpose: Purpose, { charter, previous, chosen }: Choices): NamedEntry[] {
  const granted = chosen.get(purpose.id);
  if (granted !== undefined) return [[purpose.id, { granted, fingerprint: purposeFingerprint(charter, purpose) }]];
  // What has no entry in an earlier choice is new since then; at a first choice it was only not asked yet.
  const first = previous || purpose.regime !== 'consent' ? undefined : { granted: false, fingerprint: neverAsked };
  const kept = previous?.entries.get(purpose.id) ?? first;
  return kept ? [[purpose.id, kept]] : [];
}

function serviceEntries(purpose: Purpose, { charter, previous, chosen }: Choices): NamedEntry[] {
  return servicesOf(charter, purpose.id).flatMap((service): NamedEntry[] => {
    const name = `${purpose.id}/${service.id}`;
    const granted = chosen.get(service.id);
    if (granted !== undefined && granted !== chosen.get(purpose.id))
      return [[name, { granted, fingerprint: serviceFingerprint(charter, service) }]];
    const kept = previous?.entries.get(name);
    // A choice for the whole purpose takes the place of those made for its services.
    return kept && granted === undefined && !chosen.has(purpose.id) ? [[name, kept]] : [];
  });
}

/** The record keeps seconds: what is stored then equals what is held. */
const wholeSecond = (moment: Date): Date => new Date(Math.floor(moment.getTime() / 1000) * 1000);
