import { answerIn } from './small-words.js';

/** The characters of a name that a program gave. */
const characters = /^[\w.*:@$!~+-]+$/;

/** First names and places may hold a hyphen too. */
const properNoun = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*$/u;

/**
 * Tells whether a name looks like one that a program gave: `sessionid`, `PHPSESSID`, `_pk_id.*`.
 * @param name one name
 */
export function isNameOfProgram(name: string): boolean {
  if (!characters.test(name) || properNoun.test(name) || isAnswer(name)) return false;
  return /[_.*\d-]|^[a-z]+$|[a-z][A-Z]|^[A-Z]{3,}$/.test(name);
}

/** “ja” answers a question; `ja_0` is a name. */
const isAnswer = (name: string): boolean => /^\p{L}+$/u.test(name) && answerIn(name) !== undefined;

/**
 * Tells whether a name can hardly be anything but that of a cookie: `_ga`, `visid_*`, `csrftoken`.
 * @param name one name
 */
export function isNameOfCookie(name: string): boolean {
  return isNameOfProgram(name) && /^_|\*|sess|csrf|xsrf|cookie|consent|token/i.test(name);
}
