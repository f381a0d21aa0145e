import { defaultChoiceName } from '../charter.js';
import type { DeclaredService, DeclaredTracker, LocalizedText } from '../charter-document.js';
import { foldText } from '../folded-text.js';

/** Provider and service that our pages and files write for our own cookie, where the charter does not list it, folded. */
const ownMemory: readonly (readonly [string, string])[] = [
  ['ce site', 'memoire de votre choix'],
  ['this site', 'memory of your choice'],
];

/**
 * Tells whether a service is our own cookie as our pages and files list it where the charter forgot it: then the charter
 * that is read forgets it too, and it is listed in the words of each reader.
 * @param service a service that was read, with its trackers
 */
export function isOurMemory({ provider, name, exemption, trackers = [] }: DeclaredService): boolean {
  const isNamed = ownMemory.some(([by, called]) => by === folded(provider) && called === folded(name));
  return isNamed && exemption === 'choice-memory' && trackers.every(isOurs) && trackers.length === 1;
}

const folded = (text: LocalizedText): string => (typeof text === 'string' ? foldText(text) : '');

const isOurs = ({ name }: DeclaredTracker): boolean => name === defaultChoiceName;
