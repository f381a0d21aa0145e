import {
  banner,
  check,
  editorTable,
  faults,
  house,
  laws,
  packed,
  policies,
  portal,
  preferences,
  reader,
  receipt,
  record,
  seed,
  table,
  underPolicies,
  words,
} from './proof-files.js';

/** Proofs of the rules on the charter, its trackers, proof and safety. */
export const charterProofs = {
  43: [check('names ten faults of one charter in ten sentences, each with its path')],
  44: [
    underPolicies('asks consent where a charter calls audience measurement exempt and the law does not'),
    laws('asks a Belgian visitor for audience measurement that French law exempts'),
  ],
  46: [policies('keeps measurement 13 months and its data 25 months at most')],
  47: [
    preferences('leaves off what needs consent, and on what may only be objected to'),
    portal('counts no visit of those who object'),
  ],
  49: [words('hold no phrase that misleads or presses')],
  51: [banner('says nothing where nothing needs consent'), seed('shows no banner, and says why')],
  52: [
    table('shows the charter it is given'),
    table('shows the columns asked for, and never fewer than the law wants'),
    editorTable('keeps the words of the editor, and says what is not stated'),
  ],
  53: [
    table('shows the charter it is given'),
    words('follow the plural of each language'),
    reader('reads “13 mois” as P13M'),
  ],
  55: [table('gives each purpose a table under its name')],
  56: [
    table('gives a copy of its charter as JSON'),
    table('writes CSV that no spreadsheet takes for a formula'),
    editorTable('writes CSV with every column, those of the editor too'),
  ],
  59: [policies('give a French public body what French law gives, without legitimate interest and with an officer')],
  66: [seed('shows its whole text and its table without scripts')],
  74: [receipt('carries the very value that is kept'), receipt('has every field of the standard and no other')],
  75: [receipt('can be kept as JSON, and is a new one each time')],
  76: [
    receipt('says nothing that the charter, the clock or the choice did not'),
    receipt('identifies nobody: two visitors who choose alike at one moment hold the same'),
  ],
  121: [
    portal('asks nothing of any other host, whatever the choice'),
    packed('are one small file each, and French law with that of its public bodies'),
  ],
  122: [house('are words that the house allows')],
  123: [
    record('never throws, and reads nothing but what we would write to the letter'),
    record('never grants more when a value is cut, or a character of it lost or doubled'),
    faults('grants nothing by the value “x”'),
  ],
};
