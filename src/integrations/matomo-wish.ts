import { decodeRecord } from '../core/consent-record.js';
import type { ConsentStore } from '../core/consent-store.js';
import { purposeOf } from './agreement.js';

/**
 * What Matomo has to do: `wait` for a charter or an answer; `go` because nobody has objected; `go-again` because the visitor
 * said so; stop because they `refused`, or because they `objected` to what needs no consent.
 */
export type MatomoWish = 'wait' | 'go' | 'go-again' | 'refused' | 'objected';

/**
 * Works out what Matomo has to do.
 * @param consent the store
 * @param id identifier of a purpose or a service
 * @returns `wait` where in doubt
 */
export function wishFor(consent: ConsentStore, id: string): MatomoWish {
  const purpose = purposeOf(consent.charter, id);
  if (!purpose) return 'wait';
  if (consent.allows(id)) return isSaid(consent, purpose.id) ? 'go-again' : 'go';
  if (purpose.regime === 'objection') return 'objected';
  return consent.state.pending.includes(purpose.id) ? 'wait' : 'refused';
}

/** Whether the visitor chose about a purpose; where nobody has to say yes, a yes that nobody said lifts no objection. */
function isSaid(consent: ConsentStore, purposeId: string): boolean {
  const { regime } = purposeOf(consent.charter, purposeId) ?? {};
  const record = decodeRecord(consent.receipt()?.recordId ?? '');
  return regime === 'consent' || record?.entries.get(purposeId)?.granted === true;
}

/**
 * Tells how long an objection has to be remembered.
 * @param consent the store
 * @returns hours until the choice ends, at least one; nothing where there is no choice
 */
export function hoursLeft({ state: { expiresAt } }: ConsentStore): number | undefined {
  if (expiresAt === undefined) return undefined;
  return Math.max(1, Math.ceil((Date.parse(expiresAt) - Date.now()) / 3_600_000));
}
