/** Where an element keeps its address, and where it keeps it while it waits. */
const addresses = [
  ['src', 'data-src'],
  ['srcset', 'data-srcset'],
  ['href', 'data-href'],
  ['poster', 'data-poster'],
] as const;

/** Content of the page that waits for consent, whether it is shown now or not. */
export const blockedEmbeds: string = ['iframe', 'img', 'link', 'video', 'audio', 'source', 'embed']
  .map((name) => `${name}[data-consent]`)
  .join();

/** What open elements had in the place of their addresses: a local picture, or nothing. */
const standIns = new WeakMap<Element, ReadonlyMap<string, string | null>>();

/**
 * Gives an element its addresses, so that the browser loads it; one that has them already is left alone.
 * @param embed a node that matches {@link blockedEmbeds}
 */
export function openEmbed(embed: Element): void {
  if (standIns.has(embed)) return;
  const waiting = addresses.filter(([, place]) => embed.hasAttribute(place));
  standIns.set(embed, new Map(waiting.map(([name, place]) => [name, standInOf(embed, name, place)])));
  for (const [name, place] of waiting) embed.setAttribute(name, embed.getAttribute(place) ?? '');
  reloadMedia(embed);
}

/**
 * Takes the addresses of an open element away, so that nothing of it goes on; what stood in for them comes back.
 * @param embed a node that matches {@link blockedEmbeds}
 */
export function closeEmbed(embed: Element): void {
  const before = standIns.get(embed) ?? copied(embed);
  if (before.size === 0) return;
  standIns.delete(embed);
  for (const [name, standIn] of before) {
    // A frame without an address goes on showing what it has loaded.
    if (embed.localName === 'iframe') embed.setAttribute(name, 'about:blank');
    if (standIn === null) embed.removeAttribute(name);
    else embed.setAttribute(name, standIn);
  }
  reloadMedia(embed);
}

/** A copy of an open element has the address that waits: it stands in for nothing. */
function standInOf(embed: Element, name: string, place: string): string | null {
  const own = embed.getAttribute(name);
  return own === embed.getAttribute(place) ? null : own;
}

/** Addresses of a copy that a page made of an open element, of which nobody here knows. */
function copied(embed: Element): ReadonlyMap<string, null> {
  const open = addresses.filter(
    ([name, place]) => embed.hasAttribute(name) && embed.getAttribute(name) === embed.getAttribute(place),
  );
  return new Map(open.map(([name]) => [name, null]));
}

/** A player takes notice of another source only when it is told. */
function reloadMedia(embed: Element): void {
  const player = embed.closest('video, audio');
  if (player instanceof HTMLMediaElement) player.load();
}
