import { eitherOf, entriesOf, mapOf, type StoredChoice, type StoredValues, textsOf } from './stored-choice.js';

/**
 * Reads what CookieConsent keeps in `cc_cookie`, as a cookie or in the local storage: the categories that were accepted, and in its third version the accepted
 * services of every category. What it does not list was not accepted.
 * @param values where it is read
 * @param asked names that it asked about, as far as the webmaster says so
 */
export function categoriesChoice(values: StoredValues, asked: readonly string[]): readonly StoredChoice[] {
  return eitherOf(values, 'cc_cookie')
    .map(entriesOf)
    .filter((entries) => Array.isArray(entries.get('categories')))
    .map((entries) => choiceIn(entries, asked));
}

function choiceIn(entries: ReadonlyMap<string, unknown>, asked: readonly string[]): StoredChoice {
  const categories = textsOf(entries.get('categories'));
  const byCategory = new Map([...mapOf(entries.get('services'))].map(([name, list]) => [name, textsOf(list)]));
  const services = categories.flatMap((name) => byCategory.get(name) ?? []);
  const accepted = new Set([...categories, ...services]);
  // Of a category with services, only those that are listed were accepted: it is not granted as a whole.
  const whole = categories.filter((name) => (byCategory.get(name) ?? []).length === 0);
  const refused = [...byCategory.keys(), ...asked].filter((name) => !accepted.has(name));
  return {
    decidedAt: momentIn(entries),
    refused: [...new Set(refused)],
    granted: whole,
    grantedServices: services,
  };
}

/** The earliest moment that is told, so that nothing lasts longer than it should. */
function momentIn(entries: ReadonlyMap<string, unknown>): Date | undefined {
  const told = ['lastConsentTimestamp', 'consentTimestamp', 'last_consent_update', 'consent_date']
    .map((name) => entries.get(name))
    .filter((value) => typeof value === 'string' && value.length <= 40)
    .map((value) => Date.parse(value as string))
    .filter((moment) => !Number.isNaN(moment));
  return told.length > 0 ? new Date(Math.min(...told)) : undefined;
}
