import type { Words } from './words.js';

const plural = (count: number, one: string, many: string): string => `${String(count)} ${count < 2 ? one : many}`;

const list = (parts: readonly string[]): string => new Intl.ListFormat('fr', { type: 'conjunction' }).format(parts);

const outside = { eea: 'UE/EEE', uk: 'Royaume-Uni', ch: 'Suisse', qc: 'Québec' } as const;

/** French words: plain, and those that the CNIL uses. */
export const fr: Words = {
  language: 'fr',
  direction: 'ltr',
  purposes: {
    necessary: {
      title: 'Fonctionnement du site',
      description: 'Indispensable pour que le site fonctionne et pour les services que vous demandez.',
      consequence: '',
    },
    preferences: {
      title: 'Préférences',
      description: 'Retenir vos réglages d’une visite à l’autre.',
      consequence: 'Vos réglages sont à refaire à chaque visite.',
    },
    audience: {
      title: 'Mesure d’audience',
      description: 'Compter les visites de ce site, afin de savoir quelles pages servent.',
      consequence: 'Aucune : le site fonctionne de la même façon.',
    },
    media: {
      title: 'Vidéos et cartes d’autres sites',
      description: 'Afficher dans la page des vidéos, des cartes ou d’autres contenus qui viennent d’autres sites.',
      consequence: 'Ces contenus ne s’affichent pas ; un lien les remplace.',
    },
    social: {
      title: 'Réseaux sociaux',
      description: 'Afficher des publications de réseaux sociaux ou permettre de partager une page.',
      consequence: 'Ces publications ne s’affichent pas ; un lien les remplace.',
    },
    advertising: {
      title: 'Publicité',
      description: 'Afficher des annonces et en mesurer l’effet.',
      consequence: 'Aucune annonce ne dépend de votre navigation.',
    },
  },
  banner: {
    heading: 'Vos choix sur les cookies',
    headingAgain: 'Un usage a changé : votre choix',
    introduction: (site) =>
      `${site || 'Ce site'} vous laisse choisir. Ce qui demande votre accord ne commence pas avant votre choix. Vous pouvez tout refuser : le site reste utilisable.`,
    keeping: (lifetime) =>
      `Nous conservons votre choix pendant ${lifetime}. Vous pouvez le changer à tout moment : lien « Gérer mes cookies » en bas de chaque page.`,
    providers: (count) => (count < 2 ? 'Prestataire :' : `${String(count)} prestataires :`),
    policyLink: 'Lire la charte cookies',
    crossRefuses: 'Fermer par la croix, « Continuer sans accepter », vaut un refus.',
  },
  choice: {
    acceptAll: 'Tout accepter',
    refuseAll: 'Tout refuser',
    customize: 'Personnaliser',
    continueWithoutAccepting: 'Continuer sans accepter',
    save: 'Enregistrer mes choix',
    withdraw: 'Retirer mon accord',
    close: 'Fermer',
  },
  preferences: {
    title: 'Gérer mes cookies',
    introduction:
      'Choisissez usage par usage. Ce qui demande votre accord reste éteint tant que vous ne l’allumez pas. Fermer cette fenêtre ne change rien.',
    allowed: 'Autorisé',
    refused: 'Refusé',
    partly: 'En partie',
    allowedOnce: 'Autorisé sur cette page seulement',
    measured: 'Actif, sauf opposition',
    objected: 'Vous vous y opposez',
    alwaysOn: 'Toujours actif : aucun accord n’est nécessaire',
    details: (count) => plural(count, 'service : voir le détail', 'services : voir le détail'),
    chooseServices: (count) => plural(count, 'service : choisir un par un', 'services : choisir un par un'),
    search: 'Chercher un service, un prestataire ou un cookie',
    found: (count) =>
      count === 0 ? 'Aucun service trouvé.' : `${plural(count, 'service trouvé', 'services trouvés')}.`,
    consequence: 'Si vous refusez :',
    objectionConsequence: 'Si vous vous y opposez :',
    saved: 'Vos choix sont enregistrés.',
    withdrawn: 'Votre accord est retiré.',
    notKept: 'Votre choix vaut pour cette page seulement : votre navigateur ne permet pas de le conserver.',
    noChoiceYet: 'Vous n’avez pas encore fait de choix.',
    decided: (date, end) => `Choix fait le ${date}, valable jusqu’au ${end}.`,
    nothingToChoose:
      'Ce site n’utilise que des cookies nécessaires à son fonctionnement. La loi ne demande pas votre accord pour ceux-ci : vous n’avez rien à choisir.',
    unavailable:
      'La liste des cookies n’a pas pu être lue. Rien n’est autorisé tant qu’elle manque ; vous pouvez dès maintenant tout refuser.',
    loading: 'La liste des cookies arrive. Rien n’est autorisé en attendant ; vous pouvez dès maintenant tout refuser.',
    noted: 'Votre refus est noté. Il sera enregistré dès que la liste des cookies pourra être lue.',
    receipt: 'Télécharger la preuve de mon choix',
  },
  erasure: {
    erased: (count) => `${plural(count, 'traceur a été effacé', 'traceurs ont été effacés')} de votre appareil.`,
    erasedNames: 'Effacés de votre appareil :',
    site: 'Hors de portée de cette page, s’ils sont là : seul le serveur de ce site peut les effacer :',
    provider: (name) => `Hors de portée de cette page, s’ils sont là : seul ${name} peut les effacer :`,
    visitor:
      'Encore là : votre navigateur n’a pas laissé cette page les effacer. Vous pouvez le faire dans ses réglages :',
    running:
      'Une partie de ce que vous refusez a déjà fonctionné dans cette page, et peut continuer tant que la page n’est pas rechargée.',
    reload: 'Recharger la page',
  },
  signal: {
    name: (signal) => (signal === 'gpc' ? 'Global Privacy Control' : signal),
    refused: (name) => `Votre navigateur le refuse pour vous (${name}). Un choix fait ici l’emporte.`,
    inBanner: (name, purposes) =>
      `Votre navigateur a déjà refusé pour vous (${name}) : ${list(purposes)}. Vous pouvez en décider autrement : « Personnaliser ».`,
  },
  change: ({ kind, before = 0, now = 0 }) => {
    if (kind === 'purpose-added') return 'Cet usage est nouveau depuis votre choix.';
    if (kind === 'provider-added')
      return `Depuis votre choix, cet usage compte ${plural(now, 'prestataire', 'prestataires')} au lieu de ${String(before)}.`;
    if (kind === 'tracker-added')
      return `Depuis votre choix, cet usage compte ${plural(now, 'traceur', 'traceurs')} au lieu de ${String(before)}.`;
    return 'Les conditions de cet usage (prestataire, durée, accès ou transfert) ont changé depuis votre choix.';
  },
  gate: {
    waits: (providers, leavesTrackers) =>
      `Fourni par ${providers || 'un autre site'}. Ce contenu attend votre accord : l’afficher transmet votre adresse IP et des données de votre navigateur hors de ce site${leavesTrackers ? ', et permet des cookies ou d’autres traceurs' : ''}.`,
    thirdPartyAccess: 'Des tiers ont accès aux données.',
    transfers: (countries, territory) => `Transfert hors ${outside[territory]} : ${countries}.`,
    allow: 'Afficher cette fois',
    alwaysService: 'Toujours pour ce service',
    alwaysPurpose: 'Toujours pour cet usage',
    reach: (lifetime) => `« Cette fois » : pour cette page. « Toujours » : pour ${lifetime} au plus.`,
    unknown: 'Ce contenu reste fermé : la charte cookies de ce site ne dit pas d’où il vient.',
    unavailable: 'Ce contenu reste fermé : la liste des cookies de ce site n’a pas pu être lue.',
    opened: 'Le contenu est affiché.',
  },
  table: {
    caption: (purpose) => `Cookies et autres traceurs : ${purpose}`,
    allCaption: 'Cookies et autres traceurs de ce site',
    columns: {
      name: 'Nom',
      provider: 'Prestataire',
      service: 'Service et emplacement',
      purpose: 'Usage',
      description: 'À quoi il sert',
      duration: 'Durée',
      party: 'Déposé par',
      exemption: 'Pourquoi sans accord',
      type: 'Type',
    },
    fullName: 'Nom du cookie ou traceur',
    transfers: (territory) => `Transfert hors ${outside[territory]}`,
    empty: 'Aucun cookie n’est déclaré.',
    unstated: (column) =>
      ['duration', 'condition', 'basis', 'retention'].includes(column) ? 'Non précisée' : 'Non précisé',
    nothingNeedsConsent:
      'Ce site n’utilise que des cookies nécessaires à son fonctionnement. La loi ne demande pas votre accord pour ceux-ci : c’est pourquoi aucun bandeau ne s’affiche.',
    thirdPartyAccess: 'Accès de tiers',
    retention: (duration) => `données gardées : ${duration}`,
    search: 'Chercher dans la liste',
    found: (count, total) =>
      count > 0
        ? `${plural(count, 'cookie', 'cookies')} sur ${String(total)}`
        : `Aucun cookie trouvé sur ${String(total)}`,
    download: (format) => `Télécharger en ${format}`,
  },
  types: {
    cookie: 'Cookie',
    'local-storage': 'Stockage local',
    'session-storage': 'Stockage de session',
    'indexed-db': 'Base de données locale',
    cache: 'Cache',
    pixel: 'Pixel de suivi',
    fingerprint: 'Empreinte de l’appareil',
    other: 'Autre traceur',
  },
  parties: { first: 'Ce site', third: 'Un autre site' },
  roles: {
    controller: 'responsable du traitement',
    processor: 'sous-traitant',
    joint: 'responsable conjoint du traitement',
  },
  exemptions: {
    communication: 'Seulement transmettre la communication',
    'requested-service': 'Nécessaire au service que vous demandez',
    authentication: 'Vous reconnaître après votre connexion',
    security: 'Sécurité du service que vous demandez',
    'choice-memory': 'Se souvenir de votre choix sur les cookies',
    'interface-preference': 'Réglage que vous choisissez, comme la langue',
    basket: 'Garder votre panier ou votre démarche en cours',
    'load-balancing': 'Répartir les visites entre les serveurs',
    'paywall-quota': 'Compter les contenus offerts',
    'audience-measurement': 'Mesure d’audience pour ce site seul, à laquelle vous pouvez vous opposer',
  },
  duration: {
    session: 'Session : jusqu’à la fermeture du navigateur',
    unit: (unit, count) => {
      const [one, many] = {
        years: ['an', 'ans'],
        months: ['mois', 'mois'],
        weeks: ['semaine', 'semaines'],
        days: ['jour', 'jours'],
        hours: ['heure', 'heures'],
        minutes: ['minute', 'minutes'],
        seconds: ['seconde', 'secondes'],
      }[unit] as [string, string];
      return plural(count, one, many);
    },
    join: list,
  },
  ownMemory: {
    provider: 'Ce site',
    service: 'Mémoire de votre choix',
    description: 'Retenir ce que vous avez accepté ou refusé.',
  },
};
