import type {
  CharterDocument,
  DeclaredPurpose,
  DeclaredService,
  DeclaredTracker,
  Regime,
  TrackerType,
} from './charter-document.js';

/** A purpose (finalité) whose regime is known. */
export interface Purpose extends DeclaredPurpose {
  readonly regime: Regime;
}

/** A cookie or other tracker (traceur) whose type is known. */
export interface Tracker extends DeclaredTracker {
  readonly type: TrackerType;
}

/** A service with an identifier and its list of trackers, be it empty. */
export interface Service extends Omit<DeclaredService, 'trackers'> {
  readonly id: string;
  readonly trackers: readonly Tracker[];
}

/** A charter (charte) that was checked and whose blanks have their default values. */
export interface Charter extends Omit<CharterDocument, 'purposes' | 'services' | 'language' | 'policy'> {
  /** Language of the texts written as plain strings. */
  readonly language: string;
  /** Identifier of the policy that applies. */
  readonly policy: PolicyId;
  readonly purposes: readonly Purpose[];
  readonly services: readonly Service[];
}

/** Identifier of a policy that a charter may name. */
export type PolicyId = NonNullable<CharterDocument['policy']>;

/** Name of the cookie that keeps the choice when the charter declares none. */
export const defaultChoiceName = 'eu-consent';

/**
 * Gives the name of the cookie that remembers the visitor's choice.
 * @param charter a checked charter
 * @returns the name declared with the exemption `choice-memory`, else `eu-consent`
 */
export function choiceNameOf(charter: Charter): string {
  const memory = charter.services.find(({ exemption }) => exemption === 'choice-memory');
  const cookie = memory?.trackers.find(({ name, type }) => type === 'cookie' && isCookieName(name));
  return cookie?.name ?? defaultChoiceName;
}

/** Whether a name can be that of a cookie we write: the token characters of RFC 6265, without the pattern sign. */
const isCookieName = (name: string): boolean => /^[!#$%&'+\-.^_`|~\w]+$/.test(name);

/**
 * Gives the services of one purpose.
 * @param charter a checked charter
 * @param purposeId identifier of a purpose
 * @returns its services in the order of the charter
 */
export function servicesOf(charter: Charter, purposeId: string): readonly Service[] {
  return charter.services.filter(({ purpose }) => purpose === purposeId);
}

/**
 * Gives the purposes over which a visitor has a say.
 * @param charter a checked charter
 * @returns those that are not exempt, in the order of the charter
 */
export function controllablePurposes(charter: Charter): readonly Purpose[] {
  return charter.purposes.filter(({ regime }) => regime !== 'exempt');
}
