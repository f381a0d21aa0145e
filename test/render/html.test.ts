import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { charterFrom } from '../../src/core/charter-check.js';
import type { CharterPage } from '../../src/render/charter-page.js';
import { type HTMLKind, renderHTML } from '../../src/render/html/render-html.js';
import { hostileTexts, pageOf, script, smallPage, wellFormed } from './written-page.js';

const parsed = (page: CharterPage, kind: HTMLKind): Document =>
  new DOMParser().parseFromString(renderHTML(page, { kind }), 'text/html');

/** The elements and attributes that each kind may hold. */
const allowed: Readonly<Record<HTMLKind, { elements: string; attributes: string }>> = {
  bare: { elements: 'h2 h3 p ul li table tbody tr th td a', attributes: 'href' },
  full: {
    elements: 'cookie-charter section h2 h3 h4 p ul li table caption thead tbody tr th td a span code strong',
    attributes: 'href lang dir id scope translate aria-labelledby',
  },
};

/** What a page holds beyond what its kind may hold. */
function strange(page: Document, kind: HTMLKind): string[] {
  const { elements, attributes } = allowed[kind];
  return [...page.body.querySelectorAll('*')].flatMap((element) => [
    ...(elements.split(' ').includes(element.localName) ? [] : [element.localName]),
    ...element.getAttributeNames().filter((name) => !attributes.split(' ').includes(name)),
  ]);
}

/** The text of a page as a person reads it. */
const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

const isControl = (character: string): boolean => /[^\P{Cc}\t\n]/u.test(character);

/** How a text of the charter is shown: what no page can hold is replaced, and double braces are kept apart. */
const shown = (text: string): string => {
  const lines = wellFormed(text).replace(/\r\n?/g, '\n');
  const characters = Array.from(lines, (character) => (isControl(character) ? '\uFFFD' : character));
  return words(characters.join('')).replace(/\{(?=\{)/g, '{\u2060');
};

const anyText = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary' }), fc.string());

for (const kind of ['bare', 'full'] as const) {
  describe(`the ${kind} HTML of a charter`, () => {
    it('shows every text as a text, whatever it holds', () => {
      fc.assert(
        fc.property(anyText, anyText, (text, href) => {
          const page = parsed(pageOf(text, { href, language: text }), kind);
          expect(strange(page, kind), text).to.deep.equal([]);
          expect(page.head.childElementCount).to.equal(0);
          const cells = [...page.querySelectorAll('td, li')].map(({ textContent }) => words(textContent));
          expect(cells).to.deep.equal(Array<string>(3).fill(shown(text)));
        }),
        { numRuns: 1000 },
      );
    });

    it('leads only to addresses that a charter may name', () => {
      const refused = [
        script,
        script.toUpperCase(),
        ' javascript:alert(1)',
        'java\tscript:alert(1)',
        '\u0001javascript:alert(1)',
        'data:text/html,x',
        'vbscript:x',
        'blob:x',
        'file:///etc/passwd',
        '\\\\evil.example',
        '',
      ];
      const kept = [
        'https://a.example/?b=1&c="\'<',
        'http://a.example',
        'mailto:a@b.fr',
        'tel:+33',
        '/a:b',
        '#cookie-preferences',
        'a/b',
        '?a:b',
      ];
      const addressesOf = (href: string): string[] =>
        [...parsed(pageOf('x', { href }), kind).querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
      for (const href of refused) expect(addressesOf(href), href).to.deep.equal([]);
      for (const href of kept) expect(addressesOf(href), href).to.deep.equal([href]);
    });

    it('gives portals that fill in braces nothing to fill in', () => {
      expect(renderHTML(pageOf('{{ a }} {{{'), { kind })).not.to.match(/\{\{/);
      expect(renderHTML(pageOf('x', { href: '/{{a}}' }), { kind })).to.include('href="/%7B%7Ba%7D%7D"');
    });
  });
}

describe('the bare HTML of a charter', () => {
  it('leaves the title to the page that it is pasted into', () => {
    const page = parsed(smallPage, 'bare');
    expect([...page.querySelectorAll('h2')].map(({ textContent }) => textContent)).to.deep.equal([
      'En bref',
      'Les cookies',
    ]);
  });

  it('says in a heading what a table without caption is about', () => {
    const table = parsed(smallPage, 'bare').querySelector('table')!;
    expect(table.previousElementSibling?.outerHTML).to.equal('<h3>Fonctionnement du site</h3>');
    expect([...table.rows].map(({ cells }) => [...cells].map(({ localName }) => localName).join(' '))).to.deep.equal([
      'th th',
      'th td',
      'th td',
      'th td',
    ]);
  });

  it('has no link within the page, where nothing has a name, but the one that opens the preferences', () => {
    const hrefs = (href: string): number => parsed(pageOf('x', { href }), 'bare').links.length;
    expect([hrefs('#cookie-sessionid'), hrefs('#cookie-preferences')]).to.deep.equal([0, 1]);
    expect(parsed(pageOf('x', { href: '#cookie-sessionid' }), 'full').links.length).to.equal(1);
  });

  it('says it in a paragraph where a heading stands right above', () => {
    const page = parsed(pageOf('x'), 'bare');
    expect([...page.querySelectorAll('table')].map((table) => table.previousElementSibling?.localName)).to.deep.equal([
      'p',
      'h3',
    ]);
  });
});

describe('the full HTML of a charter', () => {
  const page = parsed(smallPage, 'full');

  it('stands within the element that may take it over, in the language of the page', () => {
    const host = page.body.firstElementChild!;
    expect([host.localName, host.getAttribute('lang'), host.getAttribute('dir')]).to.deep.equal([
      'cookie-charter',
      'fr',
      'ltr',
    ]);
    expect(page.body.childElementCount).to.equal(1);
    expect(page.querySelector('[slot]')).to.equal(null);
  });

  it('carries the charter as data, which no text in it ends', () => {
    for (const text of [...hostileTexts, '</script ><p>', '<!-- <script>', '{{{a}}}']) {
      const charter = charterFrom({ site: { name: text }, purposes: [], services: [] });
      const whole = parsed({ ...smallPage, charter }, 'full');
      const [data, ...others] = whole.querySelectorAll('script');
      expect(others).to.have.lengthOf(0);
      expect([data?.type, data?.parentElement?.localName]).to.deep.equal(['application/json', 'cookie-charter']);
      expect(JSON.parse(data?.textContent ?? '')).to.deep.equal(charter);
      data?.remove();
      expect(strange(whole, 'full'), text).to.deep.equal([]);
      expect(renderHTML({ ...smallPage, charter }, { kind: 'full' })).not.to.match(/\{\{/);
    }
  });

  it('is in order for a screen reader: headings, caption, heads of rows and columns', () => {
    const levels = [...page.querySelectorAll('h2, h3, h4')].map(({ localName }) => localName);
    expect(levels).to.deep.equal(['h2', 'h3', 'h3']);
    expect(page.querySelector('caption')?.textContent).to.equal('Fonctionnement du site');
    expect([...page.querySelectorAll('th')].map((cell) => cell.scope)).to.deep.equal([
      'col',
      'col',
      'row',
      'row',
      'row',
    ]);
    for (const section of page.querySelectorAll('section')) {
      const heading = section.firstElementChild!;
      expect(section.getAttribute('aria-labelledby')).to.equal(heading.id);
    }
  });

  it('gives each tracker the anchor that the page has for it', () => {
    const ids = [...page.querySelectorAll('tbody tr')].map((row) => row.getAttribute('id'));
    expect(ids).to.deep.equal(['cookie-sessionid', 'cookie-_pk_id', null]);
  });

  it('keeps translators away from names, and says the language of foreign words', () => {
    expect([...page.querySelectorAll('code')].map((name) => name.getAttribute('translate'))).to.deep.equal([
      'no',
      'no',
      'no',
    ]);
    expect(page.querySelector('td [lang="en"]')?.textContent).to.equal('Remember you');
    expect(page.querySelector('a[lang="en"]')?.getAttribute('href')).to.equal('https://example.org/?a=1&b=2');
  });
});
