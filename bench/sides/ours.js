import { purposes, services } from '../words.js';

const charter = {
  version: '1',
  updated: '2026-11-23',
  language: 'fr',
  policy: 'fr-public',
  site: { name: 'Commune', url: 'https://commune.example' },
  controller: { name: 'Commune', contact: 'mairie@commune.example' },
  purposes: [{ id: 'necessary', regime: 'exempt' }, ...purposes.map((purpose) => ({ ...purpose, regime: 'consent' }))],
  services: services.map(({ id, name, purpose, cookie }) => ({
    id,
    name,
    purpose,
    provider: name,
    trackers: [{ name: cookie, type: 'cookie', party: 'third', duration: 'P6M' }],
  })),
};

/** This project, by its one script line, the charter written in the page as the others have their configuration. */
export const ours = {
  name: 'ours',
  label: 'cookie-charter',
  isOurs: true,
  files: {},
  head: '<script type="module" src="/dist/auto.js"></script>',
  body: '<cookie-banner policy-href="/charte"></cookie-banner>',
  end: `<script type="application/json" data-cookie-charter>${JSON.stringify(charter)}</script>${services
    .map(({ src, purpose }) => `<script type="text/plain" data-consent="${purpose}" data-src="${src}"></script>`)
    .join('')}`,
  panel: ['cookie-banner', '[part~="panel"]'],
  accept: ['cookie-banner', '[data-consent-action="accept-all"]'],
};
