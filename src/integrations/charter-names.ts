import type { Charter, Purpose } from '../core/charter.js';
import type { Regime } from '../core/charter-document.js';
import { slugOf } from '../core/folded-text.js';
import type { WellKnownPurpose } from '../core/well-known-purposes.js';

/** For each name of another tool (a category, a purpose, a service), what it is in the charter: all of them are needed. */
export type NameMapping = Readonly<Record<string, string | readonly string[]>>;

/** Longest name that is looked at, in characters. */
const longestName = 80;

/** Names that are in use for a purpose, in the words of the tools and of their sample pages. */
const usualNames: Readonly<Record<WellKnownPurpose, readonly string[]>> = {
  necessary: ['consent-type-necessary'],
  audience: [
    ...['analytics', 'analytic', 'performance', 'statistics', 'statistic', 'stats', 'measurement', 'audience'],
    ...['consent-type-performance', 'matomo', 'piwik', 'google-analytics', 'gtag', 'gajs', 'analytics-cookies'],
  ],
  advertising: [
    ...['ads', 'ad', 'advertising', 'advertisement', 'marketing', 'targeting', 'consent-type-personalization'],
  ],
  preferences: ['functional', 'functionality', 'preferences', 'preference', 'consent-type-functional'],
  social: ['social', 'social-media', 'social-networks', 'facebook', 'twitter', 'instagram', 'linkedin'],
  media: [
    ...['media', 'medias', 'video', 'videos', 'embeds', 'maps', 'youtube', 'vimeo', 'dailymotion', 'google-maps'],
    ...['googlemaps', 'openstreetmap', 'iframe'],
  ],
};

const usualPurposes: ReadonlyMap<string, string> = new Map(
  Object.entries(usualNames).flatMap(([purpose, names]) => names.map((name) => [name, purpose] as const)),
);

/** Names under which tools put what they ask nobody about. */
const always: ReadonlySet<string> = new Set(['necessary', 'consent-type-necessary']);

/** How names are understood. */
export interface Understanding {
  /** What the webmaster said. */
  readonly mapping: NameMapping;
  /** Regimes of the purposes to which a mere guess may lead. */
  readonly guessed: readonly Regime[];
}

/**
 * Tells what a name of another tool means: what the mapping says, else a service of the same name, else a usual name of a
 * purpose.
 * @param name the name as the other tool writes it
 * @param charter the charter of the page
 * @param understanding what the webmaster said, and how far a guess may go
 * @returns identifiers of purposes and services; none where the name is not known
 */
export function meaningOf(name: string, charter: Charter, { mapping, guessed }: Understanding): readonly string[] {
  if (name === '' || name.length > longestName) return [];
  const said = Object.hasOwn(mapping, name) ? mapping[name] : undefined;
  if (said !== undefined) return [said].flat().filter(Boolean);
  const slug = slugOf(name);
  if (charter.services.some(({ id }) => id === slug)) return [slug];
  const purpose = usualPurposes.get(slug) ?? slug;
  const isMeant = ({ id, regime }: Purpose): boolean =>
    id === purpose && (always.has(slug) || guessed.includes(regime));
  return charter.purposes.some(isMeant) ? [purpose] : [];
}
