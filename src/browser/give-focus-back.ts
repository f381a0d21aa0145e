/** Where a visitor goes on reading when what had the focus is gone. */
const startOfPage = 'main, [role="main"], h1';

/**
 * Gives the focus back to where the visitor was before something of ours took it.
 * @param page the document
 * @param before what had the focus; when it is gone or hidden, the beginning of the page's content has it
 */
export function giveFocusBack(page: Document, before: HTMLElement | undefined): void {
  if (before?.isConnected && before.checkVisibility()) {
    before.focus();
    return;
  }
  const start = page.querySelector<HTMLElement>(startOfPage);
  if (!start) return;
  if (!start.hasAttribute('tabindex')) makeFocusable(start);
  start.focus({ preventScroll: true });
}

/** For as long as it has the focus: the page is then as it was. */
function makeFocusable(element: HTMLElement): void {
  element.tabIndex = -1;
  element.addEventListener(
    'blur',
    () => {
      element.removeAttribute('tabindex');
    },
    { once: true },
  );
}
