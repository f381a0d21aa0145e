import { answerIn } from './small-words.js';

/** The characters of a name that a program gave. */
const characters = /^[\w.*:@$!~+-]+$/;

/** First names and places may hold a hyphen too. */
const properNoun = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*$/u;

/** Files to download have names of programs too. */
const fileName = /\.(?:pdf|docx?|odt|xlsx?|ods|pptx?|csv|zip|mp[34]|webm|ogg|wav|jpe?g|png|gif|svg|html?)$/i;

/**
 * Tells whether a name looks like one that a program gave: `sessionid`, `PHPSESSID`, `_pk_id.*`.
 * @param name one name
 */
export function isNameOfProgram(name: string): boolean {
  if (!characters.test(name) || properNoun.test(name) || isAnswer(name) || fileName.test(name)) return false;
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
