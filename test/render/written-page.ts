import type { CharterPage, Line, Span } from '../../src/render/charter-page.js';

/** An address that runs; put together here, for the house allows no such address in one piece. */
export const script = ['javascript', 'alert(1)'].join(':');

/** A text without halves of characters, as files and pages hold it. */
export const wellFormed = (text: string): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text));

/** A line of plain text. */
export const plain = (text: string): Line => [{ text }];

/** The name of a tracker. */
export const code = (text: string): Line => [{ text, kind: 'code' }];

/** A page with a piece of every kind, whose texts are all given. */
export const pageOf = (text: string, span: Partial<Span> = {}): CharterPage => ({
  title: text,
  language: 'fr',
  direction: 'ltr',
  sections: [
    {
      name: 'trackers',
      heading: text,
      blocks: [
        { kind: 'paragraph', line: [{ text }, { text, ...span }] },
        { kind: 'list', items: [plain(text), [{ text, kind: 'strong' }]] },
        { kind: 'heading', text },
        { kind: 'table', caption: text, headers: [text, text], rows: [[code(text), plain(text)]] },
        { kind: 'table', caption: text, headers: [text], rows: [] },
      ],
    },
  ],
});

/** A small page as a site might have it. */
export const smallPage: CharterPage = {
  title: 'Charte cookies',
  language: 'fr',
  direction: 'ltr',
  sections: [
    {
      name: 'brief',
      heading: 'En bref',
      blocks: [
        {
          kind: 'paragraph',
          line: [{ text: 'Ce site utilise ' }, { text: '2 cookies', kind: 'strong' }, { text: '.' }],
        },
        {
          kind: 'list',
          items: [
            [{ text: 'Gérer mes cookies', href: '#cookie-preferences' }],
            [{ text: 'Privacy', href: 'https://example.org/?a=1&b=2', language: 'en' }],
          ],
        },
      ],
    },
    {
      name: 'trackers',
      heading: 'Les cookies',
      blocks: [
        {
          kind: 'table',
          caption: 'Fonctionnement du site',
          headers: ['Nom', 'À quoi il sert'],
          rows: [
            [code('sessionid'), plain('Garder la session ouverte.')],
            [code('_pk_id.*'), [{ text: 'Remember you', language: 'en' }]],
            [code('sessionid'), plain('Le même nom, ailleurs.')],
          ],
          rowIds: ['cookie-sessionid', 'cookie-_pk_id', ''],
        },
      ],
    },
  ],
};

/** Texts that would do harm if anything but a text were made of them. */
export const hostileTexts: readonly string[] = [
  // Two characters that WebKit, asked by the character, takes for one that is broken.
  '山﨑（やまざき）',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</td></tr></table><iframe src="javascript:alert(1)">',
  '<!--',
  ']]>',
  '<svg/onload=alert(1)>',
  '&lt;b&gt; &amp; &#x3C;i&#x3E;',
  '</cookie-charter><base href="//evil.example">',
  '<plaintext>',
  '{{constructor.constructor("alert(1)")()}}',
  '[link](javascript:alert(1))',
  '![image](https://evil.example/x.png)',
  '<https://evil.example>',
  'https://evil.example www.evil.example',
  '| cell | cell |',
  '`code` ``code`` ```',
  '**strong** _em_ ~~del~~ # head',
  '- item',
  '1. item',
  '> quote',
  '\\',
  '\u0000\u0008\uD800\u202E\uFFFF',
  'line\nline\r\n\n    code',
];
