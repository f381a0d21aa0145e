/** A failed test in one line: where it stands, its name, and the first line of its error. */
export function failureLine({ where, name, message }) {
  return `failed: ${where} › ${name}: ${message?.trim().split('\n')[0] || 'no message'}`;
}
