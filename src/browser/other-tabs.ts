import { choiceNameOf, defaultChoiceName } from '../core/charter.js';
import type { ConsentReason, ConsentStore } from '../core/consent-store.js';

/** Name under which a tab tells the others that a choice was made; nothing stays there. */
const ping = 'cookie-charter.choice';

/** What puts another choice into the storage. */
const kept: readonly ConsentReason[] = ['accept-all', 'refuse-all', 'decide', 'withdraw', 'adopt'];

/** A change of cookies, as browsers that watch them tell it. */
interface CookieChange extends Event {
  readonly changed?: readonly { readonly name?: string }[];
  readonly deleted?: readonly { readonly name?: string }[];
}

/** The part of the platform's list of cookies that is listened to. */
interface CookieList extends EventTarget {
  get?(name: string): Promise<unknown>;
}

/**
 * Follows what is chosen in other tabs. A tab that chose wakes the others by the storage; where the browser tells of changes
 * of cookies, those that a server made count too. Neither is told to every tab at all times: Chromium begins to tell of
 * cookies some time after it was asked, and storage may be refused.
 * @param page the document
 * @param consent the store of the page
 */
export function followOtherTabs(page: Document, consent: ConsentStore): void {
  const view = page.defaultView;
  if (!view) return;
  followStorage(view, consent);
  // An element named “cookieStore” is no property of the window itself.
  if (Object.hasOwn(view, 'cookieStore')) followCookies((view as { cookieStore?: CookieList }).cookieStore, consent);
}

function followCookies(cookies: CookieList | undefined, consent: ConsentStore): void {
  const readAgain = (): void => {
    consent.reload();
  };
  // Chromium may tell of a change before the page can read it, and begins to tell some time after it was asked to. It does
  // one thing after the other: once it answers, what it told can be read, and it listens.
  const readOnceAnswered = (): void => {
    cookies?.get?.(defaultChoiceName).then(readAgain, readAgain);
  };
  cookies?.addEventListener('change', ({ changed = [], deleted = [] }: CookieChange) => {
    const names = [consent.charter ? choiceNameOf(consent.charter) : '', defaultChoiceName];
    if (![...changed, ...deleted].some(({ name = '' }) => names.includes(name))) return;
    readAgain();
    readOnceAnswered();
  });
  readOnceAnswered();
}

function followStorage(view: Window, consent: ConsentStore): void {
  view.addEventListener('storage', ({ key }) => {
    if (key === ping) consent.reload();
  });
  consent.subscribe(({ stored }, _previous, reason) => {
    if (stored && kept.includes(reason)) tellOtherTabs(view);
  });
}

/** Where storage is refused the other tabs learn of it when they are looked at again. */
function tellOtherTabs(view: Window): void {
  try {
    view.localStorage.setItem(ping, '1');
    view.localStorage.removeItem(ping);
  } catch {
    return;
  }
}
