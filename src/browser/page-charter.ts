import type { Charter } from '../core/charter.js';
import { readCharter } from './charter-reader.js';
import { foundIn } from './found-in.js';

/** Elements whose `charter` attribute says where the page's charter is. */
const explicitSource = ['banner', 'preferences', 'preferences-dialog', 'table', 'charter']
  .map((name) => `cookie-${name}[charter]`)
  .join();

/**
 * Reads the charter that a page holds: its inline JSON, else its ordinary tables of cookies.
 * @param page the document; it is read once its parsing has ended, and again while nothing but tables with placeholders
 * of a framework is found
 * @returns the charter, or nothing when the page holds none or an element names another source
 * @throws CharterError when the page's JSON is not a charter
 */
export async function pageCharter(page: Document): Promise<Charter | undefined> {
  await parsed(page);
  if (page.querySelector(explicitSource)) return undefined;
  // Followed from before it is read, so that no change slips by.
  const changed = isAwaitingWords(page) ? change(page) : undefined;
  const charter = await readCharter(page);
  if (charter.services.length > 0 || charter.purposes.length > 0) return charter;
  if (!changed) return undefined;
  await changed;
  return pageCharter(page);
}

/** AngularJS writes its words late: until then, a table holds placeholders and is not read. */
function isAwaitingWords(page: Document): boolean {
  return [...page.querySelectorAll('table')].some(({ textContent }) => /\{\{[^{}]{0,300}\}\}/.test(textContent));
}

function change(page: Document): Promise<void> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(page, { childList: true, subtree: true, characterData: true });
  });
}

/**
 * Tells when a table of the page comes, changes or goes, so that its charter can be read anew.
 * @param page the document
 * @param onChange called once for all the changes of a moment
 * @returns a function that stops watching
 */
export function watchTables(page: Document, onChange: () => void): () => void {
  const observer = new MutationObserver((changes) => {
    if (changes.some(isOfTable)) onChange();
  });
  observer.observe(page, { childList: true, characterData: true, subtree: true });
  return () => {
    observer.disconnect();
  };
}

function isOfTable({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  const place = target instanceof Element ? target : target.parentElement;
  // The fields of a form may hide what is asked of it.
  const isInTable = place !== null && Element.prototype.closest.call(place, 'table') !== null;
  return isInTable || [...addedNodes, ...removedNodes].some(holdsTable);
}

const holdsTable = (node: Node): boolean => node instanceof Element && foundIn(node, 'table').length > 0;

function parsed(page: Document): Promise<void> {
  return new Promise((resolve) => {
    if (page.readyState !== 'loading') resolve();
    else
      page.addEventListener(
        'DOMContentLoaded',
        () => {
          resolve();
        },
        { once: true },
      );
  });
}
