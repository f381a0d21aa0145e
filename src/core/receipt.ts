import { type Charter, controllablePurposes, type Purpose, servicesOf } from './charter.js';
import type { LocalizedText } from './charter-document.js';
import { type ConsentRecord, encodeRecord } from './consent-record.js';
import type { ConsentState } from './consent-state.js';
import { textIn } from './localized-text.js';
import type { Policy } from './policy.js';

/** What a receipt says of one purpose. */
export interface ReceiptPurpose {
  readonly id: string;
  readonly title: LocalizedText | undefined;
  readonly legalBasis: 'consent' | 'objection';
  readonly state: 'given' | 'refused' | 'refused-by-signal' | 'objected' | 'not-objected' | 'asked-again' | 'not-asked';
  /** Name of the wish told to the browser, where it is what refuses. */
  readonly signal?: string;
  readonly recipients: readonly string[];
}

/** A consent receipt in the shape of ISO/IEC TS 27560:2023, written on the device and sent nowhere. */
export interface ConsentReceipt {
  readonly schemaVersion: 'ISO/IEC TS 27560:2023';
  /** The stored value itself: it proves the choice and identifies nobody. */
  readonly recordId: string;
  readonly principalId: 'anonymous-terminal';
  readonly privacyNotice: {
    readonly version: string | undefined;
    readonly updated: string | undefined;
    readonly site: string;
  };
  readonly language: string;
  readonly jurisdiction: string;
  readonly controllers: readonly { readonly name: string; readonly contact: string }[];
  readonly purposes: readonly ReceiptPurpose[];
  /** The expressed choice, with its moment and its end in UTC (ISO 8601). */
  readonly events: readonly { readonly time: string; readonly validUntil: string; readonly type: 'expressed' }[];
  readonly storageLocation: 'device';
  readonly withdrawalMethod: '#cookie-preferences';
}

/** What a receipt is made from. */
export interface ReceiptFacts {
  readonly charter: Charter;
  readonly policy: Policy;
  readonly record: ConsentRecord;
  /** What follows from the record: what is allowed for one page only is proof of nothing. */
  readonly state: ConsentState;
}

/**
 * Writes the receipt of a choice.
 * @param facts the charter, its policy, the record and the state that follows from it
 * @returns a new document that holds no personal data
 */
export function receiptOf({ charter, policy, record, state }: ReceiptFacts): ConsentReceipt {
  const languages = [charter.language];
  const { name, contact } = charter.controller ?? { name: '' };
  return {
    schemaVersion: 'ISO/IEC TS 27560:2023',
    recordId: encodeRecord(record),
    principalId: 'anonymous-terminal',
    privacyNotice: { version: charter.version, updated: charter.updated, site: textIn(charter.site?.name, languages) },
    language: charter.language,
    jurisdiction: policy.jurisdiction,
    controllers: charter.controller ? [{ name: textIn(name, languages), contact: textIn(contact, languages) }] : [],
    purposes: controllablePurposes(charter).map((purpose) => receiptPurpose(purpose, charter, state)),
    events: [{ time: state.decidedAt ?? '', validUntil: state.expiresAt ?? '', type: 'expressed' }],
    storageLocation: 'device',
    withdrawalMethod: '#cookie-preferences',
  };
}

function receiptPurpose(purpose: Purpose, charter: Charter, state: ConsentState): ReceiptPurpose {
  const providers = servicesOf(charter, purpose.id).map(({ provider }) => textIn(provider, [charter.language]));
  const signal = signalOf(purpose, state);
  return {
    id: purpose.id,
    title: purpose.title,
    legalBasis: purpose.regime === 'objection' ? 'objection' : 'consent',
    state: signal ? 'refused-by-signal' : stateOf(purpose, state),
    ...(signal && { signal }),
    recipients: [...new Set(providers)],
  };
}

function stateOf({ id, regime }: Purpose, { choices, pending, reasons }: ConsentState): ReceiptPurpose['state'] {
  if (pending.includes(id)) return Object.hasOwn(reasons, id) ? 'asked-again' : 'not-asked';
  const granted = choices[id] === true;
  if (regime === 'objection') return granted ? 'not-objected' : 'objected';
  return granted ? 'given' : 'refused';
}

const signalOf = ({ id }: Purpose, { signals }: ConsentState): string | undefined =>
  Object.hasOwn(signals, id) ? signals[id] : undefined;
