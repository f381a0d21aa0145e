import type { CharterErrorCode } from '../../core/charter-error.js';
import type { CharterFault } from '../../core/charter-fault.js';

/** Tells that a charter could not be used, so that nothing is allowed. */
export class CharterErrorEvent extends Event {
  static readonly type = 'charter-error';
  /** Kind of error, for programs. */
  readonly code: CharterErrorCode;
  /** What is wrong, in plain words. */
  readonly message: string;
  /** Every fault of the document, each with its path. */
  readonly faults: readonly CharterFault[];

  /** @param error what is wrong */
  constructor(error: { code: CharterErrorCode; message: string; faults: readonly CharterFault[] }) {
    super(CharterErrorEvent.type, { bubbles: true, composed: true });
    this.code = error.code;
    this.message = error.message;
    this.faults = error.faults;
  }
}

declare global {
  interface HTMLElementEventMap {
    'charter-error': CharterErrorEvent;
  }
  interface DocumentEventMap {
    'charter-error': CharterErrorEvent;
  }
}
