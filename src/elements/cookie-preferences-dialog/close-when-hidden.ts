/**
 * Closes a modal that nobody can see: it would freeze the page and show nothing. A page, or a blocker, may hide what is
 * around it before it opens or afterwards.
 * @param dialog an open modal
 * @returns a function that ends the watch
 */
export function closeWhenHidden(dialog: HTMLDialogElement): () => void {
  const look = (): void => {
    if (dialog.open && !isSeen(dialog)) dialog.close();
  };
  const ending = new AbortController();
  const observer = new ResizeObserver(look);
  observer.observe(dialog);
  // What is made invisible keeps its size: the visitor's next act tells.
  for (const type of ['resize', 'pointerdown', 'keydown'])
    window.addEventListener(type, look, { capture: true, signal: ending.signal });
  look();
  return () => {
    ending.abort();
    observer.disconnect();
  };
}

/** A modal is painted above the page: of what makes its ancestors invisible, only what takes their box away touches it. */
function isSeen(dialog: HTMLDialogElement): boolean {
  const { visibility, opacity } = getComputedStyle(dialog);
  return dialog.checkVisibility() && visibility === 'visible' && opacity !== '0';
}
