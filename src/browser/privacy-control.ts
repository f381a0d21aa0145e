import { type Charter, type Purpose, servicesOf } from '../core/charter.js';
import type { ConsentSignal } from '../core/consent-signal.js';

/**
 * Global Privacy Control: the visitor has told their browser that nobody may sell or share their data. It covers
 * advertising, and every purpose of which a service lets third parties read the data.
 */
export const privacyControl: ConsentSignal = {
  name: 'gpc',
  isSent: () => (navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl === true,
  covers: ({ id }: Purpose, charter: Charter) =>
    id === 'advertising' || servicesOf(charter, id).some(({ thirdPartyAccess }) => thirdPartyAccess === true),
};
