import type { PageGate } from '../browser/gate/page-gate.js';
import { startGate } from '../browser/gate/start-gate.js';
import { reportProblem } from '../browser/report-problem.js';
import type { ConsentStore } from '../core/consent-store.js';
import type { NameMapping } from './charter-names.js';
import { categoryMarkup } from './dialects/category-markup.js';
import type { Dialect } from './dialects/dialect.js';
import { collectJobs } from './dialects/job-list.js';
import { klaroMarkup, optInMarkup, portalMarkup } from './dialects/named-markup.js';
import { answerOpeners, opener } from './dialects/openers.js';
import { playerPlaces } from './dialects/player-places.js';
import { purposeTemplates } from './dialects/purpose-templates.js';
import { spokenMarkup } from './dialects/spoken-markup.js';

export type { NameMapping } from './charter-names.js';

/** A tool whose markup can stay in the pages. */
export type DialectName = 'klaro' | 'orejime' | 'tarteaucitron' | 'vanilla-cookieconsent' | 'liferay';

const dialects: Readonly<Record<DialectName, readonly Dialect[]>> = {
  klaro: [klaroMarkup],
  orejime: [optInMarkup, purposeTemplates],
  tarteaucitron: [playerPlaces],
  'vanilla-cookieconsent': [categoryMarkup],
  liferay: [portalMarkup],
};

/**
 * Keeps back what a page marks in the language of other tools, and lets it through once it is granted, so that a site
 * changes its tool without editing its pages. What comes later is taken too, and what opened the choices of the other tool
 * opens ours. The other tool must no longer be loaded.
 * @param consent the store of the page
 * @param names the tools whose markup is in the page; unknown ones are told in the console and do nothing
 * @param mapping what their names are in the charter; usual names of purposes that need consent are guessed
 * @returns the gate, to watch over shadow roots too or to stop it; nothing where there is no page
 */
export function useDialects(
  consent: ConsentStore,
  names: readonly DialectName[],
  mapping: NameMapping = {},
): PageGate | undefined {
  if (typeof document === 'undefined') return undefined;
  const known = names.filter((name) => Object.hasOwn(dialects, name));
  for (const name of names.filter((name) => !known.includes(name)))
    reportProblem(`The markup of “${name}” is not known.`);
  if (known.includes('tarteaucitron')) collectJobs(opener(document, consent));
  const spoken = known.flatMap((name) => dialects[name]);
  const gate = startGate(document, consent, spokenMarkup({ consent, dialects: spoken, mapping: { ...mapping } }));
  const openers = spoken.flatMap(({ openers: given }) => given ?? []);
  answerOpeners(document, consent, { openers, signal: gate.ended });
  return gate;
}
