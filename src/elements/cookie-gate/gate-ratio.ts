const ratioPattern = /^\s*(\d+(?:\.\d+)?)\s*[/:]\s*(\d+(?:\.\d+)?)\s*$/;

/** Content that takes the whole place when it stands there alone. */
export const framed = 'iframe, video, img, embed, object';

/**
 * Tells the shape of the place that a gate keeps.
 * @param written what the page wrote: “16/9”; “16:9” and “1.5/1” are understood too
 * @param content what the gate stands for: failing that, the width and height of its first picture or frame count
 * @returns a value of `aspect-ratio`; `auto` where nobody tells a shape
 */
export function gateRatio(written: string, content: ParentNode | undefined): string {
  const [, width, height] = ratioPattern.exec(written) ?? [];
  if (Number(width) > 0 && Number(height) > 0) return `${String(width)} / ${String(height)}`;
  return ratioOf(content?.querySelector(framed));
}

function ratioOf(element: Element | null | undefined): string {
  const [width, height] = ['width', 'height'].map((name) => element?.getAttribute(name) ?? '');
  return [width, height].every((size) => /^[1-9]\d*$/.test(size ?? ''))
    ? `${String(width)} / ${String(height)}`
    : 'auto';
}
