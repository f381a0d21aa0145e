import { foldText } from '../folded-text.js';
import type { WellKnownPurpose } from '../well-known-purposes.js';

/**
 * Beginnings of words that name a purpose, in seven languages. What needs consent comes first: a heading that claims
 * necessity and speaks of advertising is not taken at its word.
 */
const beginnings: readonly (readonly [WellKnownPurpose, RegExp])[] = [
  [
    'advertising',
    /\b(?:publicit|pubblicit|publicid|advertis|marketing|werb|ciblage|targeting|advertent|reclame|profil)/,
  ],
  ['social', /\b(?:reseaux? soci|socia|sozial|redes soci)/],
  ['media', /\b(?:video|multimedia|media|medien|embed|cartes?\b|maps?\b|mapas?\b|mappe|kaart|karten)/],
  [
    'audience',
    /\b(?:statisti|estadist|estatist|audience|analyti|analysis|analisi|analitic|mesure|measur|messung|medicion|meting|reichweite|performance)/,
  ],
  ['preferences', /\b(?:preferen|personnalis|personalis|personaliz|voorkeur|einstellung)/],
  [
    'necessary',
    /\b(?:necess|necesari|essenti|esencial|obligatoire|obbligator|techni|tecnic|fonctionnel|functional|funktional|funcional|funzional|functione|notwendig|erforderlich|noodzakelijk|strictly|indispensable)/,
  ],
];

const denial =
  /\b(?:non|not|nicht|no|niet|nao|sans|pas) (?:strictement |strictly |unbedingt |estrictamente )?(?=necess|necesari|essenti|notwendig|erforderlich|noodzakelijk|obligatoire)\w+/g;

/**
 * Reads a purpose from the words of a heading, caption, group or cell.
 * @param text words in any of the seven languages
 * @returns the well-known purpose that they name, or nothing
 */
export function purposeIn(text: string): WellKnownPurpose | undefined {
  const folded = foldText(text).replace(denial, ' ');
  return beginnings.find(([, pattern]) => pattern.test(folded))?.[0];
}
