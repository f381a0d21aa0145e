/**
 * Finds elements in a place, the place itself included. It asks the prototypes: the fields of a form, and images of a
 * document, may have the names of their members.
 * @param place a document, a shadow root or an element
 * @param selector what to look for
 * @returns the place itself where it matches, then those inside it in document order
 */
export function foundIn<Found extends Element>(place: ParentNode, selector: string): Found[] {
  const isElement = place instanceof Element;
  const inside = [...prototypeOf(place).querySelectorAll.call(place, selector)] as Found[];
  return isElement && Element.prototype.matches.call(place, selector) ? [place as Found, ...inside] : inside;
}

interface Finder {
  querySelectorAll(selector: string): NodeListOf<Element>;
}

function prototypeOf(place: ParentNode): Finder {
  if (place instanceof Element) return Element.prototype;
  return place instanceof Document ? Document.prototype : DocumentFragment.prototype;
}
