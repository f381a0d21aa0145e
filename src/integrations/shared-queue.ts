/** A list that a page shares with a tool of somebody else, which puts its own `push` in place once it has come. */
export interface SharedQueue {
  push(item: unknown): unknown;
}

/**
 * Gives the list of a name, and makes it where the page has none: an element with such an identifier is no list.
 * @param name name of the global variable
 */
export function sharedQueue(name: string): SharedQueue {
  const page = globalThis as unknown as Record<string, unknown>;
  const found = page[name];
  if (isQueue(found)) return found;
  const made: unknown[] = [];
  page[name] = made;
  return made;
}

/**
 * Tells whether a list is still the page's own: the tool has not come, and will read it from the beginning.
 * @param queue the list
 */
export function isWaiting(queue: SharedQueue): queue is unknown[] {
  return Array.isArray(queue) && !Object.hasOwn(queue, 'push');
}

const isQueue = (value: unknown): value is SharedQueue =>
  typeof value === 'object' && value !== null && typeof (value as Partial<SharedQueue>).push === 'function';
