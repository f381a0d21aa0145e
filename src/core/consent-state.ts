import { type Charter, controllablePurposes } from './charter.js';
import type { ConsentChange } from './consent-change.js';
import { type Situation, type SituationFacts, situationOf } from './purpose-situation.js';

/** All that is known of a visitor's consent at one moment; it never changes, a new one takes its place. */
export interface ConsentState {
  /**
   * `undecided`: no choice, and at least one purpose needs one, or the charter is not known yet; `partial`: a choice
   * stands but a purpose must be asked again; `decided`: nothing is left to ask, be it because nothing needs consent.
   */
  readonly status: 'undecided' | 'partial' | 'decided';
  /** What is allowed now, by purpose and by service; exempt ones are not choices and do not appear. */
  readonly choices: Readonly<Record<string, boolean>>;
  /** Purposes that the visitor has to be asked about, in the order of the charter. */
  readonly pending: readonly string[];
  /** For each purpose asked again, what changed since the choice. */
  readonly reasons: Readonly<Record<string, ConsentChange>>;
  /** For each purpose that a wish told to the browser refuses, and about which no choice made here holds, its name. */
  readonly signals: Readonly<Record<string, string>>;
  /** Purposes and services that are allowed for this page only, and by no choice. */
  readonly once: readonly string[];
  /** Moment of the choice in UTC (ISO 8601), if there is one. */
  readonly decidedAt: string | undefined;
  /** Moment when the choice ends in UTC (ISO 8601), if there is one. */
  readonly expiresAt: string | undefined;
  /** Whether the choice was kept and read back; false too while there is none. */
  readonly stored: boolean;
}

/** What the state is made from. */
export interface ConsentFacts extends SituationFacts {
  readonly charter: Charter | undefined;
  /** Purposes and services allowed for this page only. */
  readonly once?: ReadonlySet<string> | undefined;
  readonly expiresAt: Date | undefined;
  readonly stored: boolean;
}

/**
 * Works out the state from a charter and a remembered choice; whatever is unknown is not granted.
 * @param facts the charter, the choice if it is still valid, and whether it is kept
 * @returns a frozen state
 */
export function stateFrom(facts: ConsentFacts): ConsentState {
  const { charter, record, expiresAt, stored } = facts;
  const purposes = charter ? controllablePurposes(charter) : [];
  const found = charter ? purposes.map((purpose) => situationOf(purpose, charter, facts)) : [];
  const pending = found.filter(({ asked }) => asked);
  return Object.freeze({
    status: statusOf(charter, record, pending.length),
    ...choicesOf(found, facts.once ?? new Set()),
    pending: Object.freeze(pending.map(({ id }) => id)),
    reasons: Object.freeze(record ? reasonsOf(pending) : {}),
    signals: Object.freeze(signalsOf(found)),
    decidedAt: record?.decidedAt.toISOString(),
    expiresAt: record && expiresAt?.toISOString(),
    stored,
  });
}

function statusOf(
  charter: Charter | undefined,
  record: ConsentFacts['record'],
  pending: number,
): ConsentState['status'] {
  if (charter && pending === 0) return 'decided';
  return charter && record ? 'partial' : 'undecided';
}

/** What a choice grants, and what is allowed for this page only besides. */
function choicesOf(found: readonly Situation[], once: ReadonlySet<string>): Pick<ConsentState, 'choices' | 'once'> {
  const granted = found.flatMap(({ id, granted, services }) => [[id, granted] as const, ...services]);
  const whole = found.filter(({ id }) => once.has(id)).flatMap(({ services }) => services.map(([service]) => service));
  const added = granted.filter(([id, isGranted]) => !isGranted && (once.has(id) || whole.includes(id)));
  const names = added.map(([id]) => id);
  const choices = Object.fromEntries([...granted, ...names.map((id) => [id, true] as const)]);
  return { choices: Object.freeze(choices), once: Object.freeze(names) };
}

function reasonsOf(pending: readonly Situation[]): Record<string, ConsentChange> {
  const changed = pending.flatMap(({ id, change }) => (change ? [[id, Object.freeze(change)] as const] : []));
  return Object.fromEntries(changed);
}

function signalsOf(found: readonly Situation[]): Record<string, string> {
  const covered = found.flatMap(({ id, signal }) => (signal ? [[id, signal] as const] : []));
  return Object.fromEntries(covered);
}
