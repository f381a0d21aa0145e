import type { LocalizedText } from '../../core/charter-document.js';
import type { Charter, Service } from '../../core/charter.js';
import { trackingByName, trackingIn } from '../../core/tracking-words.js';
import { isWellKnownPurpose } from '../../core/well-known-purposes.js';

/**
 * Tells whether anything in a charter speaks of following visitors, advertising, content of others or the measurement of
 * an audience: no page may then say that nothing does.
 * @param charter a checked charter
 */
export function tellsOfTracking({ purposes, services }: Charter): boolean {
  const titles = purposes.flatMap(({ title }) => textsOf(title));
  const ids = purposes.map(({ id }) => id).filter((id) => isWellKnownPurpose(id) && id !== 'necessary');
  const texts = [...titles, ...ids, ...services.flatMap(wordsOf)];
  return texts.some((text) => trackingIn(text) !== undefined) || services.some(isNamedForTracking);
}

const isNamedForTracking = ({ trackers }: Service): boolean =>
  trackers.some(({ name }) => trackingByName(name) !== undefined);

const wordsOf = ({ provider, name, trackers }: Service): readonly string[] => [
  ...textsOf(provider),
  ...textsOf(name),
  ...trackers.flatMap(({ description, condition, columns = [] }) => [
    ...textsOf(description),
    ...textsOf(condition),
    ...columns.map(({ text }) => text),
  ]),
];

const textsOf = (text: LocalizedText | undefined): readonly string[] =>
  typeof text === 'string' ? [text] : Object.values(text ?? {});
