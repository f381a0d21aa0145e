export type * from './charter-document.js';
export { checkCharter, charterFrom } from './charter-check.js';
export { CharterError, type CharterErrorCode } from './charter-error.js';
export type { CharterFault } from './charter-fault.js';
export {
  type Charter,
  choiceNameOf,
  controllablePurposes,
  type PolicyId,
  type Purpose,
  type Service,
  servicesOf,
  type Tracker,
} from './charter.js';
export { type ConsentChange } from './consent-change.js';
export { type ConsentRecord, decodeRecord, encodeRecord, type RecordEntry } from './consent-record.js';
export type { ConsentSignal } from './consent-signal.js';
export type { ConsentState } from './consent-state.js';
export { type ConsentListener, type ConsentReason, ConsentStore, type ConsentStorePorts } from './consent-store.js';
export type { DeclaredBy } from './erasable-trackers.js';
export type { ErasedTracker, ErasureHand, ErasureReport, LeftTracker } from './erasure-report.js';
export { addDuration, type Duration, parseDuration } from './duration.js';
export type { EarlierChoice } from './earlier-choice.js';
export { purposeFingerprint, serviceFingerprint } from './fingerprint.js';
export type { Authority, Policy, PolicySource, PolicySources } from './policy.js';
export type { ChoiceStorage, Clock, Report } from './ports.js';
export type { ConsentReceipt, ReceiptPurpose } from './receipt.js';
