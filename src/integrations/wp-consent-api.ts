import type { ConsentState } from '../core/consent-state.js';
import type { ConsentStore } from '../core/consent-store.js';
import { isAgreed } from './agreement.js';
import { type ConnectOptions, followConsent, safely } from './follow-consent.js';

/** A category that plugins of WordPress ask about. */
export type WpConsentCategory = 'functional' | 'preferences' | 'statistics-anonymous' | 'statistics' | 'marketing';

/** How plugins of WordPress are told. */
export interface WpConsentApiOptions extends ConnectOptions {
  /** For each category, the purposes or services that the visitor must have agreed to, all of them; none: never. */
  readonly categories?: Readonly<Partial<Record<WpConsentCategory, readonly string[]>>>;
}

/** What the plugin WP Consent API gives to a page. */
interface WpConsentApi {
  wp_consent_type?: string;
  readonly wp_set_consent?: (category: string, value: 'allow' | 'deny') => void;
  readonly wp_has_consent?: (category: string) => boolean;
}

const defaultCategories: Readonly<Record<WpConsentCategory, readonly string[]>> = {
  functional: ['necessary'],
  preferences: ['preferences'],
  'statistics-anonymous': ['audience'],
  statistics: ['audience'],
  marketing: ['advertising'],
};

/**
 * Tells plugins of WordPress, through the plugin WP Consent API, what the visitor agreed to. Nothing is told to be allowed
 * before a choice; what the plugin remembers beyond the choice is taken back.
 * @param consent the store of the page
 * @param options what the categories stand for, and until when
 * @returns a function that ends it; what was told last stays
 */
export function connectWpConsentApi(consent: ConsentStore, options: WpConsentApiOptions = {}): () => void {
  const categories = { ...defaultCategories, ...options.categories };
  const told = new Map<string, boolean>();
  if (typeof document !== 'undefined' && !options.signal?.aborted) safely(sayThatWeAsk);
  const tell = (state: ConsentState): void => {
    const { wp_set_consent: set } = wordpress();
    if (!set) return;
    for (const [category, ids] of Object.entries(categories)) {
      const allowed = isAllowed(consent, category, ids);
      if (told.get(category) === allowed || !isNews(category, allowed, state)) continue;
      set(category, allowed ? 'allow' : 'deny');
      told.set(category, allowed);
    }
  };
  return followConsent(consent, tell, options);
}

const wordpress = (): WpConsentApi => globalThis as WpConsentApi;

/** Plugins take it from here that nothing is allowed until somebody says so. */
function sayThatWeAsk(): void {
  wordpress().wp_consent_type = 'optin';
  document.dispatchEvent(new CustomEvent('wp_consent_type_defined'));
}

/** Anonymous statistics ask for no consent where the charter says so: that nobody objected is enough for them. */
function isAllowed(consent: ConsentStore, category: string, ids: readonly string[]): boolean {
  if (category !== 'statistics-anonymous') return isAgreed(consent, ids);
  return ids.length > 0 && ids.every((id) => consent.allows(id));
}

/** Each telling writes a cookie: none before a choice, and none that would only prolong what is allowed already. */
function isNews(category: string, allowed: boolean, { decidedAt }: ConsentState): boolean {
  const isRemembered = wordpress().wp_has_consent?.(category) === true;
  return allowed ? decidedAt !== undefined && !isRemembered : decidedAt !== undefined || isRemembered;
}
