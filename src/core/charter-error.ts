import type { CharterFault } from './charter-fault.js';

/** Why a charter could not be used: the place did not answer, or what it holds is not a charter. */
export type CharterErrorCode = 'unreachable' | 'unreadable' | 'too-large' | 'invalid';

/** Thrown when a charter cannot be used; nothing of it is granted. */
export class CharterError extends Error {
  override readonly name = 'CharterError';
  /** Kind of error, for programs. */
  readonly code: CharterErrorCode;
  /** Every fault found in the document, in its order; empty unless the code is `invalid`. */
  readonly faults: readonly CharterFault[];

  /**
   * @param code kind of error
   * @param message one sentence in plain words
   * @param faults every fault of the document
   */
  constructor(code: CharterErrorCode, message: string, faults: readonly CharterFault[] = []) {
    super(message);
    this.code = code;
    this.faults = faults;
  }
}
