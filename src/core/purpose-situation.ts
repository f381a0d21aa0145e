import { type Charter, type Purpose, type Service, servicesOf } from './charter.js';
import { changeSince, type ConsentChange, isGrowth } from './consent-change.js';
import type { ConsentRecord, RecordEntry } from './consent-record.js';
import { type ConsentSignal, signalAgainst } from './consent-signal.js';
import { neverAsked, purposeFingerprint, serviceFingerprint } from './fingerprint.js';

/** What counts for where a purpose stands. */
export interface SituationFacts {
  readonly record: ConsentRecord | undefined;
  readonly signals?: readonly ConsentSignal[];
  /** In a page that another site embeds, what the page around it grants, by purpose: where it says nothing, nothing is. */
  readonly followed?: ReadonlyMap<string, boolean> | undefined;
}

/** Where one purpose stands, what is allowed for one page only left aside. */
export interface Situation {
  readonly id: string;
  readonly granted: boolean;
  readonly asked: boolean;
  /** What changed since the choice, if anything. */
  readonly change: ConsentChange | undefined;
  /** Name of the wish told to the browser that refuses it. */
  readonly signal: string | undefined;
  /** Its services, each with whether it is granted. */
  readonly services: readonly (readonly [string, boolean])[];
}

/**
 * Works out where a purpose stands. A choice made here counts before all else; where there is none that holds, a wish told
 * to the browser refuses, then the page around grants, then the visitor is asked.
 * @param purpose a purpose over which a visitor has a say
 * @param charter the charter that declares it
 * @param facts the choice, and whose wishes are heeded
 */
export function situationOf(purpose: Purpose, charter: Charter, facts: SituationFacts): Situation {
  const { record } = facts;
  const entry = record?.entries.get(purpose.id);
  const change = changeSince(entry, purposeFingerprint(charter, purpose));
  const isOpen = isUnanswered(purpose, entry, change);
  const signal = isOpen ? signalAgainst(facts.signals ?? [], purpose, charter) : undefined;
  const granted = isOpen ? !signal && isOnUnasked(purpose, facts) : isGrantedBy(entry);
  const services = servicesOf(charter, purpose.id).map(
    (service) => [service.id, serviceChoice(service, granted, { charter, record })] as const,
  );
  const asked = purpose.regime === 'consent' && isOpen && !signal;
  return { id: purpose.id, granted, asked, change, signal, services };
}

const isGrantedBy = (entry: RecordEntry | undefined): boolean => entry?.granted === true;

/** Consent holds for what was shown when it was given, an objection until it is lifted; a refusal where nothing grew. */
function isUnanswered({ regime }: Purpose, entry: RecordEntry | undefined, change: ConsentChange | undefined): boolean {
  if (regime === 'objection') return !entry;
  if (!change) return entry?.fingerprint === neverAsked;
  return entry?.granted !== false || isGrowth(change);
}

/** What a visitor was not asked about is off, save what they may only object to; embedded, it is as the page around it. */
function isOnUnasked({ id, regime }: Purpose, { followed }: SituationFacts): boolean {
  return followed ? followed.get(id) === true : regime === 'objection';
}

/** A choice for a service wins over its purpose's while the service is as it was. */
function serviceChoice(
  service: Service,
  purposeGranted: boolean,
  { charter, record }: { charter: Charter; record: ConsentRecord | undefined },
): boolean {
  const entry = record?.entries.get(`${service.purpose}/${service.id}`);
  if (!entry) return purposeGranted;
  return entry.granted && entry.fingerprint === serviceFingerprint(charter, service);
}
