import { fixture, html } from '@open-wc/testing';
import '../../src/define/cookie-charter.js';
import type { CharterDocument } from '../../src/core/charter-document.js';
import type { ConsentStore } from '../../src/core/consent-store.js';
import type { CookieCharter } from '../../src/elements/cookie-charter/cookie-charter.js';
import { find, findAll, portalCharter, textOf } from '../stage.js';

/** A button of ours, by what it does. */
export const action = (name: string): string => `[data-consent-action="${name}"]`;

/** A charter in which there is nothing to choose. */
export const neededOnly = (): CharterDocument => {
  const { services, ...rest } = portalCharter();
  return { ...rest, purposes: [{ id: 'necessary' }], services: services.slice(0, 1) };
};

/** The page of a store, ready, with whatever the author wrote inside. */
export async function charterFor(
  consent: ConsentStore,
  { sections = '', inside = html``, language = 'fr' } = {},
): Promise<CookieCharter> {
  const place = await fixture<HTMLElement>(
    html`<div lang=${language}>
      <cookie-charter .consent=${consent} sections=${sections}>${inside}</cookie-charter>
    </div>`,
  );
  const charter = place.querySelector('cookie-charter')!;
  await find(charter, '[part="rights"]');
  return charter;
}

/** The sections shown, in their order. */
export const partsOf = (charter: CookieCharter): (string | null)[] =>
  findAll(charter, 'section:not([hidden])').map((section) => section.getAttribute('part'));

/** The text of a section. */
export const part = (charter: CookieCharter, name: string): string =>
  textOf(charter.shadowRoot?.querySelector(`[part="${name}"]`));

/** The files that an act offers to the visitor. */
export async function filesOf(act: () => void): Promise<{ text: string; type: string }[]> {
  const blobs: Blob[] = [];
  const original = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob: Blob): string => {
    blobs.push(blob);
    return original(blob);
  };
  act();
  URL.createObjectURL = original;
  return Promise.all(blobs.map(async (blob) => ({ text: await blob.text(), type: blob.type })));
}
