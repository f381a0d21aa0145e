import { choiceFrom, eitherOf, entriesOf, type StoredChoice, type StoredValues } from './stored-choice.js';

/**
 * Reads what Klaro keeps: `klaro`, as a cookie or in the local storage, true or false by service.
 * @param values where it is read
 */
export function klaroChoice(values: StoredValues): readonly StoredChoice[] {
  return eitherOf(values, 'klaro').map((value) => choiceFrom(entriesOf(value)));
}

/**
 * Reads what Orejime keeps: `eu-consent`, or `orejime` before its third version, true or false by purpose.
 * @param values where it is read
 */
export function orejimeChoice(values: StoredValues): readonly StoredChoice[] {
  const stored = ['eu-consent', 'orejime'].flatMap((name) => values.cookie(name));
  return stored.map((value) => choiceFrom(entriesOf(value)));
}

const portalTypes = ['FUNCTIONAL', 'PERFORMANCE', 'PERSONALIZATION'].map((type) => `CONSENT_TYPE_${type}`);

/**
 * Reads what Liferay keeps: a cookie with `true` or `false` for each of its types of consent.
 * @param values where it is read
 */
export function portalChoice(values: StoredValues): readonly StoredChoice[] {
  return [
    choiceFrom(portalTypes.flatMap((name) => values.cookie(name).map((value) => [name, answerOf(value)] as const))),
  ];
}

/** Longest value that is read, in characters. */
const longestValue = 8192;

/**
 * Reads what tarteaucitron keeps: `!youtube=true!gajs=false`; `wait` is no answer yet.
 * @param values where it is read
 */
export function markedChoice(values: StoredValues): readonly StoredChoice[] {
  const stored = values.cookie('tarteaucitron').filter((value) => value.length <= longestValue);
  return stored.map((value) => choiceFrom(value.split('!').map(answerIn)));
}

function answerIn(part: string): readonly [string, boolean | undefined] {
  const end = part.lastIndexOf('=');
  return [part.slice(0, Math.max(end, 0)), answerOf(part.slice(end + 1))];
}

function answerOf(value: string): boolean | undefined {
  if (value === 'true') return true;
  return value === 'false' ? false : undefined;
}
