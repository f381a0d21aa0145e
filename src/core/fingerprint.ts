import { type Charter, type Purpose, type Service, servicesOf } from './charter.js';
import { lengthInDays, parseDuration } from './duration.js';
import { foldText } from './folded-text.js';
import { textIn } from './localized-text.js';

/** What a fingerprint still tells about the purpose it was made from. */
export interface FingerprintCounts {
  /** How many providers had a part in the purpose; 35 means 35 or more. */
  readonly providers: number;
  /** How many trackers it used; 35 means 35 or more. */
  readonly trackers: number;
}

/** Form of a fingerprint: one digit of base 36 for the providers, one for the trackers, four for the rest. */
export const fingerprintPattern: RegExp = /^[0-9a-z]{6}$/;

/**
 * Fingerprint kept for a purpose on which a visitor who chose about others was not asked yet: refusing nothing, it is a
 * refusal for whoever reads the cookie, and still to be asked for us.
 */
export const neverAsked = '000000';

const digit = (count: number): string => Math.min(count, 35).toString(36);

/**
 * Makes the fingerprint of what matters to consent in a purpose: its regime, providers and roles, trackers and their
 * kinds, third-party access, transfers, longest duration and revision. Wording and order never change it.
 * @param charter a checked charter
 * @param purpose one of its purposes
 * @returns six characters, digits and lower-case letters
 */
export function purposeFingerprint(charter: Charter, purpose: Purpose): string {
  const services = servicesOf(charter, purpose.id);
  return fingerprint(services, charter.language, [purpose.regime, purpose.revision ?? 0]);
}

/**
 * Makes the fingerprint of one service, for a choice that differs from its purpose's.
 * @param charter a checked charter
 * @param service one of its services
 * @returns six characters, digits and lower-case letters
 */
export function serviceFingerprint(charter: Charter, service: Service): string {
  const purpose = charter.purposes.find(({ id }) => id === service.purpose);
  return fingerprint([service], charter.language, [purpose?.regime ?? '', purpose?.revision ?? 0]);
}

/**
 * Reads back from a fingerprint what it was made from.
 * @param text six characters made by {@link purposeFingerprint} or {@link serviceFingerprint}
 * @returns the number of providers and of trackers
 */
export function countsIn(text: string): FingerprintCounts {
  return { providers: parseInt(text.charAt(0), 36), trackers: parseInt(text.charAt(1), 36) };
}

function fingerprint(services: readonly Service[], language: string, rest: readonly (string | number)[]): string {
  const providers = distinct(services.map(({ provider }) => foldText(textIn(provider, [language]))));
  const roles = distinct(services.map((service) => describeService(service, language)));
  const trackers = distinct(services.flatMap((service) => service.trackers.map(({ name, type }) => `${type} ${name}`)));
  const facts = [providers, roles, trackers, longestDuration(services), rest];
  return `${digit(providers.length)}${digit(trackers.length)}${hash(JSON.stringify(facts))}`;
}

function describeService(service: Service, language: string): string {
  const transfers = distinct((service.transfers ?? []).map(foldText));
  const provider = foldText(textIn(service.provider, [language]));
  return JSON.stringify([provider, service.role ?? '', service.thirdPartyAccess ?? '', transfers]);
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)].sort();

/**
 * Longest known duration in whole days, and whether there is one that nobody can tell: the same length written in other
 * units changes nothing.
 */
function longestDuration(services: readonly Service[]): readonly [number, boolean] {
  const durations = services.flatMap(({ trackers }) => trackers.map(({ duration }) => duration ?? ''));
  const lengths = durations.map((text) => (text === 'session' ? 0 : daysOf(text)));
  const known = lengths.filter((days) => days !== undefined);
  return [Math.round(Math.max(0, ...known)), known.length < lengths.length];
}

function daysOf(text: string): number | undefined {
  const duration = parseDuration(text);
  return duration && lengthInDays(duration);
}

/** FNV-1a over UTF-16 code units, as four digits of base 36: it tells versions apart, it hides nothing. */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  return ((sum >>> 0) % 36 ** 4).toString(36).padStart(4, '0');
}
