import { defaultChoiceName } from './charter.js';
import {
  type ConsentRecord,
  decodeRecord,
  encodeRecord,
  intersectRecords,
  maximumLength,
  ownerOf,
} from './consent-record.js';
import type { ChoiceStorage } from './ports.js';

/** Finds and keeps the choice under the name that the charter gives it, without touching what others keep there. */
export class ChoiceKeeper {
  readonly #storage: ChoiceStorage;
  /** Whether this page has written the choice. */
  #written = false;

  /** @param storage where choices are kept */
  constructor(storage: ChoiceStorage) {
    this.#storage = storage;
  }

  /**
   * Looks for a choice under the declared name and under the default one.
   * @param name name declared by the charter
   * @returns the latest choice; values of one name are merged to what all of them grant
   */
  find(name: string): ConsentRecord | undefined {
    const records = candidates(name).map((candidate) => {
      const found = this.#storage.read(candidate).map(decodeRecord);
      return intersectRecords(found.filter((record) => record !== undefined));
    });
    const known = records.filter((record) => record !== undefined);
    return known.sort((a, b) => b.decidedAt.getTime() - a.decidedAt.getTime())[0];
  }

  /**
   * Tells under which name a choice can be kept.
   * @param name name declared by the charter
   * @returns that name, or the default one where another system holds it, or nothing where others hold both
   */
  freeName(name: string): string | undefined {
    return candidates(name).find((candidate) => this.#storage.read(candidate).every(isOurs));
  }

  /**
   * Keeps a choice and reads it back.
   * @param name name declared by the charter; the default one serves when another system holds it
   * @param record the choice
   * @param maxAge how long to keep it, in seconds
   * @returns whether the very value was read back
   */
  keep(name: string, record: ConsentRecord, maxAge: number): boolean {
    const value = encodeRecord(record);
    const free = this.freeName(name);
    if (free === undefined || value.length > maximumLength) return false;
    this.#written = true;
    this.#storage.write(free, value, maxAge);
    return this.#storage.read(free).includes(value);
  }

  /**
   * Writes a choice again where it lies, without changing a character of it, once a page: Safari keeps what a script wrote
   * for seven days. What is not as we keep it is left alone.
   * @param name name declared by the charter
   * @param record the choice as it was found
   * @param maxAge how long it still holds, in seconds
   */
  renew(name: string, record: ConsentRecord, maxAge: number): void {
    if (this.#written || maxAge <= 0) return;
    const value = encodeRecord(record);
    const place = candidates(name).find((candidate) => isOnly(this.#storage.read(candidate), value));
    if (place === undefined) return;
    this.#written = true;
    this.#storage.write(place, value, maxAge);
  }
}

const candidates = (name: string): readonly string[] => [...new Set([name, defaultChoiceName])];

/** Two values side by side may differ in who wrote them: a third would settle nothing. */
const isOnly = (values: readonly string[], value: string): boolean => values.length === 1 && values[0] === value;

const isOurs = (value: string): boolean => ['ours', 'damaged'].includes(ownerOf(value));
