import type { ConsentStore } from '../../core/consent-store.js';
import { reportProblem } from '../report-problem.js';
import { isExactOrigin } from './exact-origin.js';
import { isInOurName, readMessage, writeMessage } from './frame-message.js';

/** Questions put to one parent, beyond which it is not asked again. */
const mostQuestions = 100;

/** Nothing is granted. */
const nothing: ReadonlyMap<string, boolean> = new Map();

/** Stores that follow a parent already: a second attribute in the page gives no other. */
const following = new WeakSet<ConsentStore>();

/**
 * Lets an embedded page follow the choice of the page around it, as long as it lives; nothing is kept.
 * @param consent the store of the embedded page
 * @param options `frames` is the attribute, `ask-parent` and the exact origins of parents that may be asked; `signal` ends
 * it, and takes back what was granted
 */
export function followParent(
  consent: ConsentStore,
  { frames, signal }: { readonly frames: string; readonly signal: AbortSignal },
): void {
  const origins = parentOrigins(frames);
  if (signal.aborted || following.has(consent) || origins.length === 0) return;
  following.add(consent);
  const { parent } = window;
  const question = newQuestion();
  const ask = asker(origins, writeMessage({ kind: 'ask', question }));
  const hear = (event: MessageEvent): void => {
    if (event.source !== parent || !origins.includes(event.origin)) return;
    const said = heard(event.data, question);
    if (said === 'ready') ask();
    else if (said) consent.follow(said);
  };
  window.addEventListener('message', hear, { signal });
  signal.addEventListener('abort', () => {
    following.delete(consent);
    consent.follow(nothing);
  });
  ask();
}

/** What the parent grants, or that it can be asked; nothing where it speaks of something else, or to an earlier page. */
function heard(data: unknown, question: string): ReadonlyMap<string, boolean> | 'ready' | undefined {
  const message = readMessage(data);
  if (message?.kind === 'ready') return 'ready';
  if (message?.kind === 'choice') return message.question === question ? message.choices : undefined;
  // What a parent says in our name and cannot be read grants nothing.
  return isInOurName(data) ? nothing : undefined;
}

/** One origin that is none, and the whole attribute is not understood. */
function parentOrigins(frames: string): readonly string[] {
  const [keyword, ...origins] = frames.split(/\s+/).filter(Boolean);
  if (keyword === 'ask-parent' && origins.length > 0 && origins.every(isExactOrigin)) return origins;
  reportProblem(
    `The attribute frames="${frames}" is not understood: write “ask-parent” and exact origins, such as https://www.ville.fr.`,
  );
  return [];
}

/** Each origin is named to the browser, which hands the question to no other. */
function asker(origins: readonly string[], text: string): () => void {
  const [around] = (location as { ancestorOrigins?: ArrayLike<string> }).ancestorOrigins
    ? Array.from(location.ancestorOrigins)
    : [];
  const targets = origins.filter((origin) => around === undefined || around === origin);
  let questions = 0;
  return () => {
    questions += 1;
    if (questions > mostQuestions) return;
    for (const origin of targets) window.parent.postMessage(text, origin);
  };
}

/** Sixteen digits by chance, which live as long as the page. */
function newQuestion(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
