import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/cookie-banner.js';
import '../../src/define/cookie-preferences.js';
import { setViewport } from '../emulate.js';
import { find, findAll, storeWith } from '../stage.js';

/** What a page may try on a part: to push, cover, clip, shrink or hide one choice and not the other. */
const attempts: readonly string[] = [
  'position:fixed;inset:0 auto auto 0',
  'position:absolute;left:0;top:0',
  'position:fixed;inset:0;background:#fff;z-index:2147483647',
  'position:relative;left:-45%',
  'transform:translateX(-45%)',
  'translate:-45%',
  'scale:0.5 1',
  'rotate:180deg',
  'zoom:3',
  'margin-inline-start:-45%',
  'margin:-3em',
  'margin-inline-end:-60%',
  'inline-size:30%;overflow:hidden',
  'width:70px;overflow:hidden',
  'block-size:1em;overflow:hidden',
  'max-width:8em;overflow:clip',
  'min-width:200%',
  'display:none',
  'display:contents',
  'display:grid;grid-template-columns:1fr 9fr',
  'display:flex;flex-direction:row-reverse',
  'grid-column:1/-1',
  'grid-area:1/1',
  'order:9',
  'float:right',
  'justify-self:end;align-self:end',
  'clip-path:inset(0 0 0 60%)',
  'mask:linear-gradient(90deg,transparent 60%,#000 60%)',
  'overflow:hidden;text-indent:-60%',
  'padding-inline-start:60%',
  'padding:3em',
  'letter-spacing:2em;overflow:hidden',
  'font-size:2em',
  'direction:rtl',
  'writing-mode:vertical-rl',
  'columns:3',
  'outline:30em solid #fff',
  'box-shadow:0 0 0 30em #fff',
  'animation:away 1s forwards',
  'visibility:hidden',
  'pointer-events:none',
  'z-index:9',
  'contain:size',
  'offset-path:path("M 0 0 L -300 0");offset-distance:100%',
  'clip:rect(0,9999px,9999px,840px)',
  'padding:0 0 0 800px',
  'padding:0 600px;opacity:.99',
  'white-space:nowrap;direction:rtl;font-size:60px;opacity:.99',
  'border:1px solid;border-image:linear-gradient(#fff,#fff) 1/1px/30em',
  'filter:drop-shadow(-20em 0 0 #fff)',
  '-webkit-box-reflect:left',
  '-webkit-text-stroke:20em #fff',
  'text-shadow:-20em 0 0 #fff',
  'line-height:9;vertical-align:top',
  'text-indent:-30em',
];

/** What a page may try on the first letter of a part. */
const letters: readonly string[] = ['float:left;margin-left:-420px;font-size:40px;padding:0 300px'];

/** What a page may try on what a part paints before and after itself. */
const covers: readonly string[] = [
  'content:"";position:absolute;inset:-50em;background:#fff',
  'content:"";position:fixed;inset:0;z-index:9',
  'content:"";display:block;block-size:20em',
];

const rulesOn = (part: string): string[] => [
  ...attempts.map((css) => `${part}{${css}}`),
  ...letters.map((css) => `${part}::first-letter{${css}}`),
  ...covers.flatMap((css) => [`${part}::before{${css}}`, `${part}::after{${css}}`]),
];

const keyframes = '@keyframes away{to{transform:translateX(-45%)}}';

/** How many points of the place of a button, out of 27, are its own: what a visitor sees there, and presses. */
function reachOf(button: HTMLElement): number {
  const { left, top, width, height } = button.parentElement!.getBoundingClientRect();
  const root = button.getRootNode() as ShadowRoot;
  const points = [0.2, 0.5, 0.8].flatMap((y) => [1, 2, 3, 4, 5, 6, 7, 8, 9].map((x) => [x / 10, y] as const));
  const own = points.filter(([x, y]) => root.elementFromPoint(left + width * x, top + height * y) === button);
  return own.length;
}

/** Engines count in sixtieths or sixty-fourths of a pixel, and round twins that lie at different places differently. */
const isSameLength = (one: number, two: number): boolean => Math.abs(one - two) < 1 / 30;

/** What sets the two buttons apart, if anything does. */
function differenceOf([refuse, accept]: readonly HTMLElement[]): string {
  const [one, two] = [refuse!, accept!].map((button) => button.getBoundingClientRect());
  if (!isSameLength(one!.width, two!.width) || !isSameLength(one!.height, two!.height)) return 'size';
  if (refuse!.checkVisibility() !== accept!.checkVisibility()) return 'visibility';
  return reachOf(refuse!) === reachOf(accept!) ? '' : `reach ${String(reachOf(refuse!))} ${String(reachOf(accept!))}`;
}

for (const tag of ['cookie-banner', 'cookie-preferences'] as const) {
  describe(`the two choices of ${tag}`, () => {
    async function shown(css: string): Promise<Element> {
      const place = await fixture(html`<div lang="fr"><style></style>${document.createElement(tag)}</div>`);
      // A page's own sheet, written as a page writes it.
      place.querySelector('style')!.textContent = keyframes + css;
      const element = Object.assign(place.querySelector(tag)!, { consent: storeWith() });
      await find(element, '[part="choice"]');
      await element.updateComplete;
      return element;
    }

    const partsOf = async (): Promise<string[]> => [
      ...new Set(findAll(await shown(''), '[part]').flatMap(({ part }) => [...part])),
    ];

    for (const width of [320, 1280])
      it(`stay equal and in reach whatever a page does to a part, ${String(width)} pixels wide`, async () => {
        await setViewport({ width, height: 900 });
        const element = await shown('');
        const sheet = element.parentElement!.querySelector('style')!;
        const twins = findAll(element, '[part="choice"]');
        expect(twins.map(reachOf), 'both are in reach to begin with').to.deep.equal([27, 27]);
        const parts = await partsOf();
        const sheets = parts.flatMap((part) => rulesOn(`${tag}::part(${part})`));
        const apart = sheets.flatMap((rule) => {
          sheet.textContent = keyframes + rule;
          const difference = differenceOf(twins);
          return difference ? [`${rule}: ${difference}`] : [];
        });
        expect(apart).to.deep.equal([]);
        await setViewport({ width: 1280, height: 800 });
      });
  });
}
