import { foldText } from '../folded-text.js';

/** What a column of a declaration says. */
export type Field =
  | 'provider'
  | 'duration'
  | 'exemption'
  | 'transfers'
  | 'party'
  | 'role'
  | 'purpose'
  | 'description'
  | 'type'
  | 'service'
  | 'name';

/**
 * Words of headers in French, English, German, Spanish, Italian, Dutch and Portuguese, folded. The first field with a
 * word in the header has it: “Nom du prestataire” is the provider, though it begins with “nom”.
 */
const words: Readonly<Record<Field, string>> = {
  provider:
    'prestataire fournisseur editeur emetteur deposant provider supplier vendor issuer anbieter hersteller herausgeber proveedor fornitore aanbieder leverancier fornecedor societe company',
  duration:
    'duree conservation expiration expire validite duration expiry expires lifetime lifespan retention dauer laufzeit speicherdauer lebensdauer ablauf duracion caducidad vencimiento durata scadenza duur bewaartermijn looptijd vervaldatum duracao validade prazo',
  exemption: 'exemption exempte accord dispense ausnahme exencion esenzione vrijstelling isencao',
  transfers: 'transfert transfer transferencia trasferimento doorgifte pays country pais paese',
  party: 'party partie partei parte partij',
  role: 'role rol rolle ruolo',
  purpose: 'categorie category kategorie categoria',
  description:
    'finalite description utilite utilisation objectif objet fonction sert purpose function usage zweck beschreibung funktion finalidad proposito descripcion uso finalita scopo descrizione doel beschrijving functie finalidade objetivo descricao funcao',
  type: 'type typ tipo nature stockage storage speicher opslag',
  service: 'service emplacement dienst servicio servizio servico',
  name: 'nom name cookie traceur tracker nombre nome naam bezeichnung denominazione traceurs identifiant cle key',
};

const fields = Object.entries(words).map(([field, list]) => [field as Field, list.split(' ')] as const);

/**
 * Tells what a column is from its header.
 * @param header text of the header cell, in any of the seven languages
 * @returns the field, or nothing for a column of the author's own
 */
export function fieldOf(header: string): Field | undefined {
  const found = foldText(header)
    .split(' ')
    .filter((word) => word.length > 1);
  return fields.find(([, known]) => found.some((word) => known.some((candidate) => isAlike(word, candidate))))?.[0];
}

/**
 * Tells whether a header speaks of cookies or trackers, and not of names in general.
 * @param header text of the header cell
 */
export function namesTrackers(header: string): boolean {
  const found = foldText(header).split(' ');
  return found.some((word) => ['cookie', 'traceur', 'tracker'].some((candidate) => isAlike(word, candidate)));
}

/** Same word, but for a plural or, in a long word, one wrong letter. */
function isAlike(word: string, candidate: string): boolean {
  if (word === candidate || plurals.some((ending) => word === candidate + ending)) return true;
  return (
    candidate.length >= 5 &&
    word.length >= 5 &&
    Math.abs(word.length - candidate.length) <= 1 &&
    isOneLetterOff(word, candidate)
  );
}

const plurals: readonly string[] = ['s', 'es', 'n', 'en', 'x', 'e', 'i'];

function isOneLetterOff(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}
