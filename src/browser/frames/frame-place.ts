/** Where a page stands: by itself, in frames of its own origin only, or somewhere in a page of another. */
export type FramePlace = 'top' | 'own' | 'foreign';

/**
 * Tells where a page stands.
 * @param view the window of the page
 * @returns `foreign` whenever one of the pages around it cannot be looked into
 */
export function framePlace(view: Window): FramePlace {
  if (view.top === view) return 'top';
  let around = view;
  while (around !== around.parent) {
    around = around.parent;
    if (!isOwn(around, view)) return 'foreign';
  }
  return 'own';
}

function isOwn(around: Window, { origin }: Window): boolean {
  try {
    return around.origin === origin;
  } catch {
    return false;
  }
}
