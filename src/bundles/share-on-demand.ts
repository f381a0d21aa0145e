import type { ShareOptions } from '../browser/frames/share-consent.js';
import { reportProblem } from '../browser/report-problem.js';
import type { ConsentStore } from '../core/consent-store.js';

/**
 * Tells the choice to embedded pages that ask for it and come from a known origin; what that needs is loaded only in pages
 * that share. A file that is kept away grants nothing to anybody.
 * @param consent the store of this page
 * @param options the origins, and what ends it
 */
export function shareConsent(consent: ConsentStore, options: ShareOptions): void {
  void import('../browser/frames/share-consent.js').then(
    (sharing) => {
      sharing.shareConsent(consent, options);
    },
    (problem: unknown) => {
      reportProblem('The choice is not shared: a part could not be loaded.', problem);
    },
  );
}
