// What every side says and holds back: the same French banner, four purposes, eight services.

/** The words of the banner, the same for every tool that lets a site write them. */
export const banner = {
  title: 'Vos choix sur les cookies',
  text:
    'Avec votre accord, ce site et ses partenaires enregistrent des cookies sur votre appareil pour : mesurer ' +
    'l’audience, afficher des vidéos et des cartes, partager sur les réseaux sociaux, montrer des annonces. Votre ' +
    'choix est conservé six mois ; vous pouvez le changer à tout moment.',
  accept: 'Tout accepter',
  refuse: 'Tout refuser',
  customize: 'Personnaliser',
  save: 'Enregistrer mes choix',
  policy: 'Charte cookies',
};

/** What is asked, in the order of the banner. */
export const purposes = [
  { id: 'audience', title: 'Mesure d’audience', description: 'Compter les visites pour améliorer le site.' },
  { id: 'media', title: 'Vidéos et cartes', description: 'Afficher les vidéos et les cartes d’autres sites.' },
  { id: 'social', title: 'Réseaux sociaux', description: 'Partager une page sur un réseau social.' },
  { id: 'advertising', title: 'Annonces', description: 'Montrer des annonces choisies selon vos visites.' },
];

const service = (number, name, [purpose, cookie]) => ({
  id: `service-${number}`,
  name,
  purpose,
  cookie,
  src: `/service/${number}.js`,
});

/** What waits: two services a purpose, each a script of its own. */
export const services = [
  service(1, 'Matomo', ['audience', '_pk_id']),
  service(2, 'Eulerian', ['audience', 'etuix']),
  service(3, 'YouTube', ['media', 'VISITOR_INFO1_LIVE']),
  service(4, 'Dailymotion', ['media', 'v1st']),
  service(5, 'Facebook', ['social', '_fbp']),
  service(6, 'LinkedIn', ['social', 'bcookie']),
  service(7, 'Google Ads', ['advertising', '_gcl_au']),
  service(8, 'Criteo', ['advertising', 'cto_bundle']),
];

/** The services of a purpose. */
export const servicesOf = (purpose) => services.filter((each) => each.purpose === purpose.id);
