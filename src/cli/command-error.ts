/** Thrown when a command cannot do what it was asked: its message is a sentence for the webmaster. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}
