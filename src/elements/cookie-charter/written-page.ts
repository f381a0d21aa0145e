import type { Charter } from '../../core/charter.js';

/** What a charter says of the site: no table holds any of it. */
const ofSite = ['version', 'updated', 'checked', 'site', 'controller', 'hosting', 'links', 'history'] as const;

/**
 * Tells whether the page that was written inside an element says more than the charter that is known: a portal took its
 * data away, and only its tables could be read.
 * @param host the element
 * @param charter the charter that is known
 */
export function isWrittenInFull(host: Element, charter: Charter): boolean {
  const isWritten = host.querySelector(':scope > section > #charter-trackers') !== null;
  return isWritten && ofSite.every((member) => charter[member] === undefined);
}
