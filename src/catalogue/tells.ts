// Beginnings of words in French, English, German, Spanish, Italian, Dutch and Portuguese, without accents. A beginning
// that common words of another language share is left out, be it telling: “rete” (network) would find “retenir”.

/** Words of a description that says that a visitor is recognised from page to page, or after signing in. */
export const sessionTells: readonly string[] = [
  ...['session', 'connex', 'connect', 'authent', 'identi', 'utilisat', 'visit', 'souven', 'memor', 'compte'],
  ...['login', 'log', 'sign', 'user', 'remember', 'account', 'sitzung', 'anmeld', 'angemeld', 'benutz', 'besuch'],
  ...['sesion', 'sessao', 'sessie', 'inici', 'usuari', 'autentic', 'cuenta', 'utent', 'utiliz', 'gebruik', 'ingelog'],
  ...['aangemeld', 'aanmeld', 'bezoek', 'konto'],
];

/** Words of a description that says that something is protected from an attack or a forgery. */
export const securityTells: readonly string[] = [
  ...['csrf', 'xsrf', 'secur', 'falsif', 'contref', 'usurp', 'attaqu', 'fraud', 'robot', 'bots', 'malveill', 'prote'],
  ...['forger', 'forged', 'attack', 'abus', 'spam', 'human', 'humain', 'sicher', 'schutz', 'geschutzt', 'gefalsch'],
  ...['falschung', 'angriff', 'segur', 'ataqu', 'sicur', 'contraff', 'attacc', 'beveil', 'veilig', 'vervals'],
  ...['bescherm', 'aanval'],
];

/** Words of a description that says that a choice about trackers is remembered. */
export const choiceTells: readonly string[] = [
  ...['choi', 'choos', 'chose', 'prefer', 'consent', 'accord', 'refus', 'accept', 'oppos', 'exclu', 'agree', 'reject'],
  ...['objects', 'objected', 'objection', 'einwillig', 'zustimm', 'auswahl', 'wahl', 'einstell', 'eleccion', 'elegid'],
  ...['acept', 'scelt', 'acconsent', 'voorkeur', 'keuz', 'toestemm', 'escolh', 'recus', 'rechaz'],
];

/** Words of a description that says that visits are measured. */
export const audienceTells: readonly string[] = [
  ...['audienc', 'mesur', 'statist', 'visit', 'frequent', 'analy', 'compter', 'comptag', 'suivi', 'trafic', 'measur'],
  ...['count', 'track', 'traffic', 'besuch', 'messen', 'messung', 'gemessen', 'reichweit', 'medicion', 'medir'],
  ...['estadist', 'misur', 'conteg', 'bezoek', 'meten', 'metric', 'distingu', 'identi'],
];

/** Words of a description that says that a language is remembered. */
export const languageTells: readonly string[] = [
  ...['lang', 'lingu', 'sprach', 'idiom', 'taal', 'lengua', 'traduc', 'translat'],
];

/** Words of a description that says that advertising is shown or measured. */
export const advertisingTells: readonly string[] = [
  ...[
    'publicit',
    'publicid',
    'annonc',
    'cibl',
    'campagn',
    'marketing',
    'advert',
    'ads',
    'target',
    'campaign',
    'werb',
    'anzeig',
  ],
  ...['anunci', 'campan', 'pubblicit', 'inserzion', 'reclam', 'profil', 'remarket', 'retarget', 'conversion'],
];

/** Words of a description that says that a video or a sound is played. */
export const playerTells: readonly string[] = [
  ...[
    'video',
    'lect',
    'vue',
    'youtube',
    'vimeo',
    'dailymotion',
    'play',
    'view',
    'watch',
    'film',
    'abspiel',
    'wiedergab',
  ],
  ...['reproduc', 'reproduz', 'riproduz', 'afspel'],
];

/** Words of a description that says that a map is shown. */
export const mapTells: readonly string[] = [
  ...[
    'cart',
    'map',
    'plan',
    'tuil',
    'tile',
    'kart',
    'landkart',
    'stadtplan',
    'kaart',
    'openstreetmap',
    'geograph',
    'hintergrund',
  ],
];

/** Words of a description that says that visits are spread over several servers. */
export const loadBalancingTells: readonly string[] = [
  ...['repart', 'charge', 'serveur', 'equilibr', 'balanc', 'load', 'server', 'lastverteil', 'lastausgl', 'carga'],
  ...['servidor', 'carico', 'bilanc', 'belast'],
];

/** Words of a description that says that content of a social network is shown or shared. */
export const socialTells: readonly string[] = [
  ...['reseau', 'social', 'partag', 'publication', 'facebook', 'twitter', 'linkedin', 'share', 'sharing', 'network'],
  ...['post', 'sozial', 'teilen', 'netzwerk', 'redes', 'compart', 'condivi', 'delen', 'sociale'],
];
