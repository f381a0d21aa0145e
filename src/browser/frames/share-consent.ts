import type { ConsentStore } from '../../core/consent-store.js';
import { reportProblem } from '../report-problem.js';
import { ConsentShare } from './consent-share.js';
import { isExactOrigin } from './exact-origin.js';

/** With whom a page shares its choice, and until when. */
export interface ShareOptions {
  /** Exact origins of embedded pages, such as `https://carte.ville.fr`; anything else in the list is left out. */
  readonly origins: readonly string[];
  /** Ends it, and takes back from the embedded pages what was granted. */
  readonly signal?: AbortSignal;
}

/**
 * Tells the choice to embedded pages that ask for it and come from a known origin, now and at each change.
 * @param consent the store of this page
 * @param options the origins, and what ends it
 */
export function shareConsent(consent: ConsentStore, { origins, signal }: ShareOptions): void {
  if (signal?.aborted) return;
  for (const origin of origins.filter((text) => !isExactOrigin(text)))
    reportProblem(`The choice is not shared with “${origin}”: it is no exact origin, such as https://carte.ville.fr.`);
  const share = new ConsentShare(consent, origins.filter(isExactOrigin));
  share.start(window);
  signal?.addEventListener('abort', () => {
    share.stop();
  });
}
