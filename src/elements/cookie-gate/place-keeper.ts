/** Keeps the height of a place while what stands in it changes, so that nothing around it moves. */
export class PlaceKeeper {
  #width = 0;
  readonly #observer = new ResizeObserver(([entry]) => {
    const place = entry?.target;
    // Under another width the words take another height: the kept one means nothing any more.
    if (place instanceof HTMLElement && place.offsetWidth !== this.#width) this.release(place);
  });

  /**
   * Holds the present height as the least one, until the width changes.
   * @param place the element
   */
  keep(place: HTMLElement): void {
    this.#width = place.offsetWidth;
    // The height is told to a thousandth and kept in steps of a sixty-fourth, cut off: without a little more, one is lost.
    const height = Number.parseFloat(getComputedStyle(place).blockSize) + 0.001;
    place.style.minBlockSize = `${String(height)}px`;
    this.#observer.observe(place);
  }

  /**
   * Lets the height follow what stands in the place again.
   * @param place the element
   */
  release(place: HTMLElement): void {
    place.style.minBlockSize = '';
    this.#observer.unobserve(place);
  }
}
