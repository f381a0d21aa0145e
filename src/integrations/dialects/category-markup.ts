import type { Dialect, ElementNames } from './dialect.js';

/** CookieConsent: `data-category` holds the category, `data-service` a service in it; version 2 has its own attribute. */
export const categoryMarkup: Dialect = {
  scripts: ['data-category', 'data-cookiecategory'].map((name) => `script[type="text/plain"][${name}]`).join(),
  namesOf,
  openers: {
    elements: ['c-settings', 'show-preferencesModal', 'show-consentModal'].map((role) => `[data-cc="${role}"]`).join(),
    calls: ['CookieConsent', ['show', 'showPreferences']],
  },
};

function namesOf(element: Element): ElementNames {
  const category = (element.getAttribute('data-category') ?? element.getAttribute('data-cookiecategory') ?? '').trim();
  const service = element.getAttribute('data-service')?.trim() ?? '';
  // “!” marks what runs once a category is refused: nobody consents to that.
  if (category.startsWith('!')) return { needed: [''] };
  return { needed: [service.startsWith('!') ? service : category], narrowing: service === '' ? [] : [service] };
}
