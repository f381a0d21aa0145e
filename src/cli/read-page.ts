import { CommandError } from './command-error.js';

/**
 * Reads HTML where there is no browser.
 * @param html the text of a page
 * @returns its document
 * @throws CommandError when the optional package that reads pages is not installed
 */
export async function readPage(html: string): Promise<Document> {
  const { DOMParser } = await import('linkedom').catch(() => {
    throw new CommandError('To read a charter from an HTML page, install the package linkedom: npm install linkedom.');
  });
  return new DOMParser().parseFromString(html, 'text/html') as unknown as Document;
}
