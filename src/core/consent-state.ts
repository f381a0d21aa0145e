import { type Charter, controllablePurposes, type Purpose, type Service, servicesOf } from './charter.js';
import { changeSince, type ConsentChange, isGrowth } from './consent-change.js';
import type { ConsentRecord, RecordEntry } from './consent-record.js';
import { type ConsentSignal, signalAgainst } from './consent-signal.js';
import { neverAsked, purposeFingerprint, serviceFingerprint } from './fingerprint.js';

/** All that is known of a visitor's consent at one moment; it never changes, a new one takes its place. */
export interface ConsentState {
  /**
   * `undecided`: no choice, and at least one purpose needs one, or the charter is not known yet; `partial`: a choice
   * stands but a purpose must be asked again; `decided`: nothing is left to ask, be it because nothing needs consent.
   */
  readonly status: 'undecided' | 'partial' | 'decided';
  /** What is allowed now, by purpose and by service; exempt ones are not choices and do not appear. */
  readonly choices: Readonly<Record<string, boolean>>;
  /** Purposes and services that are allowed for this page only; nothing of them is kept. */
  readonly once: readonly string[];
  /** Purposes that the visitor has to be asked about, in the order of the charter. */
  readonly pending: readonly string[];
  /** For each purpose asked again, what changed since the choice. */
  readonly reasons: Readonly<Record<string, ConsentChange>>;
  /** For each purpose that a wish told to the browser refuses, and about which nothing was chosen here, its name. */
  readonly signals: Readonly<Record<string, string>>;
  /** Moment of the choice in UTC (ISO 8601), if there is one. */
  readonly decidedAt: string | undefined;
  /** Moment when the choice ends in UTC (ISO 8601), if there is one. */
  readonly expiresAt: string | undefined;
  /** Whether the choice was kept and read back; false too while there is none. */
  readonly stored: boolean;
}

/** What the state is made from. */
export interface ConsentFacts {
  readonly charter: Charter | undefined;
  readonly record: ConsentRecord | undefined;
  /** Purposes and services allowed for this page only. */
  readonly once?: ReadonlySet<string>;
  readonly signals?: readonly ConsentSignal[];
  readonly expiresAt: Date | undefined;
  readonly stored: boolean;
}

/**
 * Works out the state from a charter and a remembered choice; whatever is unknown is not granted.
 * @param facts the charter, the choice if it is still valid, and whether it is kept
 * @returns a frozen state
 */
export function stateFrom(facts: ConsentFacts): ConsentState {
  const { charter, record, expiresAt, stored, once = new Set() } = facts;
  const purposes = charter ? controllablePurposes(charter) : [];
  const found = charter ? purposes.map((purpose) => situationOf(purpose, charter, facts)) : [];
  const pending = found.filter(({ asked }) => asked);
  const changed = record ? pending.filter(({ change }) => change) : [];
  const reasons = changed.map(({ id, change }) => [id, Object.freeze(change)] as const);
  return Object.freeze({
    status: statusOf(charter, record, pending.length),
    choices: Object.freeze(choicesOf(found, once)),
    once: Object.freeze(onceIn(found, once)),
    pending: Object.freeze(pending.map(({ id }) => id)),
    reasons: Object.freeze(Object.fromEntries(reasons)) as ConsentState['reasons'],
    signals: Object.freeze(signalsOf(found)),
    decidedAt: record?.decidedAt.toISOString(),
    expiresAt: record && expiresAt?.toISOString(),
    stored,
  });
}

function statusOf(
  charter: Charter | undefined,
  record: ConsentRecord | undefined,
  pending: number,
): ConsentState['status'] {
  if (charter && pending === 0) return 'decided';
  return charter && record ? 'partial' : 'undecided';
}

/** Where one purpose stands. */
interface Situation {
  readonly id: string;
  readonly granted: boolean;
  readonly asked: boolean;
  readonly change: ConsentChange | undefined;
  readonly signal: string | undefined;
  readonly services: readonly (readonly [string, boolean])[];
}

function situationOf(purpose: Purpose, charter: Charter, { record, signals = [] }: ConsentFacts): Situation {
  const entry = record?.entries.get(purpose.id);
  const isChosen = entry !== undefined && entry.fingerprint !== neverAsked;
  const signal = isChosen ? undefined : signalAgainst(signals, purpose, charter);
  const change = changeSince(entry, purposeFingerprint(charter, purpose));
  const granted = isGranted(purpose, entry, change);
  const services = servicesOf(charter, purpose.id).map(
    (service) => [service.id, serviceChoice(service, granted, { charter, record })] as const,
  );
  const asked = !signal && isAsked(purpose, entry, change);
  return { id: purpose.id, granted, asked, change, signal, services };
}

/** Consent holds for what was shown when it was given; an objection holds until it is lifted. */
function isGranted({ regime }: Purpose, entry: RecordEntry | undefined, change: ConsentChange | undefined): boolean {
  return regime === 'objection' ? (entry?.granted ?? true) : entry?.granted === true && !change;
}

/** A refusal stays a refusal where nothing grew. */
function isAsked({ regime }: Purpose, entry: RecordEntry | undefined, change: ConsentChange | undefined): boolean {
  if (regime === 'objection') return false;
  if (!change) return entry?.fingerprint === neverAsked;
  return entry?.granted !== false || isGrowth(change);
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

function choicesOf(found: readonly Situation[], once: ReadonlySet<string>): Record<string, boolean> {
  const choices = found.flatMap(({ id, granted, services }) => [
    [id, granted || once.has(id)] as const,
    ...services.map(([service, allowed]) => [service, allowed || once.has(service) || once.has(id)] as const),
  ]);
  return Object.fromEntries(choices);
}

/** What would not be allowed but for this page. */
function onceIn(found: readonly Situation[], once: ReadonlySet<string>): readonly string[] {
  const kept = choicesOf(found, new Set());
  return Object.entries(choicesOf(found, once)).flatMap(([id, allowed]) => (allowed && !kept[id] ? [id] : []));
}

function signalsOf(found: readonly Situation[]): Record<string, string> {
  const covered = found.flatMap(({ id, signal }) => (signal ? [[id, signal] as const] : []));
  return Object.fromEntries(covered);
}
