import type { Charter } from '../core/charter.js';
import { readCharter } from './charter-reader.js';

/** Elements whose `charter` attribute says where the page's charter is. */
const explicitSource = ['banner', 'preferences', 'preferences-dialog', 'table', 'charter']
  .map((name) => `cookie-${name}[charter]`)
  .join();

/**
 * Reads the charter that a page holds: its inline JSON, else its ordinary tables of cookies.
 * @param page the document; it is read once its parsing has ended
 * @returns the charter, or nothing when the page holds none or an element names another source
 * @throws CharterError when the page's JSON is not a charter
 */
export async function pageCharter(page: Document): Promise<Charter | undefined> {
  await parsed(page);
  if (page.querySelector(explicitSource)) return undefined;
  const charter = await readCharter(page);
  return charter.services.length > 0 || charter.purposes.length > 0 ? charter : undefined;
}

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
