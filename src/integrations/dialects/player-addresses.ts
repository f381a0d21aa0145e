/** What a place of tarteaucitron would show. */
export interface Player {
  /** The service as tarteaucitron calls it. */
  readonly service: string;
  /** Address of the player. */
  readonly address: string;
  /** Address of a page that shows the same, for a plain link. */
  readonly page: string;
  /** Title that the author gave, else the address of the page. */
  readonly title: string;
}

interface KnownPlayer {
  readonly className: string;
  readonly service: string;
  /** Attributes that hold the identifier, or the whole address, of what is shown. */
  readonly attribute: string;
  readonly player: string;
  readonly page: string;
  /** Attributes that are settings of the player, and what it calls them. */
  readonly settings: Readonly<Record<string, string>>;
}

const same = (...names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, name]));

const players: readonly KnownPlayer[] = [
  {
    className: 'youtube_player',
    service: 'youtube',
    attribute: 'videoID',
    player: 'https://www.youtube-nocookie.com/embed/',
    page: 'https://www.youtube.com/watch?v=',
    settings: same('rel', 'controls', 'autoplay', 'mute', 'start', 'end', 'loop', 'enablejsapi'),
  },
  {
    className: 'vimeo_player',
    service: 'vimeo',
    attribute: 'videoID',
    player: 'https://player.vimeo.com/video/',
    page: 'https://vimeo.com/',
    // Without its hash a film that is not listed is not shown at all.
    settings: { ...same('byline', 'portrait', 'loop', 'autoplay', 'muted', 'controls', 'color'), hash: 'h' },
  },
  {
    className: 'dailymotion_player',
    service: 'dailymotion',
    attribute: 'videoID',
    player: 'https://www.dailymotion.com/embed/video/',
    page: 'https://www.dailymotion.com/video/',
    settings: { showinfo: 'info', autoplay: 'autoPlay', api: 'api' },
  },
  { className: 'tac_iframe', service: 'iframe', attribute: 'url', player: '', page: '', settings: {} },
];

/**
 * Tells what takes a place of tarteaucitron.
 * @param place an element of the page
 * @returns nothing where the player is not known, or where no video or no web address is written
 */
export function playerOf(place: Element): Player | undefined {
  const known = players.find(({ className }) => place.classList.contains(className));
  const subject = known && writtenIn(place, known.attribute);
  if (!subject || subject.length > 2000) return undefined;
  const addresses = known.player === '' ? wholeAddress(subject) : addressesOf(known, subject, place);
  if (!addresses) return undefined;
  return { service: known.service, ...addresses, title: writtenIn(place, 'title') || addresses.page };
}

type Addresses = Pick<Player, 'address' | 'page'>;

function addressesOf({ player, page, settings }: KnownPlayer, subject: string, place: Element): Addresses {
  const id = encodeURIComponent(subject);
  const written = Object.entries(settings).map(([name, setting]) => [setting, writtenIn(place, name)] as const);
  const query = new URLSearchParams(written.filter(([, value]) => value !== '').map(([...pair]) => pair)).toString();
  // Lists of Dailymotion are the only other kind that a place can name.
  const kind = writtenIn(place, 'embedType') === 'playlist' ? '/playlist/' : '/video/';
  const [address, link] = [player, page].map((start) => start.replace('/video/', kind) + id);
  return { address: `${address ?? ''}${query && '?'}${query}`, page: link ?? '' };
}

const wholeAddress = (subject: string): Addresses | undefined =>
  isWebAddress(subject) ? { address: subject, page: subject } : undefined;

/**
 * Gives what the author wrote in an attribute, or in the one of that name with `data-` before it.
 * @param place an element of the page
 * @param attribute the attribute
 * @returns an empty text where it is not written
 */
export const writtenIn = (place: Element, attribute: string): string =>
  (place.getAttribute(`data-${attribute}`) ?? place.getAttribute(attribute) ?? '').trim();

/** An address of a script would run in the page; tarteaucitron itself takes whole addresses only. */
function isWebAddress(address: string): boolean {
  try {
    return ['http:', 'https:'].includes(new URL(address).protocol);
  } catch {
    return false;
  }
}
