import fc from 'fast-check';
import type { CharterDocument } from '../../../src/core/charter-document.js';
import { countryCode } from '../../../src/core/country-name.js';
import { foldText } from '../../../src/core/folded-text.js';
import { durationIn } from '../../../src/core/reading/duration-words.js';
import { saysOnlyPurpose } from '../../../src/core/reading/purpose-words.js';
import { isUnsaid, saysOnly } from '../../../src/core/reading/small-words.js';

/** Headers as webmasters write them, and others. */
export const anyHeader: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('Nom du cookie', 'Cookie', 'Cookies', 'Nom') },
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      ...['Durée', 'Finalité', 'Catégorie', 'Prestataire', 'Service', 'Type', 'Rôle', 'Déposé par', 'Description'],
      ...['Pourquoi sans accord', 'Accès de tiers', 'Transfert hors UE', 'Base légale', 'Condition', 'Hébergeur', ''],
      ...['Durée de conservation des données', 'Zzyzx'],
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);

/** Cells as webmasters write them, hostile ones, and others; no longer than the schema allows. */
export const anyCell: fc.Arbitrary<string> = fc
  .oneof(
    fc.constantFrom(
      'sessionid',
      '_ga',
      '_pk_id.*',
      '_ga, _gid',
      '_ga\n_gid',
      'PHPSESSID (1)',
      'Google Analytics (_ga)',
    ),
    fc.constantFrom('13 mois', '1 an\n24 heures', 'Session', '365 jours / session', 'variable', 'Ce site', 'Google'),
    fc.constantFrom(
      'Statistiques',
      'Cookies nécessaires',
      'Mesure d’audience par Matomo',
      'Non nécessaires',
      'Publicité',
    ),
    fc.constantFrom('Sous-traitant', 'Oui', 'Non, sauf Google', 'Consentement', 'États-Unis; Inde', 'Aucun', '—', ''),
    fc.constantFrom('Sécurité du service que vous demandez', 'Cookie de Google', 'Non précisé', 'Retient la langue.'),
    fc.constantFrom(
      '__proto__',
      'constructor',
      '<script>alert(1)</script>',
      '"onload="x',
      '=1+1',
      '\u202Ebad',
      '{{ x }}',
    ),
    fc.string({ maxLength: 30 }),
    fc.string({ unit: 'binary', maxLength: 20 }),
  )
  .map((text) => text.trim());

/** Everything that a charter says in words. */
function wordsOf(document: CharterDocument): string {
  const texts: string[] = [];
  JSON.stringify(document, (_key, value: unknown) => {
    if (typeof value === 'string') texts.push(value);
    return value;
  });
  return ` ${foldText(texts.join(' \n '))} `;
}

const values: readonly ((text: string) => boolean)[] = [
  isUnsaid,
  saysOnlyPurpose,
  // Countries are told by their codes, and shown in each reader’s words.
  (text) => text.split(/[;,\n]/).every((place) => countryCode(place) !== undefined),
  ...(['type', 'party', 'role', 'legalBasis', 'answer'] as const).map((kind) => (text: string) => saysOnly(kind, text)),
  // These words are the value “security” of the charter.
  (text) => text.startsWith('Sécurité du service'),
];

/** Signs that stand for what differs between visitors, marks of notes, and what stands between two names. */
const written =
  /<[\w .*#-]{1,40}>|\[[\w .*#-]{1,40}\]|\{[\w .*#-]{1,40}\}|\(\d{1,2}\)|[¹²³⁴⁵⁶⁷⁸⁹†‡]|\s(?:et|and|und|y|e|en|ou|or|oder|o|of)(?=\s)/g;

/** “25 mois” alone is the value P25M of the charter, and no more. */
const isLength = (text: string): boolean => /^\d+\s?\p{L}+$/u.test(text);

/**
 * Finds the words of cells that a charter says nowhere, and that no value of it stands for.
 * @param cells texts of a table
 * @param document what was read of it
 */
export function lostWordsOf(cells: readonly string[], document: CharterDocument): readonly string[] {
  const said = wordsOf(document);
  const isMachine = (text: string): boolean =>
    said.includes(` ${foldText(durationIn(text) ?? '?')} `) && isLength(text);
  const wanted = cells.filter((text) => !isMachine(text) && !values.some((isValue) => isValue(text)));
  const words = wanted.flatMap((text) => foldText(text.replace(written, ' ')).split(' ').filter(Boolean));
  return words.filter((word) => !said.includes(word));
}
