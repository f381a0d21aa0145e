import type { ConsentStore } from '../core/consent-store.js';
import { PreferencesRequestEvent } from './events/preferences-request-event.js';

const tag = 'cookie-preferences-dialog';

/** The dialog made for a store: one serves all its requests, however fast they follow each other. */
const made = new WeakMap<ConsentStore, Element>();

/**
 * Opens the preferences: in a dialog of the page that shows this store, else in one made for it. The class of a dialog is
 * loaded by whoever defines its tag; until then the request waits.
 * @param page the document
 * @param consent whose choices are shown
 * @param opener where the focus goes back to afterwards
 */
export function askForPreferences(page: Document, consent: ConsentStore, opener?: HTMLElement): void {
  const request = (): Event => new PreferencesRequestEvent(consent, opener);
  const isAnswered = !page.dispatchEvent(request());
  if (isAnswered || made.get(consent)?.isConnected) return;
  // One that the page wrote may still wait for its class.
  const dialog = page.querySelector(`${tag}:not(:defined)`) ?? addDialog(page, consent);
  void readied(dialog).then(() => page.dispatchEvent(request()));
}

function addDialog(page: Document, consent: ConsentStore): Element {
  const dialog = Object.assign(page.createElement(tag), { consent });
  made.set(consent, dialog);
  bodyOf(page).append(dialog);
  return dialog;
}

/** What was given to an element before it had its class is there only after its first update. */
async function readied(dialog: Element): Promise<void> {
  await customElements.whenDefined(tag);
  await (dialog as { updateComplete?: Promise<boolean> }).updateComplete;
}

/** The body itself: an element named “body” hides the property of the document. */
function bodyOf(page: Document): Element {
  const { get } = Object.getOwnPropertyDescriptor(Document.prototype, 'body') ?? {};
  return get?.call(page) as Element;
}
