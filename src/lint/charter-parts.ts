import type { LocalizedText } from '../core/charter-document.js';
import { shorten } from '../core/charter-fault.js';
import type { Charter, Purpose, Service, Tracker } from '../core/charter.js';
import { textIn } from '../core/localized-text.js';
import { isOwnMemory } from '../core/own-memory.js';
import type { LintContext } from './lint-rule.js';

/** A purpose of a charter and where it stands. */
export interface PurposePart {
  readonly purpose: Purpose;
  readonly path: string;
}

/** A service of a charter with its purpose. */
export interface ServicePart {
  readonly service: Service;
  readonly purpose: Purpose;
  readonly path: string;
}

/** A tracker of a charter with its service and purpose. */
export interface TrackerPart {
  readonly tracker: Tracker;
  readonly service: Service;
  readonly purpose: Purpose;
  readonly path: string;
}

/**
 * Lists the purposes that the author of a charter declared.
 * @param charter a checked charter
 * @returns each with its path, in the order of the charter; without one that holds our own cookie and nothing else
 */
export function purposesIn({ purposes, services }: Charter): readonly PurposePart[] {
  const ours = new Set(services.filter(isOwnMemory).map(({ purpose }) => purpose));
  const theirs = new Set(services.filter((service) => !isOwnMemory(service)).map(({ purpose }) => purpose));
  return purposes.flatMap((purpose, index) => {
    const isOurs = ours.has(purpose.id) && !theirs.has(purpose.id) && purpose.title === undefined;
    return isOurs ? [] : [{ purpose, path: `purposes[${String(index)}]` }];
  });
}

/**
 * Lists the services that the author of a charter declared.
 * @param charter a checked charter
 * @returns each with its path, in the order of the charter; without the one that stands in for a forgotten choice cookie
 */
export function servicesIn({ purposes, services }: Charter): readonly ServicePart[] {
  const byId = new Map(purposes.map((purpose) => [purpose.id, purpose]));
  return services.flatMap((service, index) => {
    const purpose = byId.get(service.purpose);
    return purpose && !isOwnMemory(service) ? [{ service, purpose, path: `services[${String(index)}]` }] : [];
  });
}

/**
 * Lists the trackers that the author of a charter declared.
 * @param charter a checked charter
 * @returns each with its path, in the order of the charter
 */
export function trackersIn(charter: Charter): readonly TrackerPart[] {
  return servicesIn(charter).flatMap(({ service, purpose, path }) =>
    service.trackers.map((tracker, index) => ({
      ...{ tracker, service, purpose },
      path: `${path}.trackers[${String(index)}]`,
    })),
  );
}

/**
 * Lists every wording of a text.
 * @param text a text of the charter, or none
 * @returns its words in each language
 */
export function wordingsOf(text: LocalizedText | undefined): readonly string[] {
  return typeof text === 'object' ? Object.values(text) : [text ?? ''];
}

/**
 * Names a part of a charter in a sentence.
 * @param text its name
 * @param context language of the sentence
 * @returns the name, short and on one line
 */
export function nameOf(text: LocalizedText, { languages }: LintContext): string {
  return shorten(textIn(text, languages));
}

/**
 * Names a purpose in a sentence.
 * @param purpose the purpose
 * @param context language of the sentence
 * @returns its own title, else that of the well-known purpose, else its identifier
 */
export function titleOf(purpose: Purpose, context: LintContext): string {
  if (purpose.title !== undefined) return nameOf(purpose.title, context);
  const known: Readonly<Record<string, { readonly title: string }>> = context.words.purposes;
  return (Object.hasOwn(known, purpose.id) ? known[purpose.id]?.title : undefined) ?? purpose.id;
}
