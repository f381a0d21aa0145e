import type { ConsentStore } from '../core/consent-store.js';
import { type ConnectOptions, followConsent, safely } from './follow-consent.js';
import { MatomoLine } from './matomo-line.js';

/** How Matomo is told. */
export interface MatomoOptions extends ConnectOptions {
  /** Identifier of the purpose, or of the service, that Matomo serves; `audience` by default. */
  readonly purpose?: string;
  /**
   * What waits for the visitor: `everything` by default, or `cookies` alone where what Matomo sends without them needs
   * neither consent nor a way to object.
   */
  readonly waits?: 'everything' | 'cookies';
}

/**
 * Makes Matomo follow the choice. Where its purpose needs consent, it sends and keeps nothing before; where a visitor may
 * object, it runs until they do, and its cookies then go. It holds still too until the charter is known.
 * @param consent the store of the page
 * @param options what Matomo serves, and until when
 * @returns a function that ends it; Matomo stays as it was told last
 */
export function connectMatomo(consent: ConsentStore, options: MatomoOptions = {}): () => void {
  const { purpose = 'audience', waits = 'everything', signal } = options;
  const line = new MatomoLine(consent, { purpose, waits });
  const send = (): void => {
    line.send();
  };
  if (typeof document !== 'undefined' && !signal?.aborted) safely(send);
  return followConsent(consent, send, options);
}
