import type { Regime } from './charter-document.js';

/** Identifier of a purpose that brings its own words. */
export type WellKnownPurpose = 'necessary' | 'preferences' | 'audience' | 'media' | 'social' | 'advertising';

/** Purposes that bring their own words in every language, with the regime they have when a charter gives none. */
export const wellKnownPurposes: Readonly<Record<WellKnownPurpose, Regime>> = {
  necessary: 'exempt',
  preferences: 'consent',
  audience: 'consent',
  media: 'consent',
  social: 'consent',
  advertising: 'consent',
};

/**
 * Tells whether a purpose brings its own words.
 * @param id identifier of a purpose
 */
export function isWellKnownPurpose(id: string): id is WellKnownPurpose {
  return Object.hasOwn(wellKnownPurposes, id);
}
