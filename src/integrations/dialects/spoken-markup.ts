import { closeEmbed, openEmbed } from '../../browser/gate/blocked-embed.js';
import type { GateMarkup } from '../../browser/gate/gate-markup.js';
import { reportProblem } from '../../browser/report-problem.js';
import type { ConsentStore } from '../../core/consent-store.js';
import { meaningOf, type NameMapping } from '../charter-names.js';
import type { Dialect } from './dialect.js';

/** What is translated, and how. */
export interface Spoken {
  readonly consent: ConsentStore;
  readonly dialects: readonly Dialect[];
  readonly mapping: NameMapping;
}

/**
 * Translates dialects for the gate; an element that bears the marks of several needs what each of them asks. What is marked
 * with `data-consent` is left to the gate of the page.
 * @param spoken the store, the dialects, and what their names mean
 */
export function spokenMarkup({ consent, dialects, mapping }: Spoken): GateMarkup {
  const names = namesIn({ consent, dialects, mapping });
  const own = (element: Element): Dialect | undefined =>
    dialects.find(({ embeds, open }) => open && embeds && element.matches(embeds));
  return {
    scripts: allOf(dialects.map(({ scripts }) => scripts)),
    embeds: allOf(dialects.map(({ embeds }) => embeds)),
    needsOf: names,
    open: (embed) => (own(embed)?.open ?? openEmbed)(embed),
    close: (embed) => (own(embed)?.close ?? closeEmbed)(embed),
  };
}

const allOf = (selectors: readonly (string | undefined)[]): string => {
  const given = selectors.filter((selector) => selector !== undefined);
  return given.length === 0 ? ':not(*)' : `:is(${given.join()}):not([data-consent])`;
};

/** A guess never leads to what runs before a choice. */
const guessed = ['consent'] as const;

function namesIn({ consent, dialects, mapping }: Spoken): GateMarkup['needsOf'] {
  const tell = tellOnce();
  const idsOf = (name: string): readonly string[] =>
    consent.charter ? meaningOf(name, consent.charter, { mapping, guessed }) : [];
  return (element) => {
    const spoken = dialects.filter((dialect) => isSpoken(dialect, element)).map(({ namesOf }) => namesOf(element));
    const needed = spoken.flatMap((names) => names.needed);
    const unknown = needed.filter((name) => idsOf(name).length === 0);
    if (consent.charter) unknown.forEach(tell);
    if (unknown.length > 0) return [];
    return [...needed, ...spoken.flatMap(({ narrowing = [] }) => narrowing)].flatMap(idsOf);
  };
}

const isSpoken = ({ scripts, embeds }: Dialect, element: Element): boolean =>
  [scripts, embeds].some((selector) => selector !== undefined && element.matches(selector));

/** A hostile page must not fill the console. */
const mostNames = 100;

function tellOnce(): (name: string) => void {
  const told = new Set<string>();
  return (name) => {
    if (told.has(name) || told.size >= mostNames) return;
    told.add(name);
    const short = name.slice(0, 80);
    reportProblem(`Content marked for “${short}” stays closed: say in the mapping what this is in the charter.`);
  };
}
