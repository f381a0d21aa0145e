import type { Charter, Purpose } from './charter.js';
import type { StopSignal } from './ports.js';

/**
 * A wish that the visitor has told their browser once for all sites. It can refuse; it never grants, and a choice made on
 * this site wins over it.
 */
export interface ConsentSignal {
  /** Short name, for programs: `gpc`. */
  readonly name: string;
  /** Whether the visitor sends it now. */
  readonly isSent: () => boolean;
  /**
   * Tells whether it refuses a purpose.
   * @param purpose a purpose that needs consent, or to which a visitor may object
   * @param charter the charter that declares it
   */
  readonly covers: (purpose: Purpose, charter: Charter) => boolean;
  /**
   * Tells when it begins or ends, where that can be known.
   * @param listener called at each change
   * @param signal ends the subscription
   */
  readonly subscribe?: (listener: () => void, signal?: StopSignal) => void;
}

/**
 * Finds the signal that refuses a purpose.
 * @param signals the signals of the visitor, whether sent or not
 * @param purpose a purpose over which a visitor has a say
 * @param charter the charter that declares it
 * @returns its name, or nothing where none covers the purpose; one that throws covers nothing
 */
export function signalAgainst(
  signals: readonly ConsentSignal[],
  purpose: Purpose,
  charter: Charter,
): string | undefined {
  return signals.find((signal) => isAgainst(signal, purpose, charter))?.name;
}

/** A source that fails says nothing. */
function isAgainst({ isSent, covers }: ConsentSignal, purpose: Purpose, charter: Charter): boolean {
  try {
    return isSent() && covers(purpose, charter);
  } catch {
    return false;
  }
}
