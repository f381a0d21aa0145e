import {
  type Charter,
  choiceNameOf,
  controllablePurposes,
  defaultChoiceName,
  type Service,
  type Tracker,
} from './charter.js';
import type { TrackerType } from './charter-document.js';
import { matchesPattern } from './tracker-pattern.js';

/** A declared tracker, and the service that declares it. */
export interface DeclaredBy {
  readonly tracker: Tracker;
  readonly service: Service;
}

/** What is to be erased, asked anew each time: consent may be given while something is erased. */
export interface ErasableTrackers {
  /**
   * Lists the declared trackers of the services that are refused now.
   * @returns each with its service, in the order of the charter
   */
  readonly declared: () => readonly DeclaredBy[];
  /**
   * Finds the tracker that a name on the device stands under.
   * @param type where the name was found
   * @param name the name as the browser knows it
   * @returns nothing where no refused service declares the name, or where it has to stay
   */
  readonly find: (type: TrackerType, name: string) => DeclaredBy | undefined;
}

/**
 * Works out which names may be erased: those that refused services declare and no other, less the names that an allowed or
 * an exempt service declares too, and less the memory of the choice.
 * @param charter a checked charter
 * @param allows tells whether a service may run now
 */
export function erasableTrackers(charter: Charter, allows: (id: string) => boolean): ErasableTrackers {
  const all = charter.services.flatMap((service) => service.trackers.map((tracker) => ({ tracker, service })));
  const controllable = new Set(controllablePurposes(charter).map(({ id }) => id));
  const isRefused = ({ service }: DeclaredBy): boolean => controllable.has(service.purpose) && !allows(service.id);
  const memories = [choiceNameOf(charter), defaultChoiceName];
  return {
    declared: () => all.filter((each) => isRefused(each) && saysSomething(each.tracker)),
    find(type, name) {
      if (type === 'cookie' && memories.includes(name)) return undefined;
      const standing = all.filter(({ tracker }) => tracker.type === type && matchesPattern(tracker.name, name));
      if (!standing.every(isRefused)) return undefined;
      return standing.find(({ tracker }) => saysSomething(tracker));
    },
  };
}

/** A pattern of stars alone stands for whatever a site keeps, and declares none of it. */
const saysSomething = ({ name }: Tracker): boolean => name.replaceAll('*', '') !== '';
