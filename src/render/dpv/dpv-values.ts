import type { LocalizedText } from '../../core/charter-document.js';
import { durationUnits, parseDuration } from '../../core/duration.js';
import type { ExportSource } from '../export-source.js';
import type { DPVNode } from './dpv-terms.js';

/**
 * Writes a text of the charter in every language that it has.
 * @param text a text; nothing or an empty one gives nothing
 * @param source the charter, whose language is that of plain strings
 */
export function textValues(text: LocalizedText | undefined, { charter }: ExportSource): readonly DPVNode[] | undefined {
  if (!text) return undefined;
  const texts = typeof text === 'string' ? { [charter.language]: text } : text;
  return Object.entries(texts).map(([language, value]) => ({ '@value': value, '@language': language }));
}

/**
 * Writes a duration.
 * @param text an ISO 8601 duration, `session`, a text, or nothing
 * @param source the charter, and the words of the reader
 * @returns a node of the vocabulary, or nothing where the charter says nothing
 */
export function durationNode(text: string | undefined, source: ExportSource): DPVNode | undefined {
  if (text === undefined) return undefined;
  if (text === 'session') return { '@type': 'dpv:UntilEventDuration', 'dct:description': sessionWords(source) };
  const value = withoutWeeks(text);
  if (value === undefined) return { '@type': 'dpv:Duration', 'dct:description': textValues(text, source) };
  return { '@type': 'dpv:TemporalDuration', 'rdf:value': { '@value': value, '@type': 'xsd:duration' } };
}

const sessionWords = ({ words }: ExportSource): DPVNode => ({
  '@value': words.duration.session,
  '@language': words.language,
});

/** XML Schema knows no weeks. */
function withoutWeeks(text: string): string | undefined {
  const duration = parseDuration(text);
  if (!duration || durationUnits.every((unit) => duration[unit] === 0)) return duration && 'PT0S';
  const { years, months, weeks, days, hours, minutes, seconds } = duration;
  const date = written({ Y: years, M: months, D: weeks * 7 + days });
  const time = written({ H: hours, M: minutes, S: seconds });
  return `P${date}${time && `T${time}`}`;
}

const written = (parts: Readonly<Record<string, number>>): string =>
  Object.entries(parts)
    .map(([letter, count]) => (count > 0 ? `${String(count)}${letter}` : ''))
    .join('');

/**
 * Leaves out the members that say nothing.
 * @param node a node with members that may be undefined or empty lists
 */
export function said(node: DPVNode): DPVNode {
  const members = Object.entries(node).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(members);
}
