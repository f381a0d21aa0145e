import { foundIn } from './found-in.js';

/** Elements whose `name`, and for some `id`, takes the place of a member of the document. */
const coverable = 'img[name], form[name], iframe[name], embed[name], object[name], object[id]';

/** What is asked of the document here and by Lit; an element may have any other name. */
const members = new Set(
  `activeElement addEventListener adoptedStyleSheets baseURI body characterSet createComment createElement createRange createTextNode createTextNode
  createTreeWalker defaultView dispatchEvent documentElement getElementById getElementsByName getElementsByTagName head
  importNode nodeType ownerDocument prerendering querySelector querySelectorAll readyState removeEventListener
  visibilityState`.split(/\s+/),
);

/**
 * Takes its name off each element that hides a member of the document which we need, now and later: content of editors
 * could otherwise stop the whole page by an image named “createElement”.
 * @param page the document
 */
export function uncoverDocument(page: Document): void {
  uncover(page);
  new MutationObserver((changes) => {
    for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) if (node instanceof Element) uncover(node);
  }).observe(page, { childList: true, subtree: true });
}

function uncover(place: Document | Element): void {
  const { getAttribute, removeAttribute } = Element.prototype;
  for (const element of foundIn(place, coverable)) {
    const covering = ['name', 'id'].filter((attribute) => members.has(getAttribute.call(element, attribute) ?? ''));
    for (const attribute of covering) removeAttribute.call(element, attribute);
  }
}
