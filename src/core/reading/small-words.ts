import type { LegalBasis, Party, Role, TrackerType } from '../charter-document.js';
import { foldText } from '../folded-text.js';

/** Words of a closed list: the beginnings that tell each value, and the words that say no more than these. */
interface Vocabulary<Value> {
  readonly stems: readonly (readonly [Value, RegExp])[];
  readonly words: ReadonlySet<string>;
}

const listOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const types: Vocabulary<TrackerType> = {
  stems: [
    ['local-storage', /local ?storage|stockage local|lokaler? speicher|almacenamiento local|archiviazione locale/],
    ['session-storage', /session ?storage|stockage de session|sitzungsspeicher/],
    ['indexed-db', /indexed ?db|base (?:de donnees locale|indexee)|local database/],
    ['pixel', /pixel|balise|beacon/],
    ['fingerprint', /fingerprint|empreinte/],
    ['cookie', /cookie/],
    ['cache', /\bcache\b/],
    ['other', /\bautre traceur|\bother tracker/],
  ],
  words: listOf(
    'cookie cookies http https un une local storage localstorage html5 html stockage de du session sessionstorage lokaler lokale speicher almacenamiento archiviazione locale sitzungsspeicher indexed db indexeddb base donnees indexee database pixel pixels espion suivi invisible tracking balise web beacon beacons fingerprint fingerprinting device empreinte appareil l cache autre traceur other tracker',
  ),
};

const parties: Vocabulary<Party> = {
  stems: [
    [
      'third',
      /\b(?:tiers|tierce|third|3rd|dritt|tercer|terz|derde|terceir|(?:autre|other|another|andere|otro|altro|outro) (?:site|website|sitio|sito))/,
    ],
    [
      'first',
      /\b(?:interne|first|1st|propre|proprietaire|premiere|erst|propi|eigen|prim|(?:ce|this|diese|este|questo|deze) (?:site|website|sitio|sito)|notre site|our (?:web)?site|intern[ao]s?|internes?)\b/,
    ],
    ['first', /^nous$|\b(?:propi|propri|eigen|erst|prim)/],
  ],
  words: listOf(
    'cookie cookies d de un une autre other another andere otro altro outro site website sitio sito web ce this diese dieses este questo deze notre our the partie party partei parte partij parti tiers tierce third 3rd drittanbieter drittpartei tercera tercero terceros terza terze terzi derde derden terceira terceiros interne internes first 1st propre propres premiere erstanbieter erstpartei propia propias propio eerste eigen prima primeira nous interno interna internos',
  ),
};

const roles: Vocabulary<Role> = {
  stems: [
    ['joint', /\b(?:conjoint|joint|gemeinsam)/],
    ['processor', /\b(?:sous traitant|processor|auftragsverarbeiter|encargado|verwerker)/],
    ['controller', /\b(?:responsable|controller|verantwortlich|titolare|verantwoordelijke)/],
  ],
  words: listOf(
    'responsable conjoint conjointe du de traitement joint data controller controllers processor sous traitant gemeinsam gemeinsame verantwortlicher verantwortliche auftragsverarbeiter encargado responsable del tratamiento titolare trattamento verwerker verwerkingsverantwoordelijke verantwoordelijke',
  ),
};

const legalBases: Vocabulary<LegalBasis> = {
  stems: [
    [
      'legitimate-interest',
      /\b(?:interets? legitime|legitimate interest|berechtigt|interes legitimo|interesse legitt?imo)/,
    ],
    ['public-task', /\b(?:mission d ?interet|interet public|public (?:task|interest)|offentlich|interes publico)/],
    ['legal-obligation', /\b(?:obligation legale|legal obligation|rechtliche verpflichtung|obligacion legal)/],
    [
      'vital-interest',
      /\b(?:interets? vita|vital interest|lebenswichtig|protection de la vie|protection of someone s life)/,
    ],
    ['contract', /\b(?:contrat|contract|vertrag|contratto)/],
    ['consent', /\b(?:consentement|consent|accord|einwilligung|consentimiento|consenso|toestemming|consentimento)\b/],
  ],
  words: listOf(
    'consentement consent votre accord your einwilligung consentimiento consenso toestemming consentimento un une l la de d du mission interet interets public legitime legitimate interest public task obligation legale legal contrat contract avec vous vital vitaux protection vie personne with you in the of someone s life art article 6 1 a b c e f lit abs rgpd gdpr dsgvo avg',
  ),
};

const answers: Vocabulary<boolean> = {
  stems: [
    [true, /^(?:oui|yes|ja|si|sim)\b/],
    [false, /^(?:non|no|nein|nee|nao|aucune?|none|keine?r?|ninguno?|nessuno|geen|nenhum)\b/],
  ],
  words: listOf('oui yes ja si sim non no nein nee nao aucun aucune none keine keiner ninguno nessuno geen nenhum'),
};

const valueIn = <Value>({ stems }: Vocabulary<Value>, text: string): Value | undefined => {
  const folded = foldText(text);
  return stems.find(([, pattern]) => pattern.test(folded))?.[0];
};

/**
 * Reads the type of a tracker.
 * @param text words of a cell
 * @returns the type that they name, or nothing
 */
export const typeIn = (text: string): TrackerType | undefined => valueIn(types, text);

/**
 * Reads who sets a tracker.
 * @param text words of a cell
 * @returns first or third party, or nothing
 */
export const partyIn = (text: string): Party | undefined => valueIn(parties, text);

/**
 * Reads the role of a provider.
 * @param text words of a cell
 * @returns the role that they name, or nothing
 */
export const roleIn = (text: string): Role | undefined => valueIn(roles, text);

/**
 * Reads why data may be processed.
 * @param text words of a cell
 * @returns the legal basis that they name; nothing when they say more, for “no consent” holds “consent”
 */
export const legalBasisIn = (text: string): LegalBasis | undefined =>
  saysOnly('legalBasis', text) ? valueIn(legalBases, text) : undefined;

/**
 * Reads an answer.
 * @param text words of a cell
 * @returns true for yes, false for no, or nothing
 */
export const answerIn = (text: string): boolean | undefined => valueIn(answers, text);

/** What small words speak of. */
export type SmallWordKind = 'type' | 'party' | 'role' | 'legalBasis' | 'answer';

const vocabularies: Readonly<Record<SmallWordKind, Vocabulary<unknown>>> = {
  type: types,
  party: parties,
  role: roles,
  legalBasis: legalBases,
  answer: answers,
};

/**
 * Tells whether a cell says nothing beside the value read from it, so that it need not be kept.
 * @param kind what was read
 * @param text words of the cell
 */
export function saysOnly(kind: SmallWordKind, text: string): boolean {
  const { words } = vocabularies[kind];
  return foldText(text)
    .split(' ')
    .every((word) => words.has(word));
}

const unsaid: ReadonlySet<string> = new Set(
  ['', 'non precise', 'non precisee', 'non renseigne', 'not stated', 'not specified', 'nicht angegeben'].concat([
    'no especificado',
    'non specificato',
    'niet vermeld',
    'nao especificado',
  ]),
);

/**
 * Tells whether a cell only says that nothing is said, with a dash or in words.
 * @param text words of the cell
 */
export function isUnsaid(text: string): boolean {
  return text.length < 40 && /^[-–—\p{L}\s]*$/u.test(text) && unsaid.has(foldText(text));
}
