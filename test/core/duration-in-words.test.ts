import { expect } from '@open-wc/testing';
import { durationInWords } from '../../src/core/duration-in-words.js';
import { en } from '../../src/locales/en.js';
import { fr } from '../../src/locales/fr.js';

const french = (text?: string): string => durationInWords(text, fr.duration);
const english = (text?: string): string => durationInWords(text, en.duration);

describe('a duration in words', () => {
  it('is written in the units of its author', () => {
    expect(french('P13M')).to.equal('13 mois');
    expect(french('P12M')).to.equal('12 mois');
    expect(french('P2W')).to.equal('2 semaines');
    expect(english('P2W')).to.equal('2 weeks');
  });

  it('has a plural only where the language has one', () => {
    expect(french('P1Y')).to.equal('1 an');
    expect(french('P2Y')).to.equal('2 ans');
    expect(english('P1D')).to.equal('1 day');
    expect(english('P30D')).to.equal('30 days');
  });

  it('joins several units', () => {
    expect(french('P1Y1M')).to.equal('1 an et 1 mois');
    expect(english('P1Y1M')).to.equal('1 year and 1 month');
    expect(french('P1Y1M2D')).to.equal('1 an, 1 mois et 2 jours');
    expect(french('PT1H30M')).to.equal('1 heure et 30 minutes');
  });

  it('says until when a session lasts', () => {
    expect(french('session')).to.match(/fermeture du navigateur/);
    expect(english('session')).to.match(/until you close the browser/);
  });

  it('leaves free text as it is', () => {
    expect(french('12 mois au plus')).to.equal('12 mois au plus');
    expect(english('P13M environ')).to.equal('P13M environ');
  });

  it('is empty when nothing is stated', () => {
    expect(french()).to.equal('');
  });
});
