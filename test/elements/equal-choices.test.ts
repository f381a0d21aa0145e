import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define/cookie-banner.js';
import '../../src/define/cookie-preferences.js';
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
];

/** What a page may try on what a part paints before and after itself. */
const covers: readonly string[] = [
  'content:"";position:absolute;inset:-50em;background:#fff',
  'content:"";position:fixed;inset:0;z-index:9',
  'content:"";display:block;block-size:20em',
];

const rulesOn = (part: string): string[] => [
  ...attempts.map((css) => `${part}{${css}}`),
  ...covers.flatMap((css) => [`${part}::before{${css}}`, `${part}::after{${css}}`]),
];

const keyframes = '@keyframes away{to{transform:translateX(-45%)}}';

/** Whether the point in the middle of a button, and one near each of its ends, is the button's own. */
function isReachable(button: HTMLElement): boolean {
  const { left, right, top, height } = button.getBoundingClientRect();
  const middle = top + height / 2;
  const root = button.getRootNode() as ShadowRoot;
  return [left + 4, (left + right) / 2, right - 4].every((x) => root.elementFromPoint(x, middle) === button);
}

/** What sets the two buttons apart, if anything does. */
function differenceOf([refuse, accept]: readonly HTMLElement[]): string {
  const [one, two] = [refuse!.getBoundingClientRect(), accept!.getBoundingClientRect()];
  if (one.width !== two.width || one.height !== two.height) return 'size';
  if (refuse!.checkVisibility() !== accept!.checkVisibility()) return 'visibility';
  return isReachable(refuse!) === isReachable(accept!) ? '' : 'reach';
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
        expect(isReachable(twins[0]!) && isReachable(twins[1]!), 'both are in reach to begin with').to.equal(true);
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
