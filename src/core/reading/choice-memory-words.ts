import { foldText } from '../folded-text.js';

/** Beginnings of words, folded, in seven languages. */
const consent = 'consent|consens|einwilligung|zustimmung|toestemming';
const choice = 'choix|choices?|auswahl|entscheidung|elecciones|eleccion|decision|scelt[ae]|keuzes?|escolhas?|wahl';
const settings = 'preferen|einstellung|praferenz|parametr|setting|reglage|voorkeur|instelling|configurac';
const cookies = '(?:cookies?|traceurs?|trackers?)';
const banner = 'bandeau|banniere|banner|hinweis|notice|aviso|avviso|melding';

/** Verbs and nouns of memory. */
const memory =
  '(?:memor|conserv|enregistr|retien|reten|souven|souvien|stock|sauvegard|gard|remember|stor|sav|record|keep|speicher|merk|guard|almacen|recuerd|record|registr|salv|ricord|onthoud|bewaar|bewar|slaat|opslaan|lembr|armazen|recorda|sert a savoir|savoir|indi[qc]|zeigt|geeft aan|determin|detect|verifi|whether)';

const acceptance =
  'accept|refus|reject|declin|dismiss|akzept|abgelehn|ablehn|acept|rechaz|accett|rifiut|geaccept|geweiger|aceit|recus|ferme|clos|geschlossen|hidden|masqu';

/** Other things that a site remembers of a visitor. */
const elsewhere =
  /\b(?:lang|sprach|idioma|lingua|taal|affichage|display|darstell|visualiz|taille|size|schrift|font|theme|thema|couleur|colou?r|farb|contrast|region|pays|country|commune|ville|city|panier|basket|cart\b|warenkorb|carrito|carrello|produit|product|filtr|filter|tri\b|sort|recherche|search|such|vue\b|view|colonne|column|carte|map|devise|currency|accessib|sombre|dark|video|volume|lecteur|player|login|connexion)/;

/** “With your consent”: what was stored after a consent does not remember it. */
const afterConsent = new RegExp(
  String.raw`\b(?:avec|apres|sans|sous|with|without|after|upon|mit|ohne|nach|con|sin|tras|senza|dopo|met|zonder|na|com|sem|apos)(?: (?:votre|le|l|your|the|ihrer|ihre|der|su|el|il|suo|tuo|uw|de|o|seu|reserve))* (?:${consent}|accord)\w*`,
  'g',
);

/** “In a cookie”: where something is kept, not what it is about. */
const container = new RegExp(
  String.raw`\b(?:un|une|a|an|ein|einem|einer|una|een|um|uma|ce|this|dieses?|diesem) cookie\b`,
  'g',
);

/** A few words, none of which begins another thing. */
const some = (most: number): string => String.raw`(?: \w+){0,${String(most)}} `;

/** What can only be about cookies or consent. */
const plain: readonly RegExp[] = [
  String.raw`\b(?:cookies?|traceurs?|trackers?) ?(?:(?:de|d|du|aux?|des|di|of|voor|fur) )?(?:${consent}|${choice}|${settings}|acceptance|akzeptanz)`,
  String.raw`\b(?:${consent}|${choice}|${settings}|acceptation|acceptance)\w*${some(6)}${cookies}\b`,
  String.raw`\b(?:${settings}|${choice}|etat|statu[st]|state|gestion|management|verwaltung|gestione|beheer|gestao)\w*(?: (?:de|du|des|of|di|do|da|del|van|la|le|il|o|l|der))* (?:${consent})`,
  String.raw`\b(?:${consent})\w{0,3}(?: (?:preferen|setting|stat|choice)|s?(?:status|einstellung|voorkeur))`,
  String.raw`\b${memory}\w*${some(5)}(?:${consent})`,
  String.raw`\b${memory}\w*${some(7)}(?:${acceptance})\w*${some(4)}(?:${cookies}\b|cookie ?(?:${banner}))`,
  String.raw`\b${memory}\w*${some(7)}(?:${cookies}|cookie\w+|(?:${banner})${some(3)}${cookies})${some(4)}(?:${acceptance})`,
  String.raw`\b${memory}\w*(?: ce que| what)${some(3)}(?:accept|refus)`,
].map((pattern) => new RegExp(pattern));

/** “Remembers your choice”, and no word on what was chosen. */
const bare = new RegExp(
  String.raw`^(?:\w+ ){0,4}?${memory}\w*${some(4)}(?:${choice})(?: (?:auf|op|sur|on|in|for|fur|para|per|voor|pour|pendant|during|lors|bei)\b.*)?$`,
);

/**
 * Tells whether words say that a tracker remembers what a visitor chose about cookies. A setting of the site, such as its
 * language, is another thing.
 * @param text words of a cell, in any of the seven languages
 */
export function remembersChoice(text: string): boolean {
  const words = foldText(text).replace(afterConsent, ' ').replace(container, ' ');
  const isElsewhere = elsewhere.test(words);
  return !isElsewhere && (plain.some((pattern) => pattern.test(words)) || bare.test(words));
}
