import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { foldText, slugOf } from '../../src/core/folded-text.js';

/** The form of an identifier in the charter's schema, or no identifier at all. */
const identifierOrEmpty = /^(?:[a-z0-9][a-z0-9-]{0,39})?$/;

describe('a folded text', () => {
  for (const [text, folded] of [
    ['Durée de conservation', 'duree de conservation'],
    ['DURÉE', 'duree'],
    ['Mesure  d’audience', 'mesure d audience'],
    ['  Nom (du cookie) :', 'nom du cookie'],
    ['Cœur de France', 'coeur de france'],
    ['ＹｏｕＴｕｂｅ', 'youtube'],
    ['Größe', 'große'],
    ['Ελλάδα', 'ελλαδα'],
    ['…', ''],
    ['', ''],
  ] as const)
    it(`writes “${text}” as “${folded}”`, () => {
      expect(foldText(text)).to.equal(folded);
    });

  it('folds no further the second time, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).to.equal(foldText(text));
      }),
    );
  });

  it('takes halves of characters without throwing', () => {
    expect(foldText('a\ud83d b')).to.equal('a b');
  });
});

describe('an identifier made from a text', () => {
  for (const [text, slug] of [
    ['Vidéos de la ville', 'videos-de-la-ville'],
    ['Cœur — de France !', 'coeur-de-france'],
    ['日本', ''],
    ['-- 2 fois --', '2-fois'],
  ] as const)
    it(`is “${slug}” for “${text}”`, () => {
      expect(slugOf(text)).to.equal(slug);
    });

  it('does not end with a hyphen where it is cut', () => {
    expect(slugOf(`${'a'.repeat(39)} b`)).to.equal('a'.repeat(39));
  });

  it('is one that the schema takes, or empty, whatever it is made from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        expect(slugOf(text)).to.match(identifierOrEmpty);
      }),
      { numRuns: 2000 },
    );
  });
});
