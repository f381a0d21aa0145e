import { charterFrom } from '../../src/core/charter-check.js';
import type { CharterDocument } from '../../src/core/charter-document.js';
import { ConsentStore } from '../../src/core/consent-store.js';
import { frPublic } from '../../src/policies/fr-public.js';
import { memoryStorage, portalCharter } from '../stage.js';

/** The portal's charter, audience measurement and advertising both asking for consent. */
export function consentCharter(): CharterDocument {
  const { purposes, ...charter } = portalCharter();
  const others = purposes.filter(({ id }) => id !== 'audience');
  return { ...charter, purposes: [...others, { id: 'audience' }, { id: 'advertising' }, { id: 'preferences' }] };
}

/** A store whose charter comes later. */
export function lateStore(document: CharterDocument = portalCharter()): { consent: ConsentStore; arrive: () => void } {
  const report = (problem: unknown): void => console.error(problem);
  const consent = new ConsentStore({ storage: memoryStorage(), now: () => new Date('2026-11-23T18:42:00Z'), report });
  return {
    consent,
    arrive: () => {
      consent.use(charterFrom(document), frPublic);
    },
  };
}

/** The names of the page's cookies. */
export const cookieNames = (): string[] =>
  document.cookie
    .split('; ')
    .filter(Boolean)
    .map((cookie) => cookie.split('=')[0] ?? '')
    .sort();

/** Takes every cookie of the page away, and global variables with them. */
export function clear(...names: readonly string[]): void {
  for (const name of cookieNames()) document.cookie = `${name}=; Path=/; Max-Age=0`;
  for (const name of names) Reflect.deleteProperty(globalThis, name);
}

/** Collects what is said in the console while something is done. */
export function complaints(act: () => void): string[] {
  const { error } = console;
  const said: string[] = [];
  console.error = (...parts: unknown[]) => void said.push(parts.map(String).join(' '));
  try {
    act();
  } finally {
    console.error = error;
  }
  return said;
}

/** Makes the page look loaded ahead of a visit, or visited. */
export const prerendering = (value: boolean): void => {
  Object.defineProperty(document, 'prerendering', { value, configurable: true });
  if (!value) document.dispatchEvent(new Event('prerenderingchange'));
};
