/**
 * Keeps room in a page for something that covers an edge of its window, so that nothing a visitor reaches by keyboard is
 * ever hidden under it, and the end of the page can be scrolled into view.
 * @param page the document
 * @param edge the covered edge: `top`, or else the bottom
 * @param covering what covers it; its size is followed
 * @returns a function that gives the room back
 */
export function keepRoom(page: Document, edge: string, covering: Element): () => void {
  const { style } = page.documentElement;
  const names = edge === 'top' ? ['scroll-padding-top', 'padding-top'] : ['scroll-padding-bottom', 'padding-bottom'];
  const before = names.map((name) => [name, style.getPropertyValue(name)] as const);
  let frame = 0;
  const observer = new ResizeObserver(() => {
    cancelAnimationFrame(frame);
    // Room can bring a scroll bar and so change what covers: in the same frame, Firefox tells the page of an error.
    frame = requestAnimationFrame(() => {
      const height = `${String(Math.ceil(covering.getBoundingClientRect().height))}px`;
      for (const name of names) style.setProperty(name, height);
    });
  });
  observer.observe(covering);
  return () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
    for (const [name, value] of before) style.setProperty(name, value);
  };
}
