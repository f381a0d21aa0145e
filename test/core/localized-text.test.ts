import { expect } from '@open-wc/testing';
import { baseLanguage, textIn } from '../../src/core/localized-text.js';

const greeting = { fr: 'Bonjour', en: 'Hello', 'pt-BR': 'Oi' };

describe('a text in several languages', () => {
  it('is read in the first language wanted that it has', () => {
    expect(textIn(greeting, ['en', 'fr'])).to.equal('Hello');
    expect(textIn(greeting, ['de', 'fr'])).to.equal('Bonjour');
    expect(textIn(greeting, ['pt-BR'])).to.equal('Oi');
  });

  it('is read by a visitor from another region of its language', () => {
    expect(textIn(greeting, ['fr-BE'])).to.equal('Bonjour');
    expect(textIn(greeting, ['EN-gb'])).to.equal('Hello');
  });

  it('prefers a region of the first language to the second language', () => {
    expect(textIn(greeting, ['fr-CH', 'en'])).to.equal('Bonjour');
  });

  it('is read in any language rather than not at all', () => {
    expect(textIn(greeting, ['de'])).to.equal('Bonjour');
    expect(textIn(greeting, [])).to.equal('Bonjour');
  });

  it('may be a plain string, nothing, or empty', () => {
    expect(textIn('Bonjour', ['en'])).to.equal('Bonjour');
    expect(textIn(undefined, ['fr'])).to.equal('');
    expect(textIn({}, ['fr'])).to.equal('');
  });

  for (const language of ['__proto__', 'constructor', 'toString'])
    it(`has no words in the language “${language}”`, () => {
      expect(textIn(greeting, [language])).to.equal('Bonjour');
    });

  it('knows the language of a tag without its region', () => {
    expect(['fr', 'fr-BE', 'FR', 'zh-Hant-TW', ''].map(baseLanguage)).to.deep.equal(['fr', 'fr', 'fr', 'zh', '']);
  });
});
