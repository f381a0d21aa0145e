import { playerOf, writtenIn } from './player-addresses.js';
import type { Dialect, ElementNames } from './dialect.js';

/** tarteaucitron: an empty element whose class says which player takes its place. */
export const playerPlaces: Dialect = {
  // The fields of a form may hide what is asked of it, and one that throws would keep the others open.
  embeds: ':is(.youtube_player, .vimeo_player, .dailymotion_player, .tac_iframe):not(form)',
  namesOf,
  open,
  close,
  openers: { elements: '.tarteaucitronOpenPanel', hash: '#tarteaucitron' },
};

function namesOf(place: Element): ElementNames {
  return { needed: [playerOf(place)?.service ?? ''] };
}

/** What we put into a place: the player, or a plain link to what it would show. */
const fillings = new WeakMap<Element, HTMLElement>();

function open(place: Element): void {
  const player = playerOf(place);
  if (!player || fillings.get(place)?.localName === 'iframe') return;
  const frame = place.ownerDocument.createElement('iframe');
  frame.title = player.title;
  for (const name of ['width', 'height', 'loading', 'referrerpolicy']) copy(name, place, frame);
  frame.allowFullscreen = writtenIn(place, 'allowfullscreen') !== '0';
  frame.src = player.address;
  fill(place, frame);
}

function close(place: Element): void {
  const player = playerOf(place);
  if (!player || fillings.get(place)?.localName === 'a') return;
  const link = place.ownerDocument.createElement('a');
  link.href = player.page;
  link.rel = 'noreferrer';
  link.textContent = player.title;
  fill(place, link);
}

/** What the author wrote into the place stays. */
function fill(place: Element, filling: HTMLElement): void {
  fillings.get(place)?.remove();
  fillings.set(place, filling);
  place.append(filling);
}

function copy(name: string, place: Element, frame: Element): void {
  const value = writtenIn(place, name);
  if (value) frame.setAttribute(name, value);
}
