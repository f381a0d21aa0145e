import { expect } from '@open-wc/testing';
import { en } from '../../src/locales/en.js';
import { fr } from '../../src/locales/fr.js';
import { loadWords } from '../../src/locales/load-words.js';
import type { Words } from '../../src/locales/words.js';

/** Calls that show what each function of the words writes. */
const spoken = ({ banner, preferences, table, duration, change, signal, erasure, gate }: Words): string[] => [
  banner.introduction('Portail'),
  banner.introduction(''),
  banner.keeping(duration.unit('months', 6)),
  ...[1, 2].flatMap((count) => [banner.providers(count), preferences.details(count)]),
  preferences.decided('1', '2'),
  ...[1, 2].map((count) => erasure.erased(count)),
  erasure.provider('X'),
  ...[0, 1, 2].flatMap((count) => [preferences.chooseServices(count), preferences.found(count)]),
  ...['', 'X'].flatMap((provider) => [gate.waits(provider, true), gate.waits(provider, false)]),
  ...(['eea', 'uk', 'ch', 'qc'] as const).flatMap((each) => [gate.transfers('X', each), table.transfers(each)]),
  ...['duration', 'name'].map((column) => table.unstated(column)),
  gate.reach('6 X'),
  table.caption('X'),
  ...[0, 1, 2].map((count) => table.found(count, 12)),
  table.retention('25 X'),
  table.download('CSV'),
  ...['gpc', 'other'].map((name) => signal.refused(signal.name(name))),
  signal.inBanner(signal.name('gpc'), ['X', 'Y']),
  ...(['purpose-added', 'provider-added', 'tracker-added', 'conditions-changed'] as const).map((kind) =>
    change({ kind, before: 1, now: 2 }),
  ),
];

/** Every text below a value, with its path. */
function textsIn(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => textsIn(member, path ? `${path}.${name}` : name));
}

const pathsOf = (value: unknown, path = ''): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, member]) => pathsOf(member, `${path}.${name}`))
    : [path];

/** What would mislead, press, or promise too much, in either language. */
const forbidden: readonly RegExp[] = [
  /améliorer votre expérience|improve your experience|meilleur service possible|best possible/i,
  /\bOK\b|c’est bon|j’ai compris|got it|non essentiel|non-essential/i,
  /certifié|validé par la CNIL|certified/i,
  /anonym/i,
];

for (const words of [fr, en]) {
  describe(`the words in ${words.language}`, () => {
    const all = [...textsIn(words, ''), ...spoken(words).map((text): [string, string] => ['spoken', text])];

    it('leave no blank, save the consequence of what cannot be refused', () => {
      const blank = all.filter(([, text]) => text.trim() === '').map(([path]) => path);
      expect(blank).to.deep.equal(['purposes.necessary.consequence']);
    });

    it('hold no phrase that misleads or presses', () => {
      for (const phrase of forbidden)
        expect(
          all.filter(([, text]) => phrase.test(text)),
          String(phrase),
        ).to.deep.equal([]);
    });

    it('say before the choice that nothing runs, that refusing costs nothing, how long it is kept and how to change it', () => {
      expect(words.banner.introduction('Portail')).to.match(/^Portail .*(?:avant votre choix|before you choose)/);
      expect(words.banner.introduction('')).to.match(/^(?:Ce site|This site) .*(?:reste utilisable|remains usable)/);
      expect(words.banner.keeping('6 X')).to.match(/6 X.*(?:Gérer mes cookies|Manage my cookies)/);
    });

    it('use typographic apostrophes and quotation marks', () => {
      expect(all.filter(([, text]) => /['"]/.test(text))).to.deep.equal([]);
    });

    it('say in numbers why they ask again', () => {
      const added = words.change({ kind: 'provider-added', before: 1, now: 2 });
      expect(added)
        .to.match(/2 (?:prestataires|providers)/)
        .and.to.match(/ 1\.$/);
      expect(words.change({ kind: 'tracker-added', before: 0, now: 1 })).to.match(/1 (?:traceur|tracker) /);
    });

    it('say the end of each exemption for a visitor, and no two alike', () => {
      const reasons = Object.values(words.exemptions);
      expect(new Set(reasons).size).to.equal(reasons.length);
      for (const reason of reasons) expect(reason.split(' ').length, reason).to.be.above(2);
    });
  });
}

describe('the words of all languages', () => {
  it('are the same, under the same names', () => {
    expect(pathsOf(en)).to.deep.equal(pathsOf(fr));
  });

  it('have twins for accept and refuse', () => {
    expect([fr.choice.acceptAll, fr.choice.refuseAll]).to.deep.equal(['Tout accepter', 'Tout refuser']);
    expect([en.choice.acceptAll, en.choice.refuseAll]).to.deep.equal(['Accept all', 'Refuse all']);
  });

  it('follow the plural of each language', () => {
    expect([0, 1, 2].map((count) => fr.duration.unit('days', count))).to.deep.equal(['0 jour', '1 jour', '2 jours']);
    expect([0, 1, 2].map((count) => en.duration.unit('days', count))).to.deep.equal(['0 days', '1 day', '2 days']);
  });

  it('have in French no plain space before a double punctuation mark', () => {
    const texts = [...textsIn(fr, ''), ...spoken(fr).map((text): [string, string] => ['spoken', text])];
    expect(texts.filter(([, text]) => /(?:[^\u202f\u00a0][:;?!»]|«[^\u202f\u00a0])/.test(text))).to.deep.equal([]);
  });

  it('are found by language, then without region, else in French', async () => {
    expect(await loadWords('en')).to.equal(en);
    expect(await loadWords('en-GB')).to.equal(en);
    expect(await loadWords('FR-be')).to.equal(fr);
    expect(await loadWords('xx')).to.equal(fr);
    expect(await loadWords('constructor')).to.equal(fr);
  });
});
