/** Tells the present moment; the core has no clock of its own. */
export type Clock = () => Date;

/** Where the choice is kept: what a page, a server or a test lends to the core. */
export interface ChoiceStorage {
  /**
   * Reads what is kept under a name.
   * @param name name of the cookie
   * @returns every value visible under that name, none when there is none or reading is refused
   */
  read(name: string): readonly string[];
  /**
   * Keeps a value; the core reads it back to know whether it was kept.
   * @param name name of the cookie
   * @param value the encoded choice
   * @param maxAge how long to keep it, in seconds
   */
  write(name: string, value: string, maxAge: number): void;
}

/** The part of an `AbortSignal` that the core needs to end a subscription or give up waiting. */
export interface StopSignal {
  readonly aborted: boolean;
  readonly reason: Error;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** Receives what went wrong without stopping anything: a listener that threw, a choice that could not be read. */
export type Report = (problem: unknown) => void;
