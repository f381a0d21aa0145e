import fc from 'fast-check';

/** Names that a charter may give to a tracker, and that a reader could take for something else. */
export const oddNames: readonly string[] = [
  ...[
    'Cookie consent',
    'Google Analytics',
    '!tarteaucitron',
    'has js',
    '%nom%',
    '[hash]',
    '<id>',
    '{id}',
    '(a)',
    'a (1)',
  ],
  ...[
    '"a"',
    '« nom »',
    'l’identifiant',
    "l'identifiant",
    'a, b',
    'a;b',
    'a et b',
    'a/b',
    'a | b',
    'Google Analytics (_ga)',
  ],
  ...[
    'rapport.pdf',
    '42',
    '2026-01',
    '13 mois',
    '1,5',
    'Oui',
    'Non',
    'Aucun',
    'n/a',
    '…',
    '-',
    '*',
    '?',
    '!',
    'é',
    'Ü ö',
  ],
  ...['Statistiques', 'Cookies nécessaires', 'Non précisé', 'Nom', 'Durée', 'Cookie', 'Jean-Pierre', 'Sucre et beurre'],
  ...[
    'Ce cookie retient la langue.',
    'tous les cookies commençant par _hs',
    '=1+1',
    "'=1",
    '@nom',
    '+1',
    '_x y_',
    'a…',
  ],
  ...['nom\u200Binvisible', '\u202Eenvers', '<b>gras</b>', '{{ x }}', '__proto__', 'constructor', 'a'.repeat(200)],
];

/** Names as they come through a page or a file: blanks folded, and no half of a character. */
export const anyName: fc.Arbitrary<string> = fc
  .oneof(fc.constantFrom(...oddNames), fc.string({ minLength: 1, maxLength: 20 }), fc.string({ unit: 'grapheme' }))
  .map((name) =>
    name
      .replace(/\p{Cs}|\p{Cc}/gu, ' ')
      .replace(/\{(?=\{)/g, '{\u2060')
      .replace(/\}(?=\})/g, '}\u2060')
      .replace(/\s+/g, ' ')
      .trim(),
  )
  .filter((name) => name !== '' && name !== '—' && Array.from(name).length <= 200);
