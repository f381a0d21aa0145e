/** One thing that is wrong with a charter, and where. */
export interface CharterFault {
  /** Kind of fault, for programs: `missing`, `type`, `enum`, `pattern`, `duplicate`, `unknown-purpose` … */
  readonly code: string;
  /** Where it stands, as a script would write it: `services[2].trackers[0].name`. */
  readonly path: string;
  /** One sentence in plain words that begins with the path. */
  readonly message: string;
}

/**
 * Makes a fault whose sentence begins with its path.
 * @param code kind of fault, for programs
 * @param path where it stands; empty for the document itself
 * @param statement what is wrong, as the rest of the sentence: “is missing”
 */
export function fault(code: string, path: string, statement: string): CharterFault {
  return { code, path, message: `${path || 'The charter'} ${statement}.` };
}

/**
 * Says in words what a value is, short enough for a sentence.
 * @param value anything
 * @returns the kind of value, or the text itself between quotation marks
 */
export function describeValue(value: unknown): string {
  if (typeof value === 'string') return value ? `“${shorten(value)}”` : 'empty';
  if ((value ?? undefined) === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  return ['number', 'boolean'].includes(typeof value) ? `${value as number}` : `a ${typeof value}`;
}

/**
 * Keeps a quotation readable, and free of characters that reorder or break the line it is printed on.
 * @param text any text
 * @returns its first 60 characters, the unprintable ones replaced, and an ellipsis if there are more
 */
export function shorten(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '�');
  const characters = Array.from(plain);
  return characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : plain;
}
