import { type Charter, servicesOf } from './charter.js';
import { isCurrent } from './choice-lifetime.js';
import type { ConsentRecord } from './consent-record.js';
import { type ConsentSignal, signalAgainst } from './consent-signal.js';
import { isChoice, recordOf } from './decision.js';
import type { Policy } from './policy.js';

/** A choice that the visitor made on this site before this package kept it. */
export interface EarlierChoice {
  /** When it was made. */
  readonly decidedAt: Date;
  /** True or false by identifier of purpose or service; exempt and unknown ones are ignored. */
  readonly choices: Readonly<Record<string, boolean>>;
}

/** What an earlier choice is measured against. */
export interface PresentSituation {
  readonly charter: Charter;
  readonly policy: Policy;
  readonly now: Date;
  readonly signals: readonly ConsentSignal[];
}

/**
 * Makes the record of an earlier choice; what it does not name is still to be asked.
 * @param earlier what was chosen, and when
 * @param situation the charter, the policy, the clock and the wishes told to the browser
 * @returns nothing where the moment is none, lies ahead or is too old, or where nothing was chosen
 */
export function earlierRecord(earlier: EarlierChoice, situation: PresentSituation): ConsentRecord | undefined {
  const { charter, policy, now, signals } = situation;
  if (!isEarlier(earlier) || earlier.decidedAt > now) return undefined;
  const { decidedAt, choices } = earlier;
  const against = signalledIds(charter, signals);
  const heeded = Object.entries(choices).filter(([id, granted]) => !granted || !against.has(id));
  const kept = Object.fromEntries(heeded);
  if (!isChoice(charter, kept)) return undefined;
  const record = recordOf({ charter, previous: undefined, choices: kept, now: decidedAt });
  return isCurrent(record, policy, now) ? record : undefined;
}

/** Callers may be scripts without types. */
function isEarlier(value: unknown): value is EarlierChoice {
  if (!isObject(value) || !isObject(value.choices)) return false;
  return value.decidedAt instanceof Date && !Number.isNaN(value.decidedAt.getTime());
}

const isObject = (value: unknown): value is Readonly<Partial<Record<string, unknown>>> =>
  typeof value === 'object' && value !== null;

function signalledIds(charter: Charter, signals: readonly ConsentSignal[]): ReadonlySet<string> {
  const refused = charter.purposes.filter((purpose) => signalAgainst(signals, purpose, charter));
  return new Set(refused.flatMap(({ id }) => [id, ...servicesOf(charter, id).map((service) => service.id)]));
}
