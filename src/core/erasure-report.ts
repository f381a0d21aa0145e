import type { TrackerType } from './charter-document.js';
import type { DeclaredBy } from './erasable-trackers.js';

/** Who can erase what a script of the page could not: the server of the site, the provider, or the visitor. */
export type ErasureHand = 'site' | 'provider' | 'visitor';

/** A tracker that went. */
export interface ErasedTracker extends DeclaredBy {
  /** Name as it was found on the device. */
  readonly name: string;
}

/** A tracker that did not go, or that no script of the page can see. */
export interface LeftTracker extends DeclaredBy {
  /** Name as it was found on the device; where it cannot be seen, as it is declared. */
  readonly name: string;
  /** Who can erase it. */
  readonly hand: ErasureHand;
}

/** What came of erasing after a refusal or a withdrawal. */
export interface ErasureReport {
  /** Services that were allowed before the choice and are not any more: partners have to be told of them. */
  readonly withdrawn: readonly string[];
  readonly erased: readonly ErasedTracker[];
  readonly left: readonly LeftTracker[];
  /** Whether something that is not allowed any more has run on this page, and may go on until it is loaded again. */
  readonly mayStillRun: boolean;
}

/** A tracker met on the device, and whether it went. */
export interface FoundTracker extends ErasedTracker {
  readonly gone: boolean;
}

/** What was met in one kind of storage; nothing at all where the browser did not let us look. */
export interface StorageFindings {
  readonly type: TrackerType;
  readonly found: readonly FoundTracker[] | undefined;
}

/** From what a report is made. */
export interface ErasureFacts {
  readonly withdrawn: readonly string[];
  /** The trackers of refused services, before anything was erased. */
  readonly declared: readonly DeclaredBy[];
  readonly findings: readonly StorageFindings[];
  readonly mayStillRun: boolean;
}

/** Types of trackers that lie on the device under a name. */
const kept: ReadonlySet<TrackerType> = new Set(['cookie', 'local-storage', 'session-storage', 'indexed-db', 'cache']);

/**
 * Tells what went, what did not, and who can erase it.
 * @param facts what was declared and what was met
 * @returns what no script can see is told of withdrawn services only: nothing of the others was ever let in
 */
export function erasureReportOf({ withdrawn, declared, findings, mayStillRun }: ErasureFacts): ErasureReport {
  const found = findings.flatMap((each) => each.found ?? []);
  const met = new Set(found.map(({ tracker }) => tracker));
  const unread = findings.filter((each) => !each.found).map(({ type }) => type);
  const unseen = declared.filter(
    ({ tracker, service }) => withdrawn.includes(service.id) && kept.has(tracker.type) && !met.has(tracker),
  );
  return {
    withdrawn,
    erased: found.filter(({ gone }) => gone).map(({ tracker, service, name }) => ({ tracker, service, name })),
    left: [
      ...found.filter(({ gone }) => !gone).map((each) => left(each, each.name, 'visitor')),
      ...unseen.flatMap((each) => outOfReach(each, unread)),
    ],
    mayStillRun,
  };
}

const left = ({ tracker, service }: DeclaredBy, name: string, hand: ErasureHand): LeftTracker => ({
  tracker,
  service,
  name,
  hand,
});

function outOfReach(declared: DeclaredBy, unread: readonly TrackerType[]): LeftTracker[] {
  const { party, httpOnly, type, name } = declared.tracker;
  if (party === 'third') return [left(declared, name, 'provider')];
  if (httpOnly) return [left(declared, name, 'site')];
  return unread.includes(type) ? [left(declared, name, 'visitor')] : [];
}
