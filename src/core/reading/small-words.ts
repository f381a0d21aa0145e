import type { Party, Role, TrackerType } from '../charter-document.js';
import { foldText } from '../folded-text.js';

type Words<Value> = readonly (readonly [Value, RegExp])[];

const types: Words<TrackerType> = [
  ['local-storage', /local ?storage|stockage local|lokaler? speicher|almacenamiento local|archiviazione locale/],
  ['session-storage', /session ?storage|stockage de session|sitzungsspeicher/],
  ['indexed-db', /indexed ?db/],
  ['pixel', /pixel|balise|beacon/],
  ['fingerprint', /fingerprint|empreinte/],
  ['cookie', /cookie/],
];

const parties: Words<Party> = [
  ['third', /\b(?:tiers|tierce|third|3rd|dritt|tercer|terz|derde|terceir)/],
  ['first', /\b(?:interne|first|1st|propre|proprietaire|premiere|erst|propi|eigen|prim)/],
];

const roles: Words<Role> = [
  ['joint', /\b(?:conjoint|joint|gemeinsam)/],
  ['processor', /\b(?:sous traitant|processor|auftragsverarbeiter|encargado|verwerker)/],
  ['controller', /\b(?:responsable|controller|verantwortlich|titolare|verantwoordelijke)/],
];

const read =
  <Value>(words: Words<Value>) =>
  (text: string): Value | undefined =>
    words.find(([, pattern]) => pattern.test(foldText(text)))?.[0];

/**
 * Reads the type of a tracker.
 * @param text words of a cell
 * @returns the type that they name, or nothing
 */
export const typeIn: (text: string) => TrackerType | undefined = read(types);

/**
 * Reads who sets a tracker.
 * @param text words of a cell
 * @returns first or third party, or nothing
 */
export const partyIn: (text: string) => Party | undefined = read(parties);

/**
 * Reads the role of a provider.
 * @param text words of a cell
 * @returns the role that they name, or nothing
 */
export const roleIn: (text: string) => Role | undefined = read(roles);
