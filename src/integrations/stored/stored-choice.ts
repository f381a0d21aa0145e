/** What another tool remembers of a choice, in its own names. */
export interface StoredChoice {
  /** When it was made, where the tool says so. */
  readonly decidedAt: Date | undefined;
  readonly refused: readonly string[];
  /** Names that stand for all that the tool asked about under them. */
  readonly granted: readonly string[];
  /** Names of single services of what was granted in part only. */
  readonly grantedServices: readonly string[];
}

/** Where the values of other tools are read; nothing of it is written. */
export interface StoredValues {
  /**
   * Reads a cookie.
   * @param name its name
   * @returns every value under the name, none where reading is refused
   */
  readonly cookie: (name: string) => readonly string[];
  /**
   * Reads the local storage.
   * @param name the key
   * @returns nothing where there is none or where reading is refused
   */
  readonly local: (name: string) => string | undefined;
}

/**
 * Reads what a tool keeps as a cookie or in the local storage, as the site told it.
 * @param values where it is read
 * @param name the name in both
 */
export function eitherOf(values: StoredValues, name: string): readonly string[] {
  return [...values.cookie(name), values.local(name)].filter((value) => value !== undefined);
}

/** Longest value that is read, in characters: a cookie holds 4,096 bytes. */
const longestValue = 8192;

/** Most names that are read in one value. */
const mostNames = 200;

/**
 * Reads a value as JSON, percent-encoded or not.
 * @param value any text
 * @returns the entries of its object; none where it is too long or is not an object
 */
export function entriesOf(value: string): ReadonlyMap<string, unknown> {
  const parsed = value.length > longestValue ? undefined : parse(value);
  return mapOf(parsed);
}

/**
 * Gives the own entries of an object as a map, so that no name reaches a prototype.
 * @param value anything
 * @returns no entry where it is not an object, or is a list
 */
export function mapOf(value: unknown): ReadonlyMap<string, unknown> {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return new Map(isObject ? Object.entries(value).slice(0, mostNames) : []);
}

/**
 * Gives the texts of a list.
 * @param value anything
 * @returns none where it is not a list
 */
export function textsOf(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value.slice(0, mostNames) : [];
  return list.filter((item) => typeof item === 'string');
}

/**
 * Sorts names by what was chosen about them.
 * @param answers true or false by name; anything else is no answer
 * @returns a choice of which the moment is not known
 */
export function choiceFrom(answers: Iterable<readonly [string, unknown]>): StoredChoice {
  const all = [...answers].slice(0, mostNames);
  const withAnswer = (wanted: boolean): string[] => all.filter(([, answer]) => answer === wanted).map(([name]) => name);
  return { decidedAt: undefined, refused: withAnswer(false), granted: withAnswer(true), grantedServices: [] };
}

function parse(value: string): unknown {
  for (const text of [decode(value), value]) {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      // The other spelling may still be JSON.
    }
  }
  return undefined;
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
