import { parseDuration } from '../duration.js';
import { foldText } from '../folded-text.js';

/** Units in seven languages, folded; the letter is that of ISO 8601. */
const units: readonly (readonly [string, RegExp])[] = [
  ['Y', /^(?:ans?|annees?|years?|jahre?n?|anos?|ann[oi]|jaar|jaren)$/],
  ['M', /^(?:mois|months?|monate?n?|mes|meses|mes[ei]|maand|maanden)$/],
  ['W', /^(?:semaines?|weeks?|wochen?|semanas?|settiman[ae]|week|weken)$/],
  ['D', /^(?:jours?|days?|tage?n?|dias?|giorn[oi]|dag|dagen|j|d)$/],
  ['TH', /^(?:heures?|hours?|stunden?|horas?|or[ae]|uur|uren|h)$/],
  ['TM', /^(?:minutes?|minuten?|minutos?|minut[oi]|minuut|min|mn)$/],
  ['TS', /^(?:secondes?|seconds?|sekunden?|segundos?|second[oi]|seconden?|sec|s)$/],
];

const numbers: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'un une one a an ein eine einen uno una een um uma',
    'deux two zwei dos due twee dois duas',
    'trois three drei tres tre drie',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, String(index + 1)])),
);

/**
 * Reads a duration in words, in the units written: “12 months” is not “a year”.
 * @param text words in any of the seven languages, or an ISO 8601 duration
 * @returns an ISO 8601 duration, `session`, or nothing when the words give no single duration
 */
export function durationIn(text: string): string | undefined {
  const plain = text.trim();
  if (parseDuration(plain)) return plain;
  if (/\d[.,]\d/.test(plain)) return undefined;
  const tokens = foldText(plain)
    .replace(/(\d)(?=\p{L})/gu, '$1 ')
    .split(' ');
  const parts = partsIn(tokens);
  if (parts.size === 0)
    return tokens.some((token) => /^(?:sessions?|sesion|sessione|sessie|sessao|sitzung)$/.test(token))
      ? 'session'
      : undefined;
  // “30 days or 2 years” is two durations, not their sum.
  return parts.size > 1 && tokens.some((token) => choices.includes(token)) ? undefined : isoOf(parts);
}

const choices: readonly string[] = ['ou', 'or', 'to', 'oder', 'bis', 'tot', 'of', 'hasta', 'fino', 'ate'];

function partsIn(tokens: readonly string[]): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  for (const [index, token] of tokens.entries()) {
    const unit = units.find(([, pattern]) => pattern.test(token))?.[0];
    const count = countIn(tokens[index - 1] ?? '');
    if (unit && count && !parts.has(unit)) parts.set(unit, String(Number(count)));
  }
  return parts;
}

function countIn(word: string): string | undefined {
  if (/^\d{1,6}$/.test(word)) return word;
  return Object.hasOwn(numbers, word) ? numbers[word] : undefined;
}

function isoOf(parts: ReadonlyMap<string, string>): string {
  const of = (letters: readonly string[]): string =>
    letters.map((letter) => (parts.has(letter) ? `${parts.get(letter) ?? ''}${letter.slice(-1)}` : '')).join('');
  const time = of(['TH', 'TM', 'TS']);
  return `P${of(['Y', 'M', 'W', 'D'])}${time ? `T${time}` : ''}`;
}
