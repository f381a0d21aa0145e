import type { Exemption } from '../charter-document.js';
import { foldText } from '../folded-text.js';
import { remembersChoice } from './choice-memory-words.js';

/**
 * Words that say why a tracker needs no consent, in seven languages; the most telling come first. No word claims the
 * exemption of audience measurement: it has conditions, which a word does not state.
 */
const reasons: readonly (readonly [Exemption, RegExp])[] = [
  ['security', /csrf|xsrf|securi|secure|sicherheit|segurid|sicurezza|beveilig|seguranca|falsifi|forgery/],
  [
    'load-balancing',
    /repartition de charge|load balanc|lastverteil|lastausgleich|balanceo|bilanciament|equilibrage|entre les serveurs|among servers/,
  ],
  ['basket', /panier|basket|shopping cart|warenkorb|carrito|carrello|winkelwagen|carrinho/],
  ['interface-preference', /langue|language|sprache|idioma|lingua\b|taal\b|affichage|display|taille du texte|theme/],
  [
    'authentication',
    /authenti|login|log in|sign in|connexion|se connecter|connecte|session|anmeld|inicio de sesion|accesso|aanmeld|inloggen/,
  ],
  ['paywall-quota', /paywall|contenus offerts|content offered/],
  ['communication', /transmettre la communication|carry the communication/],
];

/** The sentences that our own pages write for each reason, folded: they say no more than it. */
const ownSentences: Readonly<Record<string, Exemption>> = {
  'seulement transmettre la communication': 'communication',
  'necessaire au service que vous demandez': 'requested-service',
  'vous reconnaitre apres votre connexion': 'authentication',
  'securite du service que vous demandez': 'security',
  'se souvenir de votre choix sur les cookies': 'choice-memory',
  'reglage que vous choisissez comme la langue': 'interface-preference',
  'garder votre panier ou votre demarche en cours': 'basket',
  'repartir les visites entre les serveurs': 'load-balancing',
  'compter les contenus offerts': 'paywall-quota',
  'mesure d audience pour ce site seul a laquelle vous pouvez vous opposer': 'audience-measurement',
  'only to carry the communication': 'communication',
  'needed for the service you ask for': 'requested-service',
  'recognising you after you sign in': 'authentication',
  'security of the service you ask for': 'security',
  'remembering your choice about cookies': 'choice-memory',
  'a setting that you choose such as the language': 'interface-preference',
  'keeping your basket or the form you are filling in': 'basket',
  'sharing visits among servers': 'load-balancing',
  'counting the content offered': 'paywall-quota',
  'audience measurement for this site alone to which you may object': 'audience-measurement',
};

/**
 * Reads a reason in the very words of our own pages.
 * @param text words of a cell
 * @returns the reason that they state, and nothing else; nothing for any other words
 */
export function exemptionStatedIn(text: string): Exemption | undefined {
  const folded = foldText(text);
  return Object.hasOwn(ownSentences, folded) ? ownSentences[folded] : undefined;
}

/**
 * Reads from an author's words why a tracker needs no consent.
 * @param texts what the author says of the tracker, the most telling first
 * @returns the case that the words describe; where they describe none, the ground of the law that a “necessary” tracker
 * claims: a service that the visitor asked for
 */
export function exemptionIn(...texts: readonly string[]): Exemption {
  const found = texts.map((text) => exemptionStatedIn(text) ?? reasonIn(text));
  return found.find((reason) => reason !== undefined) ?? 'requested-service';
}

function reasonIn(text: string): Exemption | undefined {
  if (remembersChoice(text)) return 'choice-memory';
  const folded = foldText(text);
  return reasons.find(([, pattern]) => pattern.test(folded))?.[0];
}
