import { expect } from '@open-wc/testing';
import { countryCode, countryName } from '../../src/core/country-name.js';

const languages = ['fr', 'en', 'de', 'es', 'it', 'nl', 'pt'];

describe('the name of a country', () => {
  it('is read back as its code, in the seven languages of our tables', () => {
    const codes = [
      'US',
      'GB',
      'CH',
      'IN',
      'KR',
      'CI',
      'CD',
      'CG',
      'CN',
      'BR',
      'MA',
      'TN',
      'NO',
      'NE',
      'NG',
      'XK',
      'CW',
    ];
    for (const language of languages)
      for (const code of codes) expect(countryCode(countryName(code, language)), `${language} ${code}`).to.equal(code);
  });

  it('is known without its accents and capitals', () => {
    expect(['etats unis', 'ROYAUME-UNI', 'Vereinigte  Staaten'].map(countryCode)).to.deep.equal(['US', 'GB', 'US']);
  });

  it('is guessed from nothing less than a whole name', () => {
    const others = ['', '—', 'Non', 'États', 'États-Unis et Inde', 'Royaume des Deux-Siciles', 'un pays tiers'];
    expect(others.map(countryCode)).to.deep.equal(others.map(() => undefined));
  });
});
