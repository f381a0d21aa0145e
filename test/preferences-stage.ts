import { fixture, html } from '@open-wc/testing';
import '../src/define/cookie-preferences.js';
import type { ConsentStore } from '../src/core/consent-store.js';
import type { CookiePreferences } from '../src/elements/cookie-preferences/cookie-preferences.js';
import { find, textOf } from './stage.js';

/** The choices for a store, in French, once they are shown. */
export async function preferencesFor(consent: ConsentStore): Promise<CookiePreferences> {
  const preferences = await fixture<CookiePreferences>(
    html`<cookie-preferences lang="fr" .consent=${consent}></cookie-preferences>`,
  );
  await find(preferences, '[part="purpose"]');
  return preferences;
}

/** A switch, by what tells it apart. */
export const control = (host: Element, name: string): Promise<HTMLInputElement> =>
  find<HTMLInputElement>(host, `[id="control-${name}"]`);

/** The state beside a switch, in words. */
export const stateOf = async (host: Element, name: string): Promise<string> =>
  textOf(await find(host, `[id="state-${name}"]`));

/** Presses a switch. */
export async function turn(host: CookiePreferences, name: string): Promise<void> {
  (await control(host, name)).click();
  await host.updateComplete;
}

/** Keeps what is shown. */
export async function save(host: CookiePreferences): Promise<void> {
  (await find(host, '[data-consent-action="save"]')).click();
  await host.updateComplete;
}
