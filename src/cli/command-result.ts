/** What a command has to say. */
export interface CommandResult {
  /** For standard output. */
  readonly output: string;
  /** Sentences for the webmaster, on standard error. */
  readonly notes?: readonly string[];
  /** 0 when all is well, 1 when the charter breaks a rule. */
  readonly code: 0 | 1;
}
