import { askForPreferences } from '../../browser/ask-for-preferences.js';
import { listenForOpenLink } from '../../browser/open-link.js';
import type { ConsentStore } from '../../core/consent-store.js';

/** What opens the choices of another tool in its pages. To open is all that it does: nothing is granted by it. */
export interface Openers {
  /** Selects what opens them at a click. */
  readonly elements?: string;
  /** The part of an address that opens them, with its hash sign. */
  readonly hash?: string;
  /** The object of the tool, and its functions that open them. */
  readonly calls?: readonly [string, readonly string[]];
}

/**
 * Opens our preferences where pages open the choices of another tool.
 * @param page the document
 * @param consent whose choices are shown
 * @param openers what opens them, and what ends it
 */
export function answerOpeners(page: Document, consent: ConsentStore, { openers, signal }: AnsweredOpeners): void {
  for (const { elements, hash, calls } of openers) {
    if (elements !== undefined) listenForClicks({ page, consent, selector: elements, signal });
    if (hash !== undefined) listenForOpenLink(page, consent, { hash, signal });
    if (calls) offerCalls(calls, opener(page, consent));
  }
}

/** What opens the choices of another tool, and until when. */
export interface AnsweredOpeners {
  readonly openers: readonly Openers[];
  readonly signal: AbortSignal;
}

interface ClickedOpeners {
  readonly page: Document;
  readonly consent: ConsentStore;
  readonly selector: string;
  readonly signal: AbortSignal;
}

/**
 * Makes a function that opens our preferences, for pages that call one of another tool.
 * @param page the document
 * @param consent whose choices are shown
 */
export const opener = (page: Document, consent: ConsentStore) => (): false => {
  askForPreferences(page, consent);
  // Pages return it from the handler of a link, which then leads nowhere.
  return false;
};

function listenForClicks({ page, consent, selector, signal }: ClickedOpeners): void {
  const open = (event: MouseEvent): void => {
    const elements = event.composedPath().filter((node) => node instanceof HTMLElement);
    // The fields of a form around it may hide what is asked of the form.
    const clicked = elements.find((element) => Element.prototype.matches.call(element, selector));
    if (!clicked) return;
    event.preventDefault();
    askForPreferences(page, consent, clicked);
  };
  page.addEventListener('click', open, { capture: true, signal });
}

/** An element of that name is no tool; a tool that is there keeps its own functions. */
function offerCalls([name, functions]: NonNullable<Openers['calls']>, open: () => false): void {
  const known: unknown = Reflect.get(globalThis, name);
  if (known !== undefined && !(known instanceof Element)) return;
  Reflect.set(globalThis, name, Object.fromEntries(functions.map((each) => [each, open])));
}
