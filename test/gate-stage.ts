import { fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../src/define/cookie-gate.js';
import type { CharterDocument } from '../src/core/charter-document.js';
import type { ConsentStore } from '../src/core/consent-store.js';
import type { CookieGate } from '../src/elements/cookie-gate/cookie-gate.js';
import { find, portalCharter } from './stage.js';

/** The charter of the portal with a second service, of another country, for the purpose that needs consent. */
export function charterWithServices(): CharterDocument {
  const charter = portalCharter();
  const map = { id: 'map', purpose: 'media', provider: 'OpenStreetMap', name: 'Cartes des équipements' };
  charter.services.push({ ...map, thirdPartyAccess: true, transfers: ['GB'], trackers: [{ name: 'tile' }] });
  return charter;
}

/** What is asked of a gate in a test. */
export interface GateStage {
  readonly consent: ConsentStore;
  readonly service?: string;
  readonly purpose?: string;
  readonly ratio?: string;
  /** What the author writes in the gate; a link and a template by default. */
  readonly content?: TemplateResult;
}

const usual = html`<a href="#video">Voir la vidéo sur sa page</a
  ><template><iframe title="Vidéo" srcdoc="&lt;p&gt;video"></iframe></template>`;

/** Puts a gate into a French page and waits until it says something, or shows its content. */
export async function gateWith({ consent, content = usual, ...said }: GateStage): Promise<CookieGate> {
  const { service = '', purpose = '', ratio = '16/9' } = said;
  const place = await fixture<HTMLElement>(html`
    <div lang="fr">
      <cookie-gate
        .consent=${consent}
        service=${service}
        purpose=${purpose}
        ratio=${ratio}
        content-title="Vidéo : le tri"
        >${content}</cookie-gate
      >
      <p>Ensuite</p>
    </div>
  `);
  const gate = place.querySelector('cookie-gate')!;
  await find(gate, '[part="text"], .content');
  return gate;
}

/** Presses one of the two buttons, and waits until the gate has followed. */
export async function press(gate: CookieGate, part: 'allow' | 'always'): Promise<void> {
  (await find(gate, `[part="${part}"]`)).click();
  await gate.updateComplete;
}
/** A template, filled by hand: what a parser would make of its text stays under the test's eyes. */
export function templateOf(...nodes: readonly (Node | string)[]): HTMLTemplateElement {
  const template = document.createElement('template');
  template.content.append(...nodes);
  return template;
}

/** Elements made here ask for nothing until they are put into the page, as those that a parser puts into a template. */
const inert = document.createElement('template').content.ownerDocument;

/** An element with attributes and a text. */
export function element(name: string, attributes: Record<string, string> = {}, text = ''): HTMLElement {
  const made = inert.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(text);
  return made;
}
