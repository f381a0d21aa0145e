import { type Charter, controllablePurposes, type Purpose } from '../../core/charter.js';
import type { ConsentState } from '../../core/consent-state.js';

/**
 * Gives the purposes that the banner names, and on which its two buttons decide.
 * @param charter a checked charter
 * @param state where its purposes stand
 * @returns on a first visit everything that can be chosen save what a wish told to the browser refuses; afterwards only
 * what is asked again; everything where nothing is asked and the page shows the banner all the same
 */
export function purposesAsked(charter: Charter, { status, pending, signals }: ConsentState): readonly Purpose[] {
  const purposes = controllablePurposes(charter);
  if (status === 'decided') return purposes;
  if (status === 'partial') return purposes.filter(({ id }) => pending.includes(id));
  return purposes.filter(({ id }) => !Object.hasOwn(signals, id));
}
