import { lengthInDays, parseDuration } from '../duration.js';
import { foldText } from '../folded-text.js';
import { withoutNote } from './note-marks.js';
import { isPartOfNumber, numberIn } from './number-words.js';

/** Units in seven languages, folded; the letter is that of ISO 8601. */
const units: readonly (readonly [string, RegExp])[] = [
  ['Y', /^(?:ans?|annees?|years?|yrs?|y|jahre?n?|anos?|ann[oi]|jaar|jaren)$/],
  ['M', /^(?:mois|months?|mths?|monate?n?|mes|meses|mes[ei]|maand|maanden)$/],
  ['W', /^(?:semaines?|weeks?|wochen?|semanas?|settiman[ae]|week|weken)$/],
  ['D', /^(?:jours?|days?|tage?n?|dias?|giorn[oi]|dag|dagen|j|d)$/],
  ['TH', /^(?:heures?|hours?|hrs?|stunden?|horas?|or[ae]|uur|uren|h)$/],
  ['TM', /^(?:minutes?|minuten?|minutos?|minut[oi]|minuut|mins?|mn)$/],
  ['TS', /^(?:secondes?|seconds?|sekunden?|segundos?|second[oi]|seconden?|secs?|s)$/],
];

const unitOrder = units.map(([letter]) => letter);

/** What may stand between two units of one duration: “1 Jahr und 1 Monat”. */
const joints: ReadonlySet<string> = new Set(['et', 'and', 'und', 'y', 'e', 'en', 'plus']);

const window = 'browser\\w*|navigat?eur|navegador|fenster|window|onglet';

const closing =
  'close[sd]?|closing|ferm(?:e|ee|er|ez|iez|ant|eture)|cerrar|cierre|cierra|chiu(?:sura|de|da|so|dere)|(?:af)?sluit(?:en)?|fech(?:ar|a|ado)|schlie(?:ss|ß)(?:en|t)|geschlossen';

/** Words for the browser's session, or for its end. */
const sessionWords: readonly RegExp[] = [
  /\b(?:(?:browser|gebruikers)?sessions?|sesion|sessione|\w{0,20}sessie|sessao|\w{0,20}sitzungs?|sitzungs\w{1,12})\b/,
  new RegExp(String.raw`\b(?:${window})\b.{0,20}\b(?:${closing})(?!\w)`),
  new RegExp(String.raw`\b(?:${closing})\b.{0,20}\b(?:${window})(?!\w)`),
];

/** A length with its unit, and where it stands among the words. */
interface Length {
  readonly unit: string;
  readonly count: string;
  readonly at: number;
}

/**
 * Reads a duration in words, in the units written: “12 months” is not “a year”.
 * @param text words in any of the seven languages, or an ISO 8601 duration
 * @returns an ISO 8601 duration, `session`, or nothing when the words give no single duration
 */
export function durationIn(text: string): string | undefined {
  if (text.length > 500) return undefined;
  const plain = withoutThousands(withoutNote(text.trim()));
  return parseDuration(plain) ? plain : durationInWords(plain);
}

function durationInWords(plain: string): string | undefined {
  if (/\d[.,]\d/.test(plain)) return undefined;
  const tokens = tokensIn(plain);
  const lengths = lengthsIn(tokens);
  const isSession = sessionWords.some((pattern) => pattern.test(foldText(plain)));
  if (hasStrayNumber(tokens, lengths)) return undefined;
  if (lengths.length === 0) return isSession ? 'session' : undefined;
  // “365 days / session” is two durations; “session of 30 minutes” is one.
  return isSession && alternative.test(plain) ? undefined : oneOf(lengths, tokens, plain);
}

/** What sets one duration beside another. */
const alternative = /[/|;+,()]|\b(?:ou|or|oder|o|of|et|and|und)\b/i;

/** “1 000 jours”, “1.000 Tage”, “1,000 days”: the sign between the figures is no comma. */
const withoutThousands = (text: string): string =>
  text.replace(/(?<![\d.,])\d{1,3}(?:[\s.,'’]\d{3})+(?![.,]?\d)/g, (figures) => figures.replace(/\D/g, ''));

/** Folded words, with figures apart from their unit, and without ranks: “1st visit”. */
const tokensIn = (text: string): readonly string[] =>
  foldText(text)
    .replace(/\b\d+(?:st|nd|rd|th|er|ere|re|e|eme|o|a)\b/g, '')
    .replace(/(\d)(?=\p{L})/gu, '$1 ')
    .split(' ');

function lengthsIn(tokens: readonly string[]): readonly Length[] {
  return tokens.flatMap((token, at) => {
    const count = numberIn(tokens[at - 1] ?? '');
    const unit = units.find(([, pattern]) => pattern.test(token))?.[0];
    return unit && count ? [{ unit, count, at }] : [];
  });
}

/** A number without a unit is a second length, or half of one: “6 to 13 months”, “1 h 30”, “twenty-four hours”. */
function hasStrayNumber(tokens: readonly string[], lengths: readonly Length[]): boolean {
  const used = new Set(lengths.map(({ at }) => at - 1));
  return tokens.some((token, at) => !used.has(at) && isPartOfNumber(token));
}

/** The one duration that the lengths make, or nothing when they make several. */
function oneOf(lengths: readonly Length[], tokens: readonly string[], text: string): string | undefined {
  const whole = isOneRun(lengths, tokens) && !/[/|;(]/.test(text) ? isoOf(lengths) : undefined;
  if (whole !== undefined) return whole;
  const [first, ...others] = lengths.map((length) => isoOf([length]));
  // “13 months (395 days)” says the same length twice.
  return others.every((other) => isSameLength(first, other)) ? first : undefined;
}

/** Whether nothing but a joint stands between one length and the next. */
function isOneRun(lengths: readonly Length[], tokens: readonly string[]): boolean {
  return lengths.every(({ at }, index) => {
    const before = lengths[index - 1];
    return !before || tokens.slice(before.at + 1, at - 1).every((word) => joints.has(word));
  });
}

function isSameLength(one: string | undefined, other: string | undefined): boolean {
  const [a, b] = [one, other].map((iso) => parseDuration(iso ?? ''));
  if (!a || !b) return false;
  return Math.abs(lengthInDays(a) - lengthInDays(b)) <= 0.05 * lengthInDays(a);
}

/** Nothing where a unit comes twice, or a longer one after a shorter one. */
function isoOf(lengths: readonly Length[]): string | undefined {
  const ranks = lengths.map(({ unit }) => unitOrder.indexOf(unit));
  if (ranks.some((rank, index) => rank <= (ranks[index - 1] ?? -1))) return undefined;
  const partsOf = (isTime: boolean): string =>
    lengths
      .filter(({ unit }) => unit.startsWith('T') === isTime)
      .map(({ unit, count }) => count + unit.slice(-1))
      .join('');
  const time = partsOf(true);
  return `P${partsOf(false)}${time && `T${time}`}`;
}
