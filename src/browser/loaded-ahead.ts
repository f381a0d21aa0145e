/**
 * Tells whether a page is loaded ahead of a visit that may never come.
 * @param page the document
 */
export function isLoadedAhead(page: Document): boolean {
  return (page as { prerendering?: boolean }).prerendering === true;
}

/**
 * Waits until a page that is loaded ahead is visited.
 * @param page the document
 * @returns a promise kept at once where the page is not loaded ahead
 */
export function visited(page: Document): Promise<void> {
  return new Promise((resolve) => {
    if (!isLoadedAhead(page)) resolve();
    else
      page.addEventListener(
        'prerenderingchange',
        () => {
          resolve();
        },
        { once: true },
      );
  });
}
