import { expect } from '@open-wc/testing';
import { lintWords as en } from '../../src/locales/lint/en.js';
import { lintWords as fr } from '../../src/locales/lint/fr.js';
import type { LintCode, LintWords } from '../../src/locales/lint/lint-words.js';

/** A value for every fact, short and easy to find again in a sentence. */
const facts = {
  ...{ tracker: 'alpha', other: 'bravo', service: 'charlie', purpose: 'delta', phrase: 'echo', language: 'foxtrot' },
  ...{ host: 'golf', tool: 'hotel', duration: 'india', limit: 'juliett', product: 'kilo', according: 'lima' },
  ...{
    provider: 'mike',
    exemption: 'november',
    description: 'oscar',
    type: 'papa',
    countries: ['quebec'],
    day: 'romeo',
  },
  ...{ conditions: ['ownSiteOnly'], count: 99, age: 15 },
};

const spoken = (words: LintWords): [string, string][] =>
  Object.entries(words).map(([code, write]) => [code, (write as (facts: object) => string)(facts)]);

const codes = Object.keys(fr) as LintCode[];

for (const [language, words] of [
  ['fr', fr],
  ['en', en],
] as const)
  describe(`the sentences of the lint in ${language}`, () => {
    it('are one full sentence each, and no two alike', () => {
      const sentences = spoken(words).map(([, sentence]) => sentence);
      for (const sentence of sentences) expect(sentence).to.match(/^[A-ZÀÉ«“0-9][^.]{20,}\.$/u);
      expect(new Set(sentences).size).to.equal(codes.length);
    });

    it('say nothing that a value is missing for, and use typographic marks', () => {
      for (const [code, sentence] of spoken(words)) {
        expect(sentence, code).not.to.match(/undefined|NaN|\[object/);
        expect(sentence, code).not.to.match(/['"]/);
      }
    });
  });

describe('the sentences of the lint', () => {
  it('exist for the same kinds of findings in both languages, with the same facts', () => {
    expect(Object.keys(en)).to.deep.equal(Object.keys(fr));
    const named = ([, sentence]: [string, string]): string[] =>
      Object.values(facts)
        .flat()
        .map(String)
        .filter((value) => sentence.includes(value));
    const [french, english] = [spoken(fr), spoken(en)];
    for (const [index, sentence] of french.entries())
      expect(named(english[index]!), sentence[0]).to.deep.equal(named(sentence));
  });

  it('have in French no plain space before a double punctuation mark', () => {
    const plain = spoken(fr).filter(([, sentence]) => /(?:[^\u202f\u00a0][:;?!»]|«[^\u202f\u00a0])/.test(sentence));
    expect(plain).to.deep.equal([]);
  });
});
