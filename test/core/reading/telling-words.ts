/** Headings that claim necessity, in seven languages. */
export const necessity: readonly string[] = [
  ...[
    'Cookies nécessaires',
    'Cookies exemptés de consentement',
    'Traceurs strictement nécessaires',
    'Fonctionnement du site',
  ],
  ...['Strictly necessary cookies', 'Essential cookies', 'Unbedingt erforderliche Cookies', 'Notwendige Cookies'],
  ...['Cookies estrictamente necesarias', 'Cookies técnicas', 'Cookie necessari', 'Noodzakelijke cookies'],
  ...['Cookies estritamente necessários', 'Cookies sem o seu consentimento'],
];

/** What tells of each purpose that needs consent, in seven languages. */
export const telling: Readonly<Record<string, readonly string[]>> = {
  advertising: [
    ...[
      'Publicité ciblée Facebook',
      'Mesure des conversions',
      'Suivi publicitaire',
      'Reciblage',
      'Profilage marketing',
    ],
    ...[
      'Targeted advertising',
      'Delivers ads',
      'Retargeting',
      'Werbung auf anderen Websites',
      'Personalisierte Anzeigen',
    ],
    ...['Publicidad comportamental', 'Muestra anuncios personalizados', 'Pubblicità mirata', 'Profilazione'],
    ...['Gerichte reclame', 'Toont advertenties', 'Publicidade direcionada', 'Exibe anúncios'],
  ],
  social: [
    ...['Partage sur les réseaux sociaux', 'Boutons Facebook', 'Social media', 'Share buttons of LinkedIn'],
    ...['Soziale Netzwerke', 'Soziale Medien', 'Redes sociales', 'Social network', 'Reti sociali', 'Sociale netwerken'],
    ...['Redes sociais'],
  ],
  media: [
    ...['Lecture des vidéos', 'Affiche une carte Google Maps', 'Lecteur YouTube', 'Video player', 'Embedded content'],
    ...['Eingebettete Videos', 'Reproduce vídeos', 'Riproduce i video', 'Afspelen van video’s', 'Reproduz vídeos'],
  ],
  audience: [
    ...['Mesure d’audience Google Analytics', 'Statistiques de fréquentation', 'Compte les visites', 'Matomo'],
    ...['Permet de distinguer les utilisateurs', 'Analyse du trafic', 'Nombre de pages vues'],
    ...['Audience measurement', 'Counts visits to the site', 'Used to distinguish users', 'Analytics'],
    ...['Reichweitenmessung', 'Zählt die Besucher', 'Analyse des Nutzerverhaltens', 'Estadísticas de uso'],
    ...['Mide la audiencia', 'Cuenta las visitas', 'Statistiche del sito', 'Conta le visite', 'Bezoekersstatistieken'],
    ...['Telt het aantal bezoekers', 'Estatísticas de utilização', 'Conta as visitas'],
  ],
};
