/**
 * What an embedded page and the page around it say to each other: the one asks, the other says that it can be asked, then
 * what is granted. A choice answers a question: what was meant for an earlier page in the same frame is not heard.
 */
export type FrameMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'ask'; readonly question: string }
  | { readonly kind: 'choice'; readonly question: string; readonly choices: ReadonlyMap<string, boolean> };

const name = 'cookie-charter/';
const version = `${name}1`;

/** Longest message written or read, in UTF-16 code units. */
const longest = 4000;

const questionPattern = /^[0-9a-f]{16}$/;
const choicePattern = /^([a-z0-9][a-z0-9-]{0,39}):([01])$/;

/**
 * Writes a message.
 * @param message what to say
 * @returns for example `cookie-charter/1 choice 0123456789abcdef audience:0 media:1`; a choice too long to be read grants
 * nothing
 */
export function writeMessage(message: FrameMessage): string {
  const question = message.kind === 'ready' ? [] : [message.question];
  const choices = message.kind === 'choice' ? [...message.choices] : [];
  const head = [version, message.kind, ...question].join(' ');
  const text = [head, ...choices.map(([id, granted]) => `${id}:${granted ? '1' : '0'}`)].join(' ');
  return text.length > longest ? head : text;
}

/**
 * Reads a message by a strict grammar.
 * @param data what was received, of whatever kind
 * @returns the message, or nothing when a single character is not as we write it
 */
export function readMessage(data: unknown): FrameMessage | undefined {
  if (typeof data !== 'string' || data.length > longest) return undefined;
  if (data === `${version} ready`) return { kind: 'ready' };
  const [first, kind, ...rest] = data.split(' ');
  return first === version ? readers.get(kind ?? '')?.(rest) : undefined;
}

/**
 * Tells whether something was said in our name, be it in a way that cannot be read.
 * @param data what was received, of whatever kind
 */
export function isInOurName(data: unknown): boolean {
  return typeof data === 'string' && data.startsWith(name);
}

function readAsk([question = '', ...rest]: readonly string[]): FrameMessage | undefined {
  return questionPattern.test(question) && rest.length === 0 ? { kind: 'ask', question } : undefined;
}

function readChoice([question = '', ...texts]: readonly string[]): FrameMessage | undefined {
  if (!questionPattern.test(question)) return undefined;
  const choices = new Map<string, boolean>();
  for (const text of texts) {
    const [, id, granted] = choicePattern.exec(text) ?? [];
    if (id === undefined || choices.has(id)) return undefined;
    choices.set(id, granted === '1');
  }
  return { kind: 'choice', question, choices };
}

/** How what follows the kind of a message is read. */
const readers: ReadonlyMap<string, (rest: readonly string[]) => FrameMessage | undefined> = new Map([
  ['ask', readAsk],
  ['choice', readChoice],
]);
