import { expect } from '@open-wc/testing';
import {
  answerIn,
  isUnsaid,
  legalBasisIn,
  partyIn,
  roleIn,
  saysOnly,
  typeIn,
} from '../../../src/core/reading/small-words.js';

describe('the small words of a webmaster', () => {
  const types: Record<string, string | undefined> = {
    'Local Storage': 'local-storage',
    'Cookie HTTP': 'cookie',
    Cache: 'cache',
    'Autre traceur': 'other',
    Persistant: undefined,
  };
  for (const [words, type] of Object.entries(types)) {
    it(`“${words}” is ${type ?? 'no type'}`, () => expect(typeIn(words)).to.equal(type));
  }

  const parties: Record<string, string | undefined> = {
    'Cookie tiers': 'third',
    'Third party': 'third',
    'Un autre site': 'third',
    'Ce site': 'first',
    'This site': 'first',
    'First-party': 'first',
    'Cookies propias': 'first',
    'Interno persistente': 'first',
    Google: undefined,
    International: undefined,
    US: undefined,
  };
  for (const [words, party] of Object.entries(parties)) {
    it(`“${words}” is ${party ?? 'no party'}`, () => expect(partyIn(words)).to.equal(party));
  }

  const bases: Record<string, string | undefined> = {
    'Votre consentement': 'consent',
    'Consentement (art. 6.1.a du RGPD)': 'consent',
    'Une mission d’intérêt public': 'public-task',
    'Legitimate interest': 'legitimate-interest',
    'Pas de consentement requis': undefined,
    'Sans objet': undefined,
  };
  for (const [words, basis] of Object.entries(bases)) {
    it(`“${words}” is ${basis ?? 'no legal basis'}`, () => expect(legalBasisIn(words)).to.equal(basis));
  }

  it('answer yes or no', () => {
    expect(['Oui', 'No', 'Aucun', 'Google'].map(answerIn)).to.deep.equal([true, false, false, undefined]);
  });

  it('name the role of a provider', () => {
    expect(['Sous-traitant', 'responsable conjoint du traitement', '?'].map(roleIn)).to.deep.equal([
      'processor',
      'joint',
      undefined,
    ]);
  });

  it('say only what is read from them, or more', () => {
    expect([saysOnly('type', 'Cookie HTTP'), saysOnly('type', 'Cookie de Google')]).to.deep.equal([true, false]);
    expect([saysOnly('answer', 'Oui'), saysOnly('answer', 'Oui, Google')]).to.deep.equal([true, false]);
  });

  it('say that nothing is said', () => {
    expect(['—', 'Non précisé', 'Not stated', ''].every(isUnsaid)).to.equal(true);
    expect(['Non', '1', '?', '<br>'].some(isUnsaid)).to.equal(false);
  });
});
