const tracker = (number) => ({
  name: `cookie_${number}`,
  type: 'cookie',
  party: 'first',
  description: `Explication numéro ${number}, assez longue pour tenir sur plusieurs lignes de sa colonne.`,
  duration: 'P1Y',
});

const service = (number, size) => ({
  id: `service-${number}`,
  purpose: 'media',
  provider: `Prestataire ${number}`,
  name: `Service ${number}`,
  trackers: Array.from({ length: size }, (_, index) => tracker(number * size + index)),
});

/** A charter of one purpose with a number of trackers, so many in each service. */
export const charterOf = (count, each = Math.min(10, count)) => ({
  language: 'fr',
  policy: 'fr-public',
  site: { name: 'Commune' },
  controller: { name: 'Commune', contact: 'mairie@commune.example' },
  purposes: [{ id: 'media', regime: 'consent' }],
  services: Array.from({ length: Math.ceil(count / each) }, (_, number) => service(number, each)),
});
