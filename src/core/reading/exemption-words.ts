import type { Exemption } from '../charter-document.js';
import { foldText } from '../folded-text.js';

/** Words that say why a tracker needs no consent, in seven languages; the most telling come first. */
const reasons: readonly (readonly [Exemption, RegExp])[] = [
  [
    'choice-memory',
    /(?:choix|choice|preferenc|preferences|auswahl|eleccion|preferencias|scelt|keuze|escolha|consent|einwilligung|zustimmung|toestemming)[^]{0,80}(?:cookie|traceur|tracker)|(?:cookie|traceur|tracker)[^]{0,40}(?:consent|choix|choice|preferenc|einwilligung|zustimmung|toestemming)/,
  ],
  ['security', /csrf|xsrf|securi|secure|sicherheit|segurid|sicurezza|beveilig|seguranca|falsifi|forgery/],
  ['load-balancing', /repartition de charge|load balanc|lastverteil|lastausgleich|balanceo|bilanciament|equilibrage/],
  ['basket', /panier|basket|shopping cart|warenkorb|carrito|carrello|winkelwagen|carrinho/],
  ['interface-preference', /langue|language|sprache|idioma|lingua\b|taal\b|affichage|display|taille du texte|theme/],
  [
    'authentication',
    /authenti|login|log in|sign in|connexion|se connecter|connecte|session|anmeld|inicio de sesion|accesso|aanmeld|inloggen/,
  ],
];

/**
 * Reads from an author's words why a tracker needs no consent.
 * @param texts what the author says of the tracker, the most telling first
 * @returns the case that the words describe; where they describe none, the ground of the law that a “necessary” tracker
 * claims: a service that the visitor asked for
 */
export function exemptionIn(...texts: readonly string[]): Exemption {
  const folded = texts.map(foldText);
  const found = folded.map((text) => reasons.find(([, pattern]) => pattern.test(text))?.[0]);
  return found.find((reason) => reason !== undefined) ?? 'requested-service';
}
