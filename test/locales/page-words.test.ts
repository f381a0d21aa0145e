import { expect } from '@open-wc/testing';
import { en } from '../../src/locales/page/en.js';
import { fr } from '../../src/locales/page/fr.js';
import { loadPageWords } from '../../src/locales/page/load-page-words.js';
import type { PageWords } from '../../src/locales/page/page-words.js';

/** Every text below a value, with its path. */
function textsIn(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => textsIn(member, `${path}.${name}`));
}

const pathsOf = (value: unknown, path = ''): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, member]) => pathsOf(member, `${path}.${name}`))
    : [path];

const territories = ['eea', 'uk', 'ch', 'qc'] as const;

/** Calls that show what each function of the words writes. */
const spoken = ({ brief, choice, hosting, rights, storages, title, trackers }: PageWords): string[] => [
  title('Portail'),
  title(''),
  ...[1, 2].flatMap((count) => [
    ...[true, false].flatMap((only) => [brief.onlyNecessary(count, only), brief.declared(count, count, only)]),
    brief.exempt(count, 'X'),
    brief.objection(count, 'X'),
    brief.consent(count, 'X'),
  ]),
  brief.updated('1'),
  choice.keeping('6'),
  choice.except('X', 'Y'),
  choice.children(15),
  ...[true, false].map((only) => trackers.heading(only)),
  ...territories.flatMap((each) => [rights.introduction(each), hosting.transfers(each), hosting.noTransfer(each)]),
  storages.checked('1'),
  trackers.unstated('X'),
];

const allOf = (words: PageWords): string[] => [...textsIn(words).map(([, text]) => text), ...spoken(words)];

for (const words of [fr, en]) {
  describe(`the words of the page in ${words.language}`, () => {
    it('leave no blank and no placeholder', () => {
      for (const text of allOf(words)) expect(text.trim()).to.not.equal('');
      for (const text of allOf(words)) expect(text).not.to.match(/\[|\]|undefined/);
    });

    it('hold no phrase that misleads, presses or boasts', () => {
      const phrases =
        /améliorer votre expérience|improve your experience|meilleur service|certifié|validé par|certified|non essentiel/i;
      for (const text of allOf(words)) expect(text).not.to.match(phrases);
    });

    it('use typographic apostrophes and quotation marks', () => {
      for (const text of allOf(words)) expect(text).not.to.match(/['"]/);
    });

    it('stay in short sentences', () => {
      const sentences = allOf(words)
        .filter((text) => !text.startsWith('https:'))
        .flatMap((text) => text.split(/[.!?] |[:;] |\u202f[:;] /));
      const long = sentences.filter((sentence) => sentence.trim().split(/\s+/).length > 27);
      expect(long).to.deep.equal([]);
    });

    it('lead to the help of browsers over a safe connection', () => {
      expect(words.browser.help).to.have.lengthOf(5);
      for (const { href } of words.browser.help) expect(href).to.match(/^https:\/\//);
    });
  });
}

describe('the words of the page in all languages', () => {
  it('are the same, under the same names', () => {
    expect(pathsOf(en)).to.deep.equal(pathsOf(fr));
  });

  it('have in French no plain space before a double punctuation mark', () => {
    const texts = allOf(fr).filter((text) => !text.startsWith('https:'));
    expect(texts.filter((text) => /[^\u202f\u00a0][:;?!»]|«[^\u202f\u00a0]/.test(text))).to.deep.equal([]);
  });

  it('are found by language, then without region, else in French', async () => {
    expect(await loadPageWords('en-GB')).to.equal(en);
    expect(await loadPageWords('FR-be')).to.equal(fr);
    expect(await loadPageWords('constructor')).to.equal(fr);
  });
});
