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
  // The document type of linkedom 0.18 knows no next sibling: a walk through the page would end at it.
  const page = html.replace(/<!doctype[^>]*>/i, '');
  // Nor does it make a root for what has none: its first element would be taken for the whole page.
  const whole = /<html[\s>]/i.test(page) ? page : `<html><body>${page}</body></html>`;
  return new DOMParser().parseFromString(whole, 'text/html') as unknown as Document;
}
