import { foldText } from '../folded-text.js';
import { trackingStems } from '../tracking-words.js';
import type { WellKnownPurpose } from '../well-known-purposes.js';

/**
 * Beginnings of words that name a purpose, in seven languages. What needs consent comes first: a heading that claims
 * necessity and speaks of advertising is not taken at its word.
 */
const beginnings: readonly (readonly [WellKnownPurpose, RegExp])[] = [
  ...trackingStems,
  ['preferences', /\b(?:preferen|personnalis|personalis|personaliz|voorkeur|einstellung)/],
  [
    'necessary',
    /\b(?:necess|necesari|essenti|esencial|essencia|obligatoire|obbligator|fonctionnel|functional|funktional|funcional|funzional|functione|notwendig|erforderlich|noodzakelijk|strictly|strictement|unbedingt|estrictamente|strettamente|strikt|indispensable|exempt)|\bfonctionnement (?:du|de la|de ce|de notre) (?:site|portail|plateforme|service)|\brunning the site/,
  ],
  // “Technical details” head any table; “technical cookies” claim necessity.
  ['necessary', /^(?:techni|tecnic)\w*$|\bcookies? (?:purement )?(?:techni|tecnic)|\b(?:techni|tecnic)\w* cookies?\b/],
];

/** “Never without your consent”: two denials that ask for consent. */
const twoDenials =
  /\b(?:jamais|pas|ne|not|never|nicht|nie|nunca|no|mai|non|niet|nooit|nao)(?: \w+){0,4} (?:sans|without|ohne|sin|senza|zonder|sem)\b/g;

/** “Exempt from consent”, “which do not need your consent”: words that claim necessity. */
const claims: readonly RegExp[] = [
  /\b(?:sans|without|ohne|sin|senza|zonder|sem|aucune?|pas (?:de|d|besoin de)|keine?|geen|no) (?:votre |your |ihre |su |il |uw |o |seu )*(?:consent|accord|einwillig|zustimm|toestem)\w*(?: (?:requis|required|prealable|erforderlich|necessaire|notig|vereist|necesario|necessario|richiesto)\b)?/g,
  /\b(?:non|not|no|nao|nicht|niet) (?:necessit|necesit|requ|need|soumis|sujet|sujeit|soggett|subject|richied|vereis|exig)\w*(?: (?:a|au|de|d|to|your|votre|the|il|al|su|uw))* (?:consent|accord|toestem)\w*/g,
  /\b(?:necessit|requi|exig)\w* pas (?:de |d |votre |le )*(?:consent|accord)\w*/g,
  /\b(?:consent|accord|einwillig|zustimm|toestem)\w*(?: (?:n|est|is|ist|es|e|wird|prealable))* (?:pas|non|not|nicht|no|niet|nao) (?:requis|required|necess|needed|erforder|benotig|notig|vereist|nodig|necesari|exigid|richiest)\w*/g,
];

/** “Not necessary”, “which need your consent”, “optional”: words that only seem to claim it. */
const denials: readonly RegExp[] = [
  /\b(?:non|not|nicht|no|niet|nao|sans|pas) (?:strictement |strictly |unbedingt |estrictamente )?(?=necess|necesari|essenti|notwendig|erforderlich|noodzakelijk|obligatoire|exempt|indispensable)\w+/g,
  /\b(?:optionnel|facultati|facoltativ|optional|opcional|opzional|optioneel|freiwillig)\w*/g,
  /\b(?:necessit|necesit|requ|soumis|sujet|sujeit|soggett|subject|erforder|benotig|richied|vereis|exig)\w*(?: \w+){0,3} (?:consent|accord|einwillig|zustimm|toestem)\w*/g,
  /\b(?:einwilligungs|zustimmungs)(?:pflichtig|bedurftig)\w*/g,
  /\b(?:consent|accord|einwillig|zustimm|toestem)\w*(?: (?:est|is|ist|es|e|wird|prealable|prior))* (?:requis|required|obligatoire|necess|needed|erforder|benotig|notig|vereist|nodig|necesari|exigid|richiest|obligat)\w*/g,
];

/** Words with “exempt” in place of what claims necessity. */
function claimed(text: string): string {
  return claims.reduce((words, pattern) => words.replace(pattern, ' exempt '), foldText(text).replace(twoDenials, ' '));
}

/**
 * Reads a purpose from the words of a heading, caption, group or cell.
 * @param text words in any of the seven languages
 * @returns the well-known purpose that they name, or nothing
 */
export function purposeIn(text: string): WellKnownPurpose | undefined {
  const words = denials.reduce((left, pattern) => left.replace(pattern, ' '), claimed(text)).trim();
  return beginnings.find(([, pattern]) => pattern.test(words))?.[0];
}

/**
 * Tells whether words say that something is not necessary, or waits for consent.
 * @param text words of a heading, caption, group or cell
 */
export function deniesNecessity(text: string): boolean {
  const words = claimed(text);
  return foldText(text).search(twoDenials) !== -1 || denials.some((pattern) => words.search(pattern) !== -1);
}

/** Words that say nothing of their own beside the name of a purpose. */
const fillers: ReadonlySet<string> = new Set(
  [
    'a au aux autre autres bon fonctionnement ce ces cookie cookies d dans de des deposes du en et finalite interne internes l la le les liste nos notre ou par plateforme portail pour propres reseaux reseau site sites sur tableau traceur traceurs un une usage usages utilise utilises web',
    'all and by cookie for from in running list network networks of on or other our proper site sites the this to tracker trackers use used we website working',
    'auf aus cookie das der des die fur im liste oder seite und unsere unserer verwendete von website zu zum zur',
    'con del el en las lista los nuestra o para por propias redes sitio su utilizadas y',
    'che del dei di e gli i il lo nel per sito tutti utilizzati',
    'aan dat deze die een het in lijst onze op van voor wij',
    'as da das do dos e em na no o os para por sitio usados',
  ].flatMap((words) => words.split(' ')),
);

const oneBeginning = beginnings.map(([, pattern]) => pattern);

/**
 * Tells whether words name a purpose and say nothing else that would be lost if only the purpose were kept.
 * @param text words of a heading, caption, group or cell
 */
export function saysOnlyPurpose(text: string): boolean {
  const words = foldText(text).split(' ');
  return (
    !deniesNecessity(text) &&
    words.every((word) => fillers.has(word) || oneBeginning.some((pattern) => pattern.test(word)))
  );
}
