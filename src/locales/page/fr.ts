import type { PageWords } from './page-words.js';

const plural = (count: number, one: string, many: string): string => `${String(count)} ${count < 2 ? one : many}`;

const trackers = (count: number, cookiesOnly: boolean): string =>
  cookiesOnly
    ? plural(count, 'cookie', 'cookies')
    : plural(count, 'cookie ou autre traceur', 'cookies et autres traceurs');

const purposes = (count: number, verb: string, verbs: string): string =>
  `${plural(count, 'usage', 'usages')} ${count < 2 ? verb : verbs}`;

/** What lies beyond the law of a charter, after “hors”. */
const outside = {
  eea: 'de l’Union européenne (UE) et de l’Espace économique européen (EEE)',
  uk: 'du Royaume-Uni',
  ch: 'de Suisse',
  qc: 'du Québec',
} as const;

const laws = {
  eea: 'Le règlement général sur la protection des données (RGPD)',
  uk: 'Le règlement du Royaume-Uni sur la protection des données (UK GDPR)',
  ch: 'La loi fédérale suisse sur la protection des données (LPD)',
  qc: 'La loi du Québec sur les renseignements personnels (Loi 25)',
} as const;

/** French words of the page: short sentences, active voice, and the words of the law explained where they come. */
export const fr: PageWords = {
  language: 'fr',
  title: (site) => (site ? `Charte cookies – ${site}` : 'Charte cookies'),
  colon: ' : ',
  semicolon: ' ; ',
  quote: (text) => `« ${text} »`,
  contents: 'Sur cette page',
  brief: {
    heading: 'En bref',
    nothing:
      'Ce site ne déclare aucun cookie ni autre traceur. Vous n’avez rien à choisir : aucun bandeau ne s’affiche.',
    onlyNecessary: (count, cookiesOnly) =>
      `Ce site n’utilise que des ${cookiesOnly ? 'cookies' : 'cookies et autres traceurs'} nécessaires à son fonctionnement : il en déclare ${String(count)}. La loi ne demande pas votre accord pour ceux-ci : c’est pourquoi aucun bandeau ne s’affiche.`,
    noTracking: 'Aucun n’est déclaré pour vous suivre, faire de la publicité ou mesurer l’audience.',
    declared: (count, uses, cookiesOnly) =>
      `Ce site déclare ${trackers(count, cookiesOnly)}, pour ${plural(uses, 'usage', 'usages')}.`,
    exempt: (count, titles) =>
      `${purposes(count, 'n’a pas besoin de votre accord', 'n’ont pas besoin de votre accord')} : ${titles}.`,
    objection: (count, titles) =>
      `${purposes(count, 'est actif, sauf si vous vous y opposez', 'sont actifs, sauf si vous vous y opposez')} : ${titles}.`,
    consent: (count, titles) =>
      `${purposes(count, 'demande votre accord', 'demandent votre accord')} : ${titles}. ${count < 2 ? 'Il ne commence' : 'Ils ne commencent'} pas sans votre accord.`,
    refusable: 'Vous pouvez tout refuser : le site reste utilisable.',
    noBanner: 'Aucun usage ne demande votre accord : c’est pourquoi aucun bandeau ne s’affiche.',
    manage: 'Vous pouvez changer d’avis à tout moment : ',
    updated: (date) => `Charte mise à jour le ${date}`,
    version: (version) => `version ${version}`,
  },
  controller: {
    heading: 'Qui est responsable ?',
    decides:
      ' décide de ce que ce site enregistre sur votre appareil, et pourquoi. La loi l’appelle le « responsable du traitement ».',
    unnamed: 'Cette charte ne dit pas qui est responsable de ce site.',
    contact: 'Contact',
    noContact: 'Cette charte ne donne pas de contact.',
    officer: 'Déléguée ou délégué à la protection des données',
    noOfficer: 'Cette charte ne dit pas comment joindre la déléguée ou le délégué à la protection des données.',
    providers: 'Ce site fait appel à ces prestataires :',
    roles: {
      controller: 'responsable de ses propres traitements, qui décide lui-même de ce qu’il fait des données',
      processor: 'sous-traitant, qui agit pour le compte du responsable et sur ses instructions',
      joint: 'responsable conjoint, qui décide avec le responsable de ce site',
    },
    noRole: 'son rôle n’est pas précisé',
    providerPolicy: 'sa page sur les données',
  },
  choice: {
    heading: 'Vos choix',
    manage: 'Vous pouvez voir et changer vos choix à tout moment : ',
    keeping: (lifetime) =>
      `Si votre navigateur le permet, votre choix est gardé ${lifetime} sur votre appareil, que vous acceptiez ou que vous refusiez. Ensuite, il est à refaire.`,
    withoutScript: 'Sans script, ce lien ne s’ouvre pas. Ce qui demande votre accord ne commence pas non plus.',
    nothing: 'Vous n’avez rien à choisir : aucun usage de ce site ne demande votre accord.',
    children: (age) =>
      `Ce site s’adresse aussi aux enfants. Avant ${String(age)} ans, l’accord d’un parent est nécessaire pour accepter ; refuser reste toujours possible seul.`,
    waiting: 'En attente de votre choix : rien ne commence',
    askedAgain: 'À choisir de nouveau : rien ne commence',
    except: (service, state) => `Sauf ${service} : ${state}`,
    print: 'Imprimer cette page',
    record: 'Preuve de votre choix',
  },
  kinds: {
    heading: 'Comprendre les cookies',
    cookie: {
      term: 'Cookie',
      meaning:
        'petite information qui porte un nom. Un site la confie à votre navigateur, qui la garde un certain temps et la renvoie à ce site à chaque page.',
    },
    tracker: {
      term: 'Traceur',
      meaning:
        'tout ce qui écrit ou lit une information sur votre appareil. Un cookie est un traceur ; il en existe d’autres, comme le stockage local.',
    },
    useHeading: 'À quoi servent-ils ?',
    necessary: {
      term: 'Nécessaires',
      meaning:
        'ils servent seulement à transmettre la page ou à fournir un service que vous demandez. La loi ne demande pas votre accord.',
    },
    measurement: {
      term: 'Mesure d’audience',
      meaning:
        'ils comptent les visites. La loi n’exige pas votre accord si quatre conditions sont toutes réunies. Vous pouvez vous y opposer à tout moment.',
    },
    conditionsHeading: 'Pour se passer de votre accord, la mesure d’audience doit :',
    conditions: [
      'mesurer ce site et lui seul, pour le compte de son éditeur',
      'ne produire que des statistiques anonymes',
      'ne pas croiser ces données avec d’autres, ni les donner à d’autres sans les rendre anonymes',
      'ne pas vous suivre d’un site ou d’une application à l’autre',
    ],
    conditionsMet: 'Ce site affirme remplir ces quatre conditions.',
    conditionsUnsaid: 'Cette charte n’affirme pas que ces quatre conditions sont remplies.',
    selfAssessment: 'Lire l’évaluation faite par le site',
    consent: {
      term: 'Soumis à votre accord',
      meaning:
        'ils servent à autre chose. Ils ne sont ni écrits ni lus avant que vous acceptiez, et vous pouvez retirer votre accord à tout moment.',
    },
    partyHeading: 'Qui les dépose ?',
    first: {
      term: 'Internes',
      meaning: 'le site que vous visitez les dépose, sous sa propre adresse. Un prestataire peut les gérer pour lui.',
    },
    third: {
      term: 'Tiers',
      meaning:
        'un autre site les dépose, car l’un de ses contenus se trouve dans la page. Cet autre site peut savoir que vous avez vu cette page, et vous reconnaître ailleurs.',
    },
    apart:
      'Ce sont deux questions séparées : un cookie interne peut demander votre accord, et un cookie nécessaire peut venir d’un prestataire.',
  },
  trackers: {
    heading: (cookiesOnly) => (cookiesOnly ? 'Les cookies utilisés' : 'Les cookies et autres traceurs utilisés'),
    columns: {
      role: 'Rôle',
      access: 'Accès de tiers',
      basis: 'Base légale',
      retention: 'Conservation des données collectées',
      condition: 'Condition',
    },
    yes: 'Oui',
    no: 'Non',
    noTransfer: 'Aucun',
    exempt: 'Aucun accord n’est nécessaire.',
    objection: 'Aucun accord n’est nécessaire ; vous pouvez vous y opposer.',
    consent: 'Votre accord est nécessaire.',
    shared: 'Pour tout ce tableau :',
    unstated: (columns) => `Cette charte ne précise pas ici : ${columns}.`,
    noTracker: 'Aucun cookie ni autre traceur n’est déclaré pour cet usage.',
    bases: {
      consent: 'votre accord',
      'public-task': 'une mission d’intérêt public',
      'legal-obligation': 'une obligation légale',
      contract: 'un contrat avec vous',
      'vital-interest': 'la protection de la vie d’une personne',
      'legitimate-interest': 'un intérêt légitime',
    },
    calls: (hosts) => `contenus appelés depuis ${hosts}`,
    delegated: (host) => `sous une adresse de ce site, les données vont à ${host}`,
  },
  storages: {
    heading: 'Autres traceurs que les cookies',
    none: 'Cette charte ne déclare aucun autre traceur : ni stockage local, ni pixel, ni empreinte de l’appareil.',
    introduction: 'Ce site déclare aussi, dans les tableaux ci-dessus :',
    checked: (date) => `Cette liste a été comparée le ${date} avec ce que le site dépose réellement.`,
  },
  refusal: {
    heading: 'Si vous refusez',
    nothing:
      'Il n’y a rien à refuser : aucun usage ne demande votre accord. Vous pouvez toujours bloquer les cookies dans votre navigateur.',
    introduction: 'Vous pouvez tout refuser ; le site reste utilisable. Voici ce qui change :',
    objection: 'Vous pouvez vous opposer à tout moment ; le site reste utilisable. Voici ce qui change :',
    unsaid: 'Cette charte ne dit pas ce qui change.',
  },
  browser: {
    heading: 'Bloquer ou effacer les cookies dans votre navigateur',
    introduction:
      'Votre navigateur peut bloquer les cookies, ou effacer ceux qui sont déjà là. Le mode d’emploi officiel de chacun :',
    help: [
      { name: 'Firefox', href: 'https://support.mozilla.org/fr/kb/clear-cookies-and-site-data-firefox' },
      { name: 'Chrome', href: 'https://support.google.com/chrome/answer/95647?hl=fr' },
      {
        name: 'Edge',
        href: 'https://support.microsoft.com/fr-fr/microsoft-edge/supprimer-les-cookies-dans-microsoft-edge-63947406-40ac-c3b8-57b9-2a946a29ae09',
      },
      { name: 'Safari sur Mac', href: 'https://support.apple.com/fr-fr/guide/safari/sfri11471/mac' },
      { name: 'Safari sur iPhone et iPad', href: 'https://support.apple.com/fr-fr/105082' },
    ],
    effects: 'Ce qui change alors sur ce site :',
    effect: {
      authentication: 'vous ne pouvez plus vous connecter.',
      security: 'certaines demandes, comme l’envoi d’un formulaire, peuvent échouer.',
      'interface-preference': 'vos réglages, comme la langue, sont à refaire.',
      basket: 'votre panier ou votre démarche en cours peut se perdre.',
      'requested-service': 'un service que vous demandez peut ne plus fonctionner.',
    },
    choiceLost: 'votre choix est oublié, il est à refaire.',
  },
  rights: {
    heading: 'Vos droits',
    introduction: (territory) =>
      `${laws[territory]} vous donne des droits sur les données qui vous concernent. Vous pouvez :`,
    access: { term: 'savoir', meaning: 'quelles données vous concernent, et en recevoir une copie (droit d’accès)' },
    rectification: { term: 'corriger', meaning: 'celles qui sont fausses ou incomplètes (droit de rectification)' },
    erasure: { term: 'faire effacer', meaning: 'celles qui ne doivent plus être gardées (droit à l’effacement)' },
    restriction: {
      term: 'faire geler',
      meaning: 'leur utilisation, le temps d’une vérification (droit à la limitation)',
    },
    objection: { term: 'vous opposer', meaning: 'à leur utilisation (droit d’opposition)' },
    portability: {
      term: 'récupérer',
      meaning: 'celles que vous avez fournies, pour les donner à un autre service (droit à la portabilité)',
    },
    withdrawal: {
      term: 'retirer votre accord',
      meaning: 'à tout moment ; ce qui a été fait avant reste valable',
    },
    exercise: 'Pour exercer ces droits',
    noContact: 'Cette charte ne dit pas à qui vous adresser pour exercer ces droits.',
    delay:
      'Vous devez recevoir une réponse en un mois. Ce délai peut aller jusqu’à trois mois si votre demande est complexe ; on doit alors vous le dire dans le premier mois.',
    complaint:
      'Vous pouvez aussi, à tout moment, adresser une plainte à l’autorité qui contrôle le respect de la loi : ',
    complaintElsewhere:
      'Vous pouvez aussi, à tout moment, adresser une plainte à l’autorité de protection des données de votre pays.',
    privacyPolicy: 'Tout savoir sur vos données sur ce site',
  },
  hosting: {
    heading: 'Hébergement et transferts',
    host: 'Hébergeur',
    country: 'Pays des serveurs',
    contact: 'Contact de l’hébergeur',
    unsaid: 'Cette charte ne dit pas qui héberge ce site.',
    transfers: (territory) => `Des données peuvent partir hors ${outside[territory]} :`,
    noTransfer: (territory) => `Cette charte ne déclare aucun transfert de données hors ${outside[territory]}.`,
    within: 'Des données vont aussi ici, où la même loi s’applique :',
    recipients: 'D’autres reçoivent des données :',
  },
  history: { heading: 'Ce qui a changé' },
  downloads: {
    heading: 'À télécharger, à lire aussi',
    linksHeading: 'À lire aussi',
    introduction: 'Cette charte est aussi une donnée ouverte :',
    json: 'Charte complète (JSON)',
    csv: 'Liste des cookies (CSV)',
    legalNotice: 'Mentions légales',
    accessibility: 'Accessibilité',
    accessibilityStatus: { none: 'non conforme', partial: 'partiellement conforme', full: 'totalement conforme' },
  },
};
