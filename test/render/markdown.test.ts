import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import type { CharterPage } from '../../src/render/charter-page.js';
import { renderMarkdown } from '../../src/render/markdown/render-markdown.js';
import { hostileTexts, pageOf, script, smallPage, wellFormed } from './written-page.js';

/** A judge that is not ours, told to believe everything: HTML, bare addresses, tables. */
const judge = new MarkdownIt({ html: true, linkify: true });
// No Markdown makes a link of a name that merely looks like a domain.
judge.linkify.add('//', null).set({ fuzzyLink: false, fuzzyEmail: false });

const parsed = (page: CharterPage): Document =>
  new DOMParser().parseFromString(judge.render(renderMarkdown(page)), 'text/html');

const allowed = 'h1 h2 h3 p ul li table thead tbody tr th td a code strong'.split(' ');

/** Elements and attributes that no page of ours holds. */
const strange = (page: Document): string[] =>
  [...page.body.querySelectorAll('*')].flatMap((element) => [
    ...(allowed.includes(element.localName) ? [] : [element.localName]),
    ...element.getAttributeNames().filter((name) => name !== 'href'),
  ]);

const words = (text: string): string => text.replace(/\s+/g, ' ').trim();
const shown = (text: string): string => words(words(wellFormed(text)).replace(/\p{Cc}/gu, '\uFFFD'));

const anyText = fc.oneof(fc.constantFrom(...hostileTexts), fc.string());

describe('the Markdown of a charter', () => {
  it('shows every text as a text, whatever it holds', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const page = parsed(pageOf(text));
        expect(strange(page), text).to.deep.equal([]);
        expect(page.querySelectorAll('a').length, text).to.equal(0);
        const cells = [...page.querySelectorAll('td')].map(({ textContent }) => words(textContent));
        expect(cells).to.deep.equal(Array<string>(2).fill(shown(text) || '—'));
        expect(page.querySelectorAll('li').length).to.equal(2);
      }),
      { numRuns: 1000 },
    );
  });

  it('leads only to addresses that a charter may name, and to those as they are', () => {
    const written = (href: string): string => new URL(href, 'https://a.example').href;
    const address = fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.constant('/a(b)|c*d_e'));
    fc.assert(
      fc.property(address, (href) => {
        const link = parsed(pageOf('x', { href })).querySelector('a');
        expect(decodeURI(written(link!.getAttribute('href')!))).to.equal(
          decodeURI(written(href.replace(/[()|]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`))),
        );
      }),
    );
    for (const href of [script, 'data:text/html,x', 'java\nscript:x'])
      expect(renderMarkdown(pageOf('x', { href }))).not.to.include('](');
  });

  it('reads as a page with headings, lists and tables', () => {
    expect(renderMarkdown(smallPage)).to.equal(
      [
        '# Charte cookies',
        '## En bref',
        'Ce site utilise **2 cookies**.',
        '- [Gérer mes cookies](#cookie-preferences)\n- [Privacy](https://example.org/?a=1\\&b=2)',
        '## Les cookies',
        '**Fonctionnement du site**',
        [
          '| Nom | À quoi il sert |',
          '| --- | --- |',
          '| `sessionid` | Garder la session ouverte. |',
          '| `_pk_id.*` | Remember you |',
          '| `sessionid` | Le même nom, ailleurs. |',
        ].join('\n'),
      ].join('\n\n') + '\n',
    );
  });
});
