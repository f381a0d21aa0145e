import type { SectionName } from '../../render/charter-page.js';
import { sectionNames } from '../../render/page/section-names.js';

/** What the law wants to be told: no attribute takes these sections away. */
const alwaysShown: readonly SectionName[] = ['controller', 'trackers', 'rights'];

/**
 * Orders the sections of the page.
 * @param asked names of sections, separated by spaces; empty for all of them
 * @param choosable whether the visitor has a say, so that their choices must be shown
 * @returns the sections asked for in that order, then those that cannot be left out
 */
export function orderedSections(asked: string, choosable: boolean): readonly SectionName[] {
  const names = asked.split(/\s+/).filter(isSectionName);
  if (names.length === 0) return sectionNames;
  const required = choosable ? [...alwaysShown, 'choice'] : alwaysShown;
  return [...new Set([...names, ...sectionNames.filter((name) => required.includes(name))])];
}

const isSectionName = (name: string): name is SectionName => (sectionNames as readonly string[]).includes(name);
