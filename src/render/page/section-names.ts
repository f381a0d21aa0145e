import type { SectionName } from '../charter-page.js';

/** Every section, in the order in which the page is written. */
export const sectionNames: readonly SectionName[] = [
  'brief',
  'controller',
  'choice',
  'kinds',
  'trackers',
  'storages',
  'refusal',
  'browser',
  'rights',
  'hosting',
  'history',
  'downloads',
];
