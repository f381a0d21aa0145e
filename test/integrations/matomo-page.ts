import type { ConsentStore } from '../../src/core/consent-store.js';
import { connectMatomo, type MatomoOptions } from '../../src/integrations/matomo.js';
import { cookieNames } from './integration-stage.js';
import { type MatomoCommand, MatomoDouble } from './matomo-double.js';

interface MatomoPage {
  _paq?: { push(command: MatomoCommand): unknown };
}

const page = globalThis as MatomoPage;

/** The lines that Matomo gives to webmasters, before its script has come; a page view before the settings, as may happen. */
export function matomoSnippet(...before: readonly MatomoCommand[]): void {
  const queue = (page._paq ??= []);
  for (const command of before) queue.push(command);
  queue.push(['trackPageView', 'first page']);
  queue.push(['setTrackerUrl', '/matomo.php']);
  queue.push(['setSiteId', '13']);
}

/** Asks Matomo to count another page. */
export const countPage = (title: string): void => void page._paq?.push(['trackPageView', title]);

/** A page that measures its audience, once Matomo has come. */
export function pageWith(consent: ConsentStore, options?: MatomoOptions): MatomoDouble {
  connectMatomo(consent, options);
  matomoSnippet();
  return new MatomoDouble().arrive();
}

/** What Matomo was asked to send and has sent. */
export const requests = ({ sent }: MatomoDouble): string[] => sent.map(({ request }) => request);

/** The cookies by which Matomo knows visitors. */
export const pk = (): string[] => cookieNames().filter((name) => name.startsWith('_pk_'));
