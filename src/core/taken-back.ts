import type { Charter } from './charter.js';
import type { ConsentRecord, RecordEntry } from './consent-record.js';
import { neverAsked } from './fingerprint.js';

/**
 * Takes grants out of a record, as if the visitor had not been asked about these purposes; refusals stay.
 * @param record a choice; it is left as it is
 * @param charter the charter that declares the purposes
 * @param ids identifiers of purposes
 * @returns a new record of the same moment
 */
export function withoutGrants(record: ConsentRecord, charter: Charter, ids: ReadonlySet<string>): ConsentRecord {
  const consented = new Set(charter.purposes.filter(({ regime }) => regime === 'consent').map(({ id }) => id));
  const entries = [...record.entries].flatMap(([name, entry]): [string, RecordEntry][] => {
    const isTaken = entry.granted && ids.has(name.split('/')[0] ?? '');
    if (!isTaken) return [[name, entry]];
    return consented.has(name) ? [[name, { granted: false, fingerprint: neverAsked }]] : [];
  });
  return { decidedAt: record.decidedAt, entries: new Map(entries) };
}
