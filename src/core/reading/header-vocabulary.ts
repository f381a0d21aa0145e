/** What a column of a declaration says. */
export type Field =
  | 'provider'
  | 'duration'
  | 'dataRetention'
  | 'exemption'
  | 'legalBasis'
  | 'thirdPartyAccess'
  | 'transfers'
  | 'setter'
  | 'party'
  | 'role'
  | 'purpose'
  | 'description'
  | 'type'
  | 'service'
  | 'condition'
  | 'name';

/**
 * Turns of phrase of headers, folded: each says its field whatever other words stand around it. The first that fits is
 * taken; where a field has two patterns, both must fit.
 */
export const headerPhrases: readonly (readonly [Field, RegExp, RegExp?])[] = [
  ['duration', /\b(?:combien de temps|how long|wie lange|cuanto (?:tiempo|dura)|quanto (?:tempo|dura)|hoe ?lang)\b/],
  [
    'exemption',
    /\b(?:sans|without|ohne|sin|senza|zonder|sem) (?:votre |your |ihre |su |il |uw |o seu )?(?:accord|consent|einwillig|zustimm|toestem)/,
  ],
  [
    'legalBasis',
    /\b(?:bases? (?:legales?|juridiques?|legal|giuridica|juridica)|fondements? (?:juridique|legal)|legal (?:basis|ground)|rechtsgrund|rechtsgrond|grondslag|fundamento (?:legal|juridico))/,
  ],
  [
    'transfers',
    /\b(?:hors (?:de l )?(?:ue|union|eee|europe)|outside (?:the )?(?:eu|eea|europe)|au(?:ss|ß)erhalb|drittland|drittstaat|fuera de|extra ?ue|fuori d|buiten de|fora da|pays tiers|third countr|terceros paises|paesi terzi|derde landen|paises terceiros)/,
  ],
  [
    'thirdPartyAccess',
    /\b(?:acces|zugriff|zugang|toegang|acesso|partag|shared|compart|condivis|gedeeld)/,
    /\b(?:tiers|third|dritt|tercer|terz|derd|terceir)/,
  ],
  [
    'dataRetention',
    /\b(?:donnees|data|daten|datos|dati|gegevens|dados)\b/,
    /\b(?:conserv|retention|aufbewahr|speicherdauer|bewaar|retenc|durees?\b|duracion|durata)/,
  ],
  [
    'setter',
    /\b(?:deposee?s?|posee?s?|placee?s?|definie?s?|emise?s?|installee?s?|set|placed|installed|gesetzt|geplaatst|ingesteld|instalad[ao]s?|impostat[aoie]|installat[aoie]|definid[ao]s?|colocad[ao]s?) (?:par|by|von|durch|door|por|da|dal)\b/,
  ],
  [
    'setter',
    /\b(?:qui|who|wer|quien|chi|wie|quem)\b/,
    /\b(?:depose|pose|place|definit|sets?|setzt|plaatst|instala|imposta|installa|define|coloca|emet|gere)\b/,
  ],
  [
    'description',
    /\b(?:que fait|a quoi|pourquoi|what (?:does|it|is it)|why|was macht|wozu|wofur|warum|para que|por que|a (?:cosa|che) serve|cosa fa|perche|waarvoor|waarom|wat doet|o que faz)\b/,
  ],
];

/** A header that speaks of the device is about the tracker, not about the data that were collected with it. */
export const deviceWords: RegExp =
  /\b(?:terminal|terminaux|appareils?|navigateur|device|browser|gerat|dispositiv|equipo|equipamento|apparaat|cookies?|traceurs?)/;

/** What says that data were collected: no word for how long a tracker stays. */
export const collectedWords: RegExp = /\b(?:collect|recueil|erhoben|gesammelt|recog|raccolt|verzamel|recolhid)/;

/** A column about a cookie that neither names it nor says what we ask: its value, its domain, the way to refuse it. */
export const asideWords: RegExp =
  /\b(?:domaines?|domain|dominio|domein|valeurs?|values?|wert|valore?s?|waarde|contenu|content|inhalt|inhoud|contenido|contenuto|conteudo|exemples?|examples?|liens?|links?|url|refus|desactiv|deactiv|deaktiv|supprim|bloqu|disable|opt out|block|delet|manag|gerer|gestion|verwalt|ablehn|rechaz|rifiut|weiger|recus|accept)/;

/**
 * Words of headers in French, English, German, Spanish, Italian, Dutch and Portuguese, folded. The first field with a
 * word in the header has it: “Nom du prestataire” is the provider, though it begins with “nom”.
 */
export const headerWords: Readonly<Partial<Record<Field, string>>> = {
  provider:
    'prestataire fournisseur editeur emetteur deposant societe organisme partenaire provider supplier vendor issuer company partner publisher anbieter hersteller herausgeber unternehmen dienstleister proveedor emisor empresa entidad fornitore azienda gestore aanbieder leverancier beheerder fornecedor prestador entidade',
  duration:
    'duree conservation expiration expire validite persistance echeance duration expiry expires lifetime lifespan retention period validity deadline dauer laufzeit speicherdauer lebensdauer ablauf ablaufdatum gultigkeit aufbewahrungsfrist speicherfrist duracion caducidad caduca vencimiento expira expiracion vigencia plazo durata scadenza scade conservazione validita duur bewaartermijn bewaarperiode looptijd vervaldatum verloopt vervalt geldigheid termijn periode levensduur duracao validade prazo expiracao vencimento retencao',
  exemption: 'exemption exempte accord dispense ausnahme exencion esenzione vrijstelling isencao',
  transfers: 'transfert transfer transferencia trasferimento doorgifte',
  setter:
    'origine proprietaire titulaire source origin owner herkunft quelle origen titular responsable fuente provenienza titolare fonte eigenaar bron herkomst origem proprietario responsavel',
  party: 'party partie partei parte partij',
  role: 'role rol rolle ruolo papel',
  purpose: 'categorie famille category class kategorie klasse categoria',
  description:
    'finalite description utilite utilisation objectif objet fonction sert but usage purpose function use goal reason details zweck verwendungszweck beschreibung funktion verwendung erklarung finalidad proposito descripcion uso utilidad funcion finalita scopo descrizione funzione utilizzo doel doeleinde beschrijving functie omschrijving toelichting finalidade objetivo descricao funcao utilizacao',
  type: 'type typ tipo tipologia nature art soort stockage storage speicher opslag almacenamiento armazenamento',
  service: 'service emplacement outil dienst tool servicio herramienta servizio strumento servico ferramenta',
  condition:
    'condition quand when bedingung wann condicion cuando condizione quando voorwaarde wanneer condicao circonstance',
  name: 'nom denomination intitule name cookie traceur tracker nombre nome naam bezeichnung denominazione identifiant identificador identificatore cle key kennung',
};

/** Ends of the long words that German and Dutch make: “Cookiespeicherdauer”, “Cookienaam”. */
export const headerEndings: readonly (readonly [Field, RegExp])[] = [
  ['provider', /(?:anbieter|aanbieder|leverancier)$/],
  ['duration', /(?:dauer|frist|laufzeit|termijn|duur|datum)$/],
  ['description', /(?:zweck|beschreibung|beschrijving)$/],
  ['type', /(?:typ|art|soort)$/],
  ['name', /(?:name|naam|bezeichnung)$/],
];
