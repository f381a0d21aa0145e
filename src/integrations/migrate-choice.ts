import { choiceCookie } from '../browser/choice-cookie.js';
import { reportProblem } from '../browser/report-problem.js';
import type { Charter } from '../core/charter.js';
import type { EarlierChoice } from '../core/earlier-choice.js';
import type { ConsentStore } from '../core/consent-store.js';
import { meaningOf, type NameMapping } from './charter-names.js';
import { categoriesChoice } from './stored/accepted-categories.js';
import { klaroChoice, markedChoice, orejimeChoice, portalChoice } from './stored/answers-by-name.js';
import type { StoredChoice, StoredValues } from './stored/stored-choice.js';

export type { NameMapping } from './charter-names.js';

/** A tool whose stored choice can be read. */
export type FormerTool = 'klaro' | 'orejime' | 'tarteaucitron' | 'vanilla-cookieconsent' | 'liferay';

/** How a choice is taken over. */
export interface MigrateOptions {
  /** What the names of the former tool are in the charter; for refusals, usual names are guessed too. */
  readonly mapping?: NameMapping;
  /**
   * Takes consents over too, where the former tool tells when they were given and the mapping names what they were for. The
   * site answers for it that what was consented to there is what the charter says now. Refusals alone are taken over unless
   * this is true.
   */
  readonly grants?: boolean;
  /** Name of the cookie, or of the key in the local storage, where the site told the former tool to use another. */
  readonly storedAs?: string;
}

const readers: Readonly<
  Record<FormerTool, (values: StoredValues, asked: readonly string[]) => readonly StoredChoice[]>
> = {
  klaro: klaroChoice,
  orejime: orejimeChoice,
  tarteaucitron: markedChoice,
  'vanilla-cookieconsent': categoriesChoice,
  liferay: portalChoice,
};

/**
 * Takes over the choice that a former tool of the site remembers, once the charter is known and as long as there is no choice
 * of ours. A refusal stays a refusal; nothing ever becomes wider; what is not taken over is asked. What the former tool
 * stored is left as it is.
 * @param consent the store of the page
 * @param tool the former tool
 * @param options what its names mean, and whether consents are taken over too
 */
export function migrateChoice(consent: ConsentStore, tool: FormerTool, options: MigrateOptions = {}): void {
  if (typeof document === 'undefined') return;
  if (consent.charter) adoptFrom(consent, tool, options);
  else {
    const stop = consent.subscribe(() => {
      if (!consent.charter) return;
      stop();
      adoptFrom(consent, tool, options);
    });
  }
}

function adoptFrom(consent: ConsentStore, tool: FormerTool, options: MigrateOptions): void {
  try {
    const earlier = consent.charter && earlierChoice(foundOf(tool, options), consent.charter, options);
    if (!earlier || !consent.adopt(earlier) || consent.state.stored) return;
    reportProblem('The choice of a former tool holds for this page only, for it cannot be kept: see “choice-memory”.');
  } catch (problem) {
    reportProblem('The choice of a former tool could not be read.', problem);
  }
}

function foundOf(tool: FormerTool, { mapping = {}, storedAs }: MigrateOptions): readonly StoredChoice[] {
  const read = Object.hasOwn(readers, tool) ? readers[tool] : undefined;
  return read?.(pageValues(document, storedAs), Object.keys(mapping)) ?? [];
}

/** Several values of one tool are taken together: any refusal wins, and the earliest moment. */
function earlierChoice(
  found: readonly StoredChoice[],
  charter: Charter,
  { mapping = {}, grants = false }: MigrateOptions,
): EarlierChoice | undefined {
  const moments = found.flatMap(({ decidedAt }) => (decidedAt ? [decidedAt.getTime()] : []));
  const isDated = moments.length === found.length;
  const granted = grants && isDated ? grantedIds(found, charter, mapping) : [];
  const refused = refusedIds(found, charter, mapping);
  if (granted.length + refused.length === 0) return undefined;
  const choices = [...granted.map((id) => [id, true] as const), ...refused.map((id) => [id, false] as const)];
  // The moment of a refusal that tells none is that of its taking over.
  const decidedAt = moments.length > 0 ? new Date(Math.min(...moments)) : new Date();
  return { decidedAt, choices: Object.fromEntries(choices) };
}

/** A visitor who refused analytics has objected to measurement, whatever it is called now. */
function refusedIds(found: readonly StoredChoice[], charter: Charter, mapping: NameMapping): readonly string[] {
  const names = found.flatMap(({ refused }) => refused);
  const ids = names.flatMap((name) => meaningOf(name, charter, { mapping, guessed: ['consent', 'objection'] }));
  // What runs until it is refused must not go on under the name of its purpose.
  const objections = charter.purposes.filter(({ regime }) => regime === 'objection').map(({ id }) => id);
  const above = charter.services.filter(({ id, purpose }) => ids.includes(id) && objections.includes(purpose));
  return [...ids, ...above.map(({ purpose }) => purpose)];
}

/** Nothing is guessed; what a name stands for as one of several is not granted by that name alone. */
function grantedIds(found: readonly StoredChoice[], charter: Charter, mapping: NameMapping): readonly string[] {
  const saidFor = (name: string): readonly string[] => {
    const ids = Object.hasOwn(mapping, name) ? meaningOf(name, charter, { mapping, guessed: [] }) : [];
    return ids.length === 1 ? ids : [];
  };
  const isService = (id: string): boolean => charter.services.some((service) => service.id === id);
  return [
    ...found.flatMap(({ granted }) => granted.flatMap(saidFor)),
    ...found.flatMap(({ grantedServices }) => grantedServices.flatMap(saidFor).filter(isService)),
  ];
}

function pageValues(page: Document, storedAs: string | undefined): StoredValues {
  const cookies = choiceCookie(page);
  return {
    cookie: (name) => cookies.read(storedAs ?? name),
    local: (name) => localValue(page, storedAs ?? name),
  };
}

/** A page whose storage is refused throws when it is only looked at. */
function localValue(page: Document, name: string): string | undefined {
  try {
    return page.defaultView?.localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}
