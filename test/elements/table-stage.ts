import { fixture, html, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/define/cookie-table.js';
import type { CharterDocument } from '../../src/core/charter-document.js';
import { ConsentStore } from '../../src/core/consent-store.js';
import type { CookieTable } from '../../src/elements/cookie-table/cookie-table.js';
import { find, findAll, memoryStorage, portalCharter, storeWith, textOf } from '../stage.js';

/** The seed table, as an editor wrote it: no header cells; `extra` heads one column more. */
export const seedTable = (extra = ''): TemplateResult => html`
  <table id="seed">
    <tr>
      <td>Nom du prestataire</td>
      <td>Service et emplacement</td>
      <td>Nom du cookies</td>
      <td>Finalités</td>
      ${extra ? html`<td>${extra}</td>` : ''}
    </tr>
    <tr>
      <td>Opendatasoft</td>
      <td>Authentification (front et back office)</td>
      <td>sessionid</td>
      <td>Se souvenir de l'utilisateur d'une page à une autre.</td>
      ${extra ? html`<td>Paris</td>` : ''}
    </tr>
    <tr>
      <td>Opendatasoft</td>
      <td>Sélection de la langue (front et back office)</td>
      <td>django_language</td>
      <td>Se souvenir de la langue du visiteur</td>
      ${extra ? html`<td>Lyon</td>` : ''}
    </tr>
    <tr>
      <td>Opendatasoft</td>
      <td>API (CSRF) (front et back office)</td>
      <td>csrftoken</td>
      <td>Récupérer des données via des appels API</td>
      ${extra ? html`<td></td>` : ''}
    </tr>
    <tr>
      <td>Opendatasoft</td>
      <td>Choix concernant vos préférences sur les cookies</td>
      <td>cookies_preferences</td>
      <td>Se souvenir du choix opéré par le visiteur concernant les cookies</td>
      ${extra ? html`<td></td>` : ''}
    </tr>
  </table>
`;

/** The heading above it. */
export const seedHeading = html`<h3>
  Cookies nécessaires au bon fonctionnement de la plateforme / cookies fonctionnels
</h3>`;

/** A store that nobody has given a charter yet. */
const emptyStore = (): ConsentStore =>
  new ConsentStore({
    storage: memoryStorage(),
    now: () => new Date('2026-11-23T18:42:00Z'),
    report: (problem) => {
      throw problem;
    },
  });

/** What stands around and in an element. */
export interface Settings {
  before?: TemplateResult;
  inside?: TemplateResult;
  language?: string;
  consent?: ConsentStore;
  settings?: Partial<CookieTable>;
}

/** An element, at once. */
export async function place({
  before = html``,
  inside = html``,
  language = 'fr',
  consent = emptyStore(),
  settings = {},
}: Settings): Promise<CookieTable> {
  const around = await fixture<HTMLElement>(
    html`<div lang=${language}>${before}<cookie-table .consent=${consent}>${inside}</cookie-table></div>`,
  );
  const table = around.querySelector('cookie-table')!;
  Object.assign(table, settings);
  return table;
}

/** An element whose table is there. */
export async function shown(settings: Settings): Promise<CookieTable> {
  const table = await place(settings);
  await find(table, '[part="table"]');
  return table;
}

/** Its column headers. */
export const headersOf = (table: CookieTable): string[] => findAll(table, 'thead th').map((header) => textOf(header));
/** The names of its trackers. */
export const namesOf = (table: CookieTable): string[] => findAll(table, 'tbody th').map((header) => textOf(header));
/** The lines of a CSV text. */
export const linesOf = (csv: string): string[] => csv.trimEnd().split('\r\n');

/** Trackers of one service of the portal, whose table is long enough to be sorted. */
export const sortedOut: readonly { name: string; duration?: string; description: string }[] = [
  { name: 'sessionid', duration: 'P2W', description: 'Garder la session ouverte.' },
  { name: 'csrftoken', duration: 'P1Y', description: 'Protéger les formulaires.' },
  { name: 'django_language', duration: 'P12M', description: 'Retenir la langue choisie.' },
  { name: 'etape_10', duration: 'session', description: 'Garder la démarche en cours.' },
  { name: 'etape_9', duration: 'PT30M', description: 'Garder la démarche en cours.' },
  { name: 'Équilibre', duration: 'P400D', description: 'Répartir les visites.' },
  { name: 'carte', duration: 'selon le navigateur', description: 'Retenir le fond de carte.' },
  { name: '_pk_id.*', description: 'Compter les visites.' },
];

/** A charter with a long table, and a short one. */
export const longCharter = (trackers = sortedOut): CharterDocument => {
  const { services, ...charter } = portalCharter();
  const video = services.filter(({ purpose }) => purpose === 'media');
  const session = { ...services[0]!, trackers: trackers.map((tracker) => ({ ...tracker })) };
  return {
    ...charter,
    version: '2026-11',
    purposes: [{ id: 'necessary', regime: 'exempt' }, { id: 'media' }],
    services: [session, ...video],
  };
};

/** An element with a charter of its own, once all that it was asked to offer is there. */
export async function withCharter(
  document: CharterDocument,
  settings: Partial<CookieTable> = {},
  others: Omit<Settings, 'settings'> = {},
): Promise<CookieTable> {
  const table = await place({ consent: storeWith(document), ...others, settings });
  await find(table, '[part="table"]');
  await waitUntil(() => !settings.searchable || findAll(table, '[part="search"]').length === 1);
  await waitUntil(() => !settings.live || findAll(table, '[part~="status"]').length > 0);
  return table;
}

/** The names of the trackers that can be seen, in order. */
export const visibleNames = (table: CookieTable): string[] =>
  findAll(table, 'tbody tr')
    .filter((row) => row.getClientRects().length > 0)
    .map((row) => textOf(row.querySelector('th')));

/** What is written before a cell. Firefox tells of an attribute by its name, other engines by its words. */
export const wordsBefore = (cell: Element): string =>
  getComputedStyle(cell, '::before').content.replace(
    /attr\(([\w-]+)\)/g,
    (_, name: string) => cell.getAttribute(name) ?? '',
  );
