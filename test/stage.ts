import { waitUntil } from '@open-wc/testing';
import { charterFrom } from '../src/core/charter-check.js';
import type { CharterDocument } from '../src/core/charter-document.js';
import { ConsentStore } from '../src/core/consent-store.js';
import type { ChoiceStorage } from '../src/core/ports.js';
import { frPublic } from '../src/policies/fr-public.js';

/** A charter with one purpose of each regime, and one more that needs consent. */
export const portalCharter = (): CharterDocument => ({
  language: 'fr',
  site: { name: 'Portail de données' },
  controller: { name: 'Communauté de communes Cœur de France' },
  purposes: [{ id: 'necessary' }, { id: 'audience', regime: 'objection' }, { id: 'media' }, { id: 'social' }],
  services: [
    {
      id: 'session',
      purpose: 'necessary',
      provider: 'Opendatasoft',
      role: 'processor',
      name: 'Authentification',
      exemption: 'authentication',
      trackers: [{ name: 'sessionid', description: 'Garder la session ouverte.', duration: 'P2W', party: 'first' }],
    },
    {
      id: 'matomo',
      purpose: 'audience',
      provider: 'Matomo',
      name: 'Mesure d’audience',
      trackers: [{ name: '_pk_id.*', duration: 'P13M' }],
    },
    {
      id: 'video',
      purpose: 'media',
      provider: 'PeerTube',
      name: 'Vidéos',
      trackers: [{ name: 'player', duration: 'P1Y' }],
    },
    {
      id: 'share',
      purpose: 'social',
      provider: 'Mastodon',
      name: 'Partage',
      trackers: [{ name: 'share', duration: 'session' }],
    },
  ],
});

/** A storage that lives in memory, to be looked into by tests. */
export function memoryStorage(): ChoiceStorage & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    read: (name) => [kept.get(name)].filter((value) => value !== undefined),
    write: (name, value) => void kept.set(name, value),
  };
}

/** A storage that refuses everything, as blocked cookies do. */
export const refusingStorage = (): ChoiceStorage => ({ read: () => [], write: () => undefined });

/** A store of its own for one test, with a clock that stands still. */
export function storeWith(
  document: CharterDocument | undefined = portalCharter(),
  { storage = memoryStorage(), now = '2026-11-23T18:42:00Z' }: { storage?: ChoiceStorage; now?: string } = {},
): ConsentStore {
  const store = new ConsentStore({
    storage,
    now: () => new Date(now),
    report: (problem) => {
      console.error(problem);
    },
  });
  store.use(charterFrom(document), frPublic);
  return store;
}

/** Finds inside an element's shadow root, and waits until it is there. */
export async function find<Found extends HTMLElement = HTMLElement>(host: Element, selector: string): Promise<Found> {
  const look = (): Found | null | undefined => host.shadowRoot?.querySelector<Found>(selector);
  await waitUntil(look, `${host.localName} should hold ${selector}`);
  return look()!;
}

/** Finds every match inside an element's shadow root, now. */
export const findAll = <Found extends HTMLElement = HTMLElement>(host: Element, selector: string): Found[] => [
  ...(host.shadowRoot?.querySelectorAll<Found>(selector) ?? []),
];

/** The text that a person reads, its spaces made plain. */
export const textOf = (node: Node | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Waits for the next event of a type, and gives it as what it is. */
export function nextEvent<Type extends keyof HTMLElementEventMap>(
  target: EventTarget,
  type: Type,
): Promise<HTMLElementEventMap[Type]>;
export function nextEvent<Type extends keyof DocumentEventMap>(
  target: Document,
  type: Type,
): Promise<DocumentEventMap[Type]>;
export function nextEvent(target: EventTarget, type: string): Promise<Event> {
  return new Promise((resolve) => {
    target.addEventListener(type, resolve, { once: true });
  });
}
