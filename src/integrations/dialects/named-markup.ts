import { addressedBy, type Dialect, nameIn } from './dialect.js';

/** Klaro: `data-name` holds the service, `data-type` and `data-src` what the browser must not see yet. */
export const klaroMarkup: Dialect = {
  // Its own sample pages have the type of its early versions: it looks at none.
  scripts: 'script[type="text/plain"][data-name], script[type="opt-in"][data-name]',
  embeds: addressedBy('[data-name]'),
  namesOf: nameIn('data-name'),
  openers: { calls: ['klaro', ['show']] },
};

/** Orejime before its third version: as Klaro, with a type of its own. */
export const optInMarkup: Dialect = {
  scripts: 'script[type="opt-in"][data-name]',
  embeds: addressedBy('[data-name]'),
  namesOf: nameIn('data-name'),
};

/** Liferay: `data-third-party-cookie` holds one of its four types of consent. */
export const portalMarkup: Dialect = {
  scripts: 'script[type="text/plain"][data-third-party-cookie]',
  embeds: addressedBy('[data-third-party-cookie]'),
  namesOf: nameIn('data-third-party-cookie'),
};
