import type { LintWords, MeasurementCondition } from './lint-words.js';

const conditions: Readonly<Record<MeasurementCondition, string>> = {
  ownSiteOnly: 'mesure de ce site seul',
  anonymousStatistics: 'statistiques anonymes seulement',
  noCrossChecking: 'aucun recoupement avec d’autres données',
  noCrossSiteIdentifier: 'aucun identifiant commun à plusieurs sites',
};

const listed = (names: readonly MeasurementCondition[]): string => names.map((name) => conditions[name]).join(', ');

/** What is wrong with a charter and what to do, in French. */
export const lintWords: LintWords = {
  'type-unnamed': ({ tracker }) =>
    `Le traceur « ${tracker} » est d’un type « autre » que rien n’explique : dites ce que c’est dans sa description.`,
  'tracker-exempt-twice': ({ tracker, other }) =>
    `« ${tracker} » sert déjà l’usage « ${other} » : un traceur sans accord ne sert qu’un seul usage, séparez-les ou demandez l’accord pour les deux.`,
  'tracker-in-two-purposes': ({ tracker, other }) =>
    `« ${tracker} » sert déjà l’usage « ${other} » : vérifiez qu’il attend bien l’accord pour chacun de ses usages.`,
  'delegated-name': ({ service, host }) =>
    `« ${service} » passe par un nom de ce site qui cache ${host} : appelez ce tiers par son propre nom.`,
  'purpose-title-missing': ({ purpose }) =>
    `L’usage « ${purpose} » n’a pas de titre : donnez-lui en quelques mots un nom que chacun comprend.`,
  'purpose-title-long': ({ purpose, limit }) =>
    `Le titre « ${purpose} » dépasse ${String(limit)} caractères : raccourcissez-le, le détail a sa place dans la description.`,
  'purpose-description-missing': ({ purpose }) =>
    `L’usage « ${purpose} » n’est pas décrit : dites en une ou deux phrases ce qui est fait.`,
  'purpose-description-short': ({ purpose, limit }) =>
    `La description de l’usage « ${purpose} » compte moins de ${String(limit)} caractères : dites ce qui est fait, et avec quoi.`,
  'purpose-description-long': ({ purpose, limit }) =>
    `La description de l’usage « ${purpose} » dépasse ${String(limit)} caractères : gardez l’essentiel, le reste se lit dans le tableau.`,
  'vague-purpose': ({ phrase }) =>
    `« ${phrase} » ne dit pas un usage : écrivez ce qui est vraiment fait, par exemple « compter les visites ».`,
  'vague-words': ({ phrase }) => `« ${phrase} » ne dit rien de précis : écrivez ce que le traceur fait vraiment.`,
  'controller-missing': () =>
    'La charte ne dit pas qui est responsable du traitement : donnez le nom de l’organisme et un moyen de le joindre.',
  'controller-contact-missing': () =>
    'La charte ne dit pas comment joindre le responsable du traitement : ajoutez une adresse, un courriel ou un téléphone.',
  'provider-unnamed': ({ service }) =>
    `Le service « ${service} » n’a pas de prestataire nommé : écrivez qui le fournit, ou le nom de l’organisme si c’est lui.`,
  'role-missing': ({ service }) =>
    `Le rôle du prestataire de « ${service} » n’est pas dit : précisez s’il est sous-traitant, responsable du traitement ou responsable conjoint.`,
  'provider-policy-missing': ({ service }) =>
    `« ${service} » demande l’accord du visiteur sans lien vers la politique de son prestataire : ajoutez ce lien.`,
  'consequence-missing': ({ purpose }) =>
    `La charte ne dit pas ce qui change si l’on refuse « ${purpose} » : écrivez-le, même si rien ne change.`,
  'loaded-title': ({ phrase }) =>
    `Le titre contient « ${phrase} », qui pousse vers une réponse : nommez l’usage de façon neutre.`,
  'text-language-missing': ({ language }) =>
    `Ce texte manque dans la langue de la charte (${language}) : ajoutez-le, sinon le visiteur lit une autre langue.`,
  'pressing-words': ({ phrase }) =>
    `« ${phrase} » presse ou attendrit le visiteur : dites les faits, sans émotion ni promotion.`,
  'many-purposes': ({ count, limit }) =>
    `${String(count)} usages demandent un choix : regroupez-les, au-delà de ${String(limit)} peu de visiteurs choisissent vraiment.`,
  'choice-memory-long': ({ tracker, duration }) =>
    `« ${tracker} » garde le choix plus longtemps que ${duration} : ramenez-le à cette durée, la même pour un accord et pour un refus.`,
  'choice-memory-differs': ({ tracker, duration }) =>
    `« ${tracker} » garde en fait le choix ${duration} : déclarez cette durée.`,
  'choice-memory-undeclared': ({ tracker }) =>
    `Le cookie « ${tracker} », qui garde le choix du visiteur, n’est pas déclaré : ajoutez-le avec l’exemption « choice-memory ».`,
  'exemption-unlikely': ({ purpose }) =>
    `La loi ne dispense pas « ${purpose} » de l’accord du visiteur : donnez à cet usage le régime « consent ».`,
  'exemption-needless': ({ service }) =>
    `« ${service} » déclare une exemption alors que son usage demande l’accord : retirez l’exemption, ou changez d’usage.`,
  'exemption-general': ({ service }) =>
    `L’exemption de « ${service} » est la plus générale : choisissez la raison précise si l’une de la liste convient, comme « authentication » ou « security ».`,
  'exempt-third-access': ({ service }) =>
    `Des tiers accèdent aux données de « ${service} », qui se passe d’accord : empêchez cet accès, ou demandez l’accord.`,
  'exempt-third-party': ({ tracker }) =>
    `« ${tracker} » vient d’un autre site et se passe d’accord : vérifiez qu’il ne sert qu’à ce que le visiteur demande.`,
  'objection-unexplained': ({ service }) =>
    `« ${service} » est actif sauf opposition, ce que seule permet la mesure d’audience : déclarez l’exemption « audience-measurement », ou donnez à l’usage le régime « consent ».`,
  'measurement-needs-consent': ({ purpose }) =>
    `La règle qui s’applique ici demande un accord pour « ${purpose} » : donnez à cet usage le régime « consent ».`,
  'measurement-unasserted': ({ service, conditions: names }) =>
    `« ${service} » ne se passe d’accord que si vous l’affirmez dans « measurement » : ${listed(names)}.`,
  'measurement-denied': ({ service, conditions: names }) =>
    `« ${service} » ne remplit pas toutes les conditions (${listed(names)}) : demandez l’accord du visiteur, ou réglez l’outil.`,
  'self-assessment-missing': ({ service }) =>
    `Rien ne prouve que « ${service} » remplit les conditions : faites l’auto-évaluation de la CNIL et ajoutez le lien dans « selfAssessment ».`,
  'measurement-campaigns': ({ service }) =>
    `« ${service} » mesure l’origine des visites ou l’effet de campagnes, ce qui demande un accord : coupez cette mesure, ou demandez l’accord.`,
  'audience-tracker-long': ({ tracker, limit }) =>
    `« ${tracker} » mesure l’audience plus longtemps que ${limit} : réduisez sa durée.`,
  'audience-tracker-refreshed': ({ tracker }) =>
    `La durée de « ${tracker} » repart à chaque visite : réglez l’outil pour qu’elle ne soit pas prolongée.`,
  'audience-refresh-unstated': ({ tracker }) =>
    `La charte ne dit pas si la durée de « ${tracker} » repart à chaque visite : vérifiez que non, puis écrivez « refresh » : false.`,
  'audience-retention-missing': ({ service, limit }) =>
    `La charte ne dit pas combien de temps sont gardées les données de « ${service} » : écrivez-le, ${limit} au plus.`,
  'audience-retention-unreadable': ({ service, limit }) =>
    `La durée de conservation des données de « ${service} » n’est pas un nombre : écrivez-la comme P25M, pour vérifier qu’elle ne dépasse pas ${limit}.`,
  'audience-retention-long': ({ service, limit }) =>
    `Les données de « ${service} » sont gardées plus longtemps que ${limit} : réduisez cette durée.`,
  'review-missing': ({ service }) =>
    `La charte ne dit pas quand le besoin de « ${service} » a été réexaminé : faites-le chaque année et notez le jour dans « reviewed ».`,
  'review-old': ({ service }) => `Le dernier réexamen de « ${service} » a plus d’un an : refaites-le et notez le jour.`,
  'measurement-without-objection': ({ service }) =>
    `Le visiteur ne peut pas s’opposer à « ${service} » : placez cette mesure dans un usage de régime « objection ».`,
  'measurement-checklist': ({ service }) =>
    `Vérifiez les réglages de « ${service} » : position au plus fine à la ville, adresse IP raccourcie, page d’origine réduite au nom du site, nombres arrondis, peu de types d’événements.`,
  'authority-claim': ({ phrase }) =>
    `« ${phrase} » est faux, car aucune autorité ne se porte garante d’un outil de ce genre : retirez ces mots.`,
  'conformity-boast': ({ phrase }) => `« ${phrase} » promet sans prouver : dites plutôt ce que le site fait.`,
  'measurement-tool-outside': ({ service, tool }) =>
    `La CNIL cite ${tool} parmi les outils qui demandent un accord : donnez à l’usage de « ${service} » le régime « consent », ou changez d’outil.`,
  'choice-memory-needless': ({ tracker }) =>
    `« ${tracker} » garde un choix alors qu’aucun usage n’en demande : retirez ce cookie, ou complétez la liste des usages.`,
  'description-missing': ({ tracker }) => `La charte ne dit pas à quoi sert « ${tracker} » : écrivez-le en une phrase.`,
  'description-is-name': ({ tracker }) =>
    `La description de « ${tracker} » ne fait que répéter un nom : dites à quoi il sert.`,
  'party-missing': ({ tracker }) =>
    `La charte ne dit pas qui dépose « ${tracker} » : ce site (« first ») ou un autre (« third »).`,
  'third-access-missing': ({ service }) =>
    `La charte ne dit pas si des tiers accèdent aux données de « ${service} » : répondez par oui ou par non dans « thirdPartyAccess ».`,
  'service-without-tracker': ({ service }) =>
    `« ${service} » ne déclare ni traceur ni domaine : ajoutez-les, ou retirez le service s’il n’en a pas.`,
  'tracker-repeated': ({ tracker }) =>
    `« ${tracker} » est déclaré deux fois pour le même usage : gardez une seule ligne.`,
  'duration-missing': ({ tracker }) =>
    `« ${tracker} » : durée manquante, écrivez combien de temps il reste sur l’appareil, par exemple P6M ou session.`,
  'duration-unreadable': ({ tracker, duration }) =>
    `La durée de « ${tracker} », « ${duration} », n’est pas lisible par une machine : écrivez-la comme P13M ou session.`,
  'duration-long': ({ tracker, limit }) =>
    `« ${tracker} » reste plus longtemps que ${limit} : vérifiez que cette durée est nécessaire, sinon réduisez-la.`,
  'retention-missing': ({ service }) =>
    `La charte ne dit pas combien de temps sont gardées les données de « ${service} » : écrivez-le dans « dataRetention ».`,
  'check-missing': () =>
    'La charte ne dit pas quand elle a été comparée aux traceurs réels du site : faites ce contrôle et notez le jour dans « checked ».',
  'check-old': () =>
    'Le dernier contrôle des traceurs réels du site a plus d’un an : refaites-le et notez le jour dans « checked ».',
  'name-catches-all': ({ tracker }) =>
    `Le nom « ${tracker} » désigne tous les traceurs à la fois : déclarez-les un par un.`,
  'name-impossible': ({ tracker }) =>
    `« ${tracker} » ne peut pas être le nom d’un cookie : recopiez le nom exact, tel que le navigateur le montre.`,
  'known-duration': ({ tracker, product, duration, according }) =>
    `« ${tracker} » (${product}) dure d’ordinaire ${duration} : vérifiez sur le site, puis déclarez sa durée (source : ${according}).`,
  'known-purpose': ({ tracker, product, purpose, according }) =>
    `« ${tracker} » (${product}) sert d’ordinaire à « ${purpose} » : vérifiez l’usage où il est rangé (source : ${according}).`,
  'known-not-exempt': ({ tracker, product, according }) =>
    `« ${tracker} » (${product}) demande d’ordinaire l’accord du visiteur : vérifiez qu’il peut s’en passer ici (source : ${according}).`,
  'known-exemption': ({ tracker, product, exemption, according }) =>
    `« ${tracker} » (${product}) se passe d’ordinaire d’accord pour la raison « ${exemption} » : vérifiez celle qui est déclarée (source : ${according}).`,
  'known-description': ({ tracker, product, description, according }) =>
    `La description de « ${tracker} » (${product}) semble inexacte : vérifiez, puis écrivez par exemple « ${description} » (source : ${according}).`,
  'known-type': ({ tracker, product, type, according }) =>
    `« ${tracker} » (${product}) est d’ordinaire de type « ${type} » : vérifiez le type déclaré (source : ${according}).`,
  'known-product': ({ tracker, product, provider, according }) =>
    `« ${tracker} » est d’ordinaire un traceur de ${product}, fourni par ${provider} : vérifiez le prestataire déclaré (source : ${according}).`,
  'officer-missing': () =>
    'La charte ne dit pas comment joindre le délégué à la protection des données, obligatoire pour un organisme public : ajoutez son contact.',
  'legal-basis-missing': ({ service }) =>
    `La base légale de « ${service} » n’est pas dite : écrivez-la dans « legalBasis », souvent « public-task » pour un service public.`,
  'consent-basis-expected': ({ service }) =>
    `« ${service} » demande l’accord du visiteur mais déclare une autre base légale : écrivez « consent », ou changez le régime de l’usage.`,
  'consent-basis-unexpected': ({ service }) =>
    `« ${service} » déclare l’accord du visiteur comme base légale mais ne le demande pas : changez la base légale, ou le régime de l’usage.`,
  'transfer-without-recipient': ({ service, countries }) =>
    `Les données de « ${service} » partent dans d’autres pays (${countries.join(', ')}) sans dire chez qui : nommez les destinataires.`,
  'recipient-missing': ({ service }) =>
    `Des tiers accèdent aux données de « ${service} » sans être nommés : nommez-les dans « recipients ».`,
  'hosting-country-missing': () => 'La charte ne dit pas dans quel pays sont les serveurs : ajoutez le pays.',
  'legal-basis-forbidden': ({ service }) =>
    `« ${service} » s’appuie sur une base légale qui n’est pas permise ici, comme l’intérêt légitime pour un organisme public : choisissez-en une autre, par exemple « public-task ».`,
  'updated-missing': () => 'La charte ne dit pas quand elle a été mise à jour : ajoutez le jour dans « updated ».',
  'version-missing': () => 'La charte n’a pas de version : ajoutez-en une, par exemple 2026-11.',
  'history-missing': () =>
    'La charte n’a pas d’historique : notez chaque changement, avec son jour, pour que chacun voie ce qui a changé.',
  'history-unordered': () => 'L’historique n’est pas dans l’ordre : écrivez le changement le plus récent en premier.',
  'history-purpose-unknown': ({ purpose }) =>
    `L’historique parle de l’usage « ${purpose} », que la charte ne déclare pas : corrigez l’identifiant.`,
  'day-ahead': ({ day }) => `Le ${day} n’est pas encore venu : corrigez cette date.`,
  'purpose-without-service': ({ purpose }) =>
    `Aucun service ne sert l’usage « ${purpose} » : ajoutez le service qui manque, ou retirez l’usage.`,
  'sentence-long': ({ count, limit }) =>
    `Une phrase de ce texte compte ${String(count)} mots : coupez-la, ${String(limit)} mots au plus se lisent sans effort.`,
  'technical-words': ({ phrase }) =>
    `« ${phrase} » est un mot de métier : dites la même chose avec des mots de tous les jours.`,
  'legal-notice-missing': () =>
    'La charte ne mène pas aux mentions légales du site : ajoutez le lien dans « legalNotice ».',
  'hosting-missing': () => 'La charte ne dit pas qui héberge le site : ajoutez le nom et le pays de l’hébergeur.',
  'accessibility-missing': () =>
    'La charte ne mène pas à la déclaration d’accessibilité : ajoutez le lien dans « accessibility ».',
  'accessibility-status-missing': () =>
    'La charte ne dit pas ce que conclut la déclaration d’accessibilité : ajoutez « none », « partial » ou « full » dans « accessibilityStatus ».',
  'children-asked': ({ purpose, age }) =>
    `« ${purpose} » demande un accord que les moins de ${String(age)} ans ne donnent pas seuls : passez-vous de cet usage sur un site pour enfants.`,
  'http-only': ({ tracker }) =>
    `« ${tracker} » garde la connexion : protégez-le des scripts (HttpOnly, Secure, SameSite), puis écrivez « httpOnly » : true.`,
};
