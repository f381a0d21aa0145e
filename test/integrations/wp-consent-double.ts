import { cookieNames } from './integration-stage.js';

/** What the plugin WP Consent API adds to a page. */
export interface WpPage {
  wp_consent_type?: string;
  wp_set_consent?: (category: string, value: string) => void;
  wp_has_consent?: (category: string) => boolean;
}

const valueOf = (category: string): string =>
  document.cookie
    .split('; ')
    .find((cookie) => cookie.startsWith(`wp_consent_${category}=`))
    ?.split('=')[1] ?? '';

/**
 * Stands in for the script of the plugin WP Consent API, which no package of the registry ships: its documented functions, its
 * cookies, and its event at each change.
 * @returns what was written, in order, and the changes that plugins were told
 */
export function addWpConsentApi(): { written: string[]; changes: Record<string, string>[] } {
  const page = globalThis as WpPage;
  const [written, changes]: [string[], Record<string, string>[]] = [[], []];
  page.wp_set_consent = (category, value) => {
    if (value !== 'allow' && value !== 'deny') return;
    const previous = valueOf(category);
    document.cookie = `wp_consent_${category}=${value}; Path=/`;
    written.push(`${category} ${value}`);
    if (previous === value) return;
    const change = { [category]: value };
    changes.push(change);
    document.dispatchEvent(new CustomEvent('wp_listen_for_consent_change', { detail: change }));
  };
  page.wp_has_consent = (category) => {
    if (!page.wp_consent_type) return true;
    if (page.wp_consent_type.includes('optout') && valueOf(category) === '') return true;
    return valueOf(category) === 'allow';
  };
  return { written, changes };
}

/** The categories that plugins see as allowed. */
export const allowedCategories = (): string[] =>
  ['functional', 'preferences', 'statistics-anonymous', 'statistics', 'marketing'].filter((category) =>
    (globalThis as WpPage).wp_has_consent?.(category),
  );

/** The cookies of the plugin. */
export const wpCookies = (): string[] => cookieNames().filter((name) => name.startsWith('wp_consent_'));
