import { foldText } from './folded-text.js';
import type { WellKnownPurpose } from './well-known-purposes.js';

/** A purpose that always needs consent, or the statement of an exemption of its own. */
export type TrackingPurpose = Exclude<WellKnownPurpose, 'necessary' | 'preferences'>;

/** What stands beside “social” where it speaks of public services, not of networks. */
const publicServices =
  'actions?|aides?|securite|services?|logements?|centres?|travail|protection|bailleurs?|cohesion|affaires|economie|lien|raison|siege|seguridad|servicios|asistencia|trabajo|bienestar|servizi|assistenza|sicurezza|previdenza|seguranca|acao|servicos';

/** Cards that are no maps: “par carte bancaire”. */
const cards =
  'bancaire|bleue|grise|vitale|jeune|de (?:credit|paiement|debit|lecteur|bibliotheque|fidelite)|d (?:identite|abonne)';

/**
 * Words that name such a purpose wherever they stand, folded, in seven languages. Where several are named, the first of
 * the list is taken.
 */
export const trackingStems: readonly (readonly [TrackingPurpose, RegExp])[] = [
  [
    'advertising',
    /\b(?:publicit|pubblicit|publicid|advertis|(?:re)?marketing|\w{0,12}werb(?:ung|e)(?<!\b(?:be|ge|er|wettbe)werb(?:ung|e))|retarget|targeting|(?:re)?ciblage|advertent|reclame\b|profil(?:ag|ing|ier|az)|perfila)/,
  ],
  [
    'social',
    new RegExp(
      String.raw`\b(?:reseaux?|redes|reti) soci|\b(?:social|sozial|sociale|soziale) (?:netw|netz|media|medien|plug)|(?<!\b(?:${publicServices}) )\bsocia(?!l (?:security|care|housing|services?|welfare|insurance|work)|le (?:zekerheid|dienst|woning))|\bsozial(?!amt|versich|hilf|leist|dienst|wohn)`,
    ),
  ],
  [
    'media',
    new RegExp(
      String.raw`\b(?:video|multimedia|medias?\b|medien|mediaspeler|embed|eingebett|maps?\b|mapas?\b|mappe|kaart\b|karten\b)|(?<!\b(?:par|la) )\bcartes?\b(?! (?:${cards}))`,
    ),
  ],
  [
    'audience',
    /statisti|estadist|estatist|analyti|analitic|webanaly|reichweite|\b(?:audience|audiencia|analysis|analisi|(?<!\b(?:security|safety|protective|la) )(?:mesur|measur)(?!es? (?:d[eu] |of |to |against |for )?(?:la |the )?(?:secur|protec|ou\b))|messung|medicion|meting|performance|frequentation)/,
  ],
];

/** What only sentences say: “counts visits”, “so that users can be told apart”; and names of tools that do nothing else. */
const trackingSentences: readonly (readonly [TrackingPurpose, RegExp])[] = [
  [
    'advertising',
    /\bads\b|\bad (?:serv|network|deliver|campaign|click|impression|conversion)|\bconversions?\b|(?:personal\w*|relevante?) anzeigen|werbeanzeig|(?<!tablon de )\banuncios?\b|\bannunci (?:pubblic|person|mirat)|\bannonces? (?:cibl|person|pertinent)|\bannonceurs?\b|\b(?:doubleclick|adsense|adwords|criteo|taboola|outbrain|teads|adform)\b|\b(?:facebook|meta) pixel\b/,
  ],
  [
    'social',
    /\b(?:facebook|twitter|linkedin|instagram|tiktok|pinterest|snapchat|addthis|sharethis|addtoany|disqus)\b|\bboutons? de partage|\bshar(?:e|ing) buttons?/,
  ],
  ['media', /\b(?:youtube|vimeo|dailymotion|peertube|soundcloud|spotify|podcasts?)\b/],
  [
    'audience',
    /\b(?:matomo|piwik|xiti|at internet|hotjar|microsoft clarity|chartbeat|mixpanel|etracker|econda|webtrekk|contentsquare|smartlook|mouseflow|google tag manager)\b/,
  ],
  [
    'audience',
    /\bcompt(?:er|ent|age|abilis\w*|e (?:le|la|les|chaque))\b(?: \w+){0,4} (?:visit|pages?\b|vues?\b|clics?\b|internaute|consultation)|\bnombre d\w? ?(?:visit|pages|vues|clics|internautes)/,
  ],
  [
    'audience',
    /\b(?:count|number)\w*(?: \w+){0,4} (?:visit|page ?views?|views|clicks|users)|\b(?:\w{0,5}zahl|zahlt|zahlen)\b(?: \w+){0,4} (?:besuch|seitenaufruf|aufruf|klick|nutzer)|\b(?:tel(?:t|len)|aantal)\b(?: \w+){0,4} (?:bezoek|pagina|klik|gebruiker)/,
  ],
  [
    'audience',
    /\b(?:cuentan? (?:las?|los|el)|contar|contabiliza|cont[ao]|conteggia?|numero)\b(?: \w+){0,4} (?:visit|pagin|usuari|utent|utilizador|clic)/,
  ],
  [
    'audience',
    /\bdisting\w*(?: \w+){0,2} (?:users|utilisateurs|visit\w+|usuarios|utenti|utilizadores)\b|\b(?:nutzer|besucher)\w* (?:zu )?unterscheid/,
  ],
  [
    'audience',
    /\b(?:anal[iy][sz]|track(?:s|ing)?\b|suivi\b|suit\b|suivre\b|seguimiento|rastre|tracciam|nachverfolg)\w*(?: \w+){0,4} (?:visit|traf|comport|behavio|\w{0,8}verhalt|nutz|besuch|bezoek|naviga|usage\b|activit|internaute|parcours)|\btracking\b/,
  ],
];

/** Names that everybody knows, and that nobody gives to anything else. */
const trackingNames: readonly (readonly [TrackingPurpose, RegExp])[] = [
  ['advertising', /^(?:_fb[pc]|_gcl_\w+|__gads|__gpi|IDE|DSID|_uet[sv]id|MUID|_pin_unauth|_ttp|li_sugr)(?:$|[*_.])/],
  ['media', /^(?:VISITOR_\w+|YSC|vuid)$/],
  ['audience', /^(?:_ga|_gid|_gat|__utm[abctvz]|_pk_\w+|_hj\w+|_clck|_clsk|xtvrn|atuserid|_ym_uid)(?:$|[*_.])/],
];

/** “Records the consent for the cookies in the category Analytics”: whose category it is, and not what the cookie does. */
const categoryOfChoice =
  /\b(?:consent\w*|choi\w+)(?: \w+){0,5} cookies? (?:in|of|de|dans)(?: (?:the|la))?(?: categor\w+ \w+| \w+ categor\w+)/g;

/**
 * Reads from any words whether they tell of advertising, social networks, content of others or the measurement of an
 * audience. Words that deny it tell of it too: whoever is in doubt asks.
 * @param text words in any of the seven languages
 * @returns the purpose that they tell of, or nothing
 */
export function trackingIn(text: string): TrackingPurpose | undefined {
  const words = foldText(text).replace(categoryOfChoice, ' ');
  return order.find((purpose) =>
    [...trackingStems, ...trackingSentences].some(([each, pattern]) => each === purpose && pattern.test(words)),
  );
}

const order: readonly TrackingPurpose[] = ['advertising', 'social', 'media', 'audience'];

/**
 * Reads from the name of a tracker what it is known to be for.
 * @param name a name as a charter declares it
 * @returns the purpose, or nothing for a name that may be anything
 */
export const trackingByName = (name: string): TrackingPurpose | undefined =>
  trackingNames.find(([, pattern]) => pattern.test(name))?.[0];
