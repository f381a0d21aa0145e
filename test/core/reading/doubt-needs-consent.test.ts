import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { charterFrom } from '../../../src/core/charter-check.js';
import { namesIn, purposesIn, read } from './grid-stage.js';
import { necessity, telling } from './telling-words.js';

const tellings = Object.values(telling).flat();

const around = fc.constantFrom(
  '',
  'Cookie technique : ',
  'Sécurité. ',
  'Nécessaire. ',
  'Mémorise vos choix sur les cookies. ',
);
const after = fc.constantFrom('', '.', ' (session)', ' – indispensable au site', ' Login');
const sentence = fc
  .tuple(around, fc.constantFrom(...tellings), after, fc.constantFrom('lower', 'upper', 'as is'))
  .map(([first, words, last, letters]) => {
    const text = `${first}${words}${last}`;
    return letters === 'as is' ? text : letters === 'lower' ? text.toLowerCase() : text.toUpperCase();
  });

const headers = ['Nom du cookie', 'Prestataire', 'Service', 'Description', 'Catégorie', 'Pourquoi sans accord', 'Note'];
const neutral = [
  'cookie_a',
  'Ville',
  'Portail',
  'Garde la page ouverte',
  'Nécessaire',
  'Sécurité du service que vous demandez',
  '',
];

/** A row that says one thing in one of its columns, and nothing against it elsewhere. */
const rowSaying = (text: string, place: number): string[] =>
  neutral.map((cell, index) => (index === place ? text : cell));

const places = [1, 2, 3, 4, 5, 6];

describe('a row that contradicts the necessity above it', () => {
  for (const [purpose, texts] of Object.entries(telling)) {
    it(`is of the purpose that it tells of: ${purpose}`, () => {
      for (const text of texts) {
        const rows = [
          ['Cookie', 'Description', 'Durée'],
          ['a', text, '3 mois'],
          ['b', 'Retient la connexion', '3 mois'],
        ];
        expect(purposesIn(read(rows, 'Cookies nécessaires')), text).to.deep.equal([purpose, 'necessary']);
      }
    });
  }

  it('is never exempt, whatever claims necessity and wherever it is contradicted', () => {
    fc.assert(
      fc.property(fc.constantFrom(...necessity), sentence, fc.constantFrom(...places), (heading, text, place) => {
        const charter = charterFrom(read([headers, rowSaying(text, place)], heading));
        const { purpose, exemption } = charter.services[0]!;
        const { regime } = charter.purposes.find(({ id }) => id === purpose) ?? {};
        expect([regime, exemption], purpose).to.deep.equal(['consent', undefined]);
      }),
      { numRuns: 2000 },
    );
  });

  it('is never exempt under a group that says necessary and something else', () => {
    fc.assert(
      fc.property(fc.constantFrom(...necessity), sentence, fc.boolean(), (heading, group, isBelow) => {
        const groups = isBelow ? [heading, group] : [`${heading} – ${group}`];
        const found = read([['Cookie', 'Durée'], ...groups, ['a', '1 an'], ['b', '1 an']], heading);
        const charter = charterFrom(found);
        expect(namesIn(found)).to.deep.equal(['a', 'b']);
        expect(charter.purposes.find(({ regime }) => regime !== 'consent')?.id ?? 'necessary').to.equal('necessary');
        for (const { trackers, exemption } of charter.services.filter(({ purpose }) => purpose === 'necessary'))
          expect([trackers.map(({ name }) => name), exemption]).to.deep.equal([['eu-consent'], 'choice-memory']);
      }),
      { numRuns: 1000 },
    );
  });

  it('asks for consent where its legal basis is consent, or its words deny necessity', () => {
    const purposeOf = (header: string, text: string) =>
      purposesIn(
        read(
          [
            ['Cookie', header],
            ['a', text],
            ['b', 'x'],
          ],
          'Cookies nécessaires',
        ),
      )[0];
    expect(purposeOf('Base légale', 'Consentement')).to.equal('other');
    expect(purposeOf('Description', 'Déposé si vous le voulez : soumis à votre consentement')).to.equal('other');
    expect(purposeOf('Utilisé pour la publicité', 'Oui')).to.equal('advertising');
    expect(purposeOf('Utilisé pour la publicité', 'Non')).to.equal('necessary');
  });

  it('asks for consent where everybody knows its name for another use', () => {
    for (const [name, purpose] of [
      ...[
        ['_ga', 'audience'],
        ['_gid', 'audience'],
        ['_ga_*', 'audience'],
        ['_pk_id.*', 'audience'],
        ['_hjid', 'audience'],
      ],
      ...[
        ['_fbp', 'advertising'],
        ['IDE', 'advertising'],
        ['VISITOR_INFO1_LIVE', 'media'],
        ['__utma', 'audience'],
      ],
    ])
      expect(
        purposesIn(
          read(
            [
              ['Cookie', 'Durée'],
              [name!, '1 an'],
            ],
            'Cookies nécessaires',
          ),
        ),
        name,
      ).to.deep.equal([purpose]);
  });

  it('stays exempt where it only seems to be contradicted', () => {
    const harmless = [
      ...[
        'Compte lecteur de la médiathèque',
        'Paiement par carte bancaire',
        'Mesures de sécurité',
        'Dossier d’aide sociale',
      ],
      ...['Accès à votre profil', 'Suivi de votre demande', 'Autenticación mediante token', 'Bewerbungsformular'],
      ...[
        'Retient vos préférences de langue',
        'Petites annonces de la commune',
        'Sécurité sociale',
        'Social security number',
      ],
      ...[
        'Compte : reconnaît le visiteur connecté',
        'Schutz vor gefälschten Anfragen',
        'Gewerbeamt',
        'Security measures',
      ],
      ...['Se souvient de votre choix sur les cookies', 'Reclamaciones', 'Lets you sign in'],
    ];
    for (const text of harmless)
      expect(
        purposesIn(
          read(
            [
              ['Cookie', 'Description'],
              ['a', text],
              ['b', 'x'],
            ],
            'Cookies nécessaires',
          ),
        )[0],
        text,
      ).to.equal('necessary');
  });

  it('hears what is said of a whole group, and not that it denies', () => {
    const group = (words: string) =>
      purposesIn(read([['Cookie', 'Durée'], 'Cookies nécessaires', words, ['a', '1 an'], ['b', '1 an']]));
    expect(group('Ces cookies affichent de la publicité.')).to.deep.equal(['advertising', 'advertising']);
    expect(group('Ces cookies ne servent pas à la publicité.')).to.deep.equal(['necessary', 'necessary']);
  });
});
