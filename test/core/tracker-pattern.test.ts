import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { type Characters, matchesPattern } from '../../src/core/tracker-pattern.js';

/** What the pattern means, tried in every way that it can be met: far too slow for anything but short words. */
function matchesSlowly(pattern: string, name: string): boolean {
  if (pattern === '') return name === '';
  const rest = pattern.slice(1);
  if (pattern.startsWith('*'))
    return matchesSlowly(rest, name) || (name !== '' && matchesSlowly(pattern, name.slice(1)));
  return name.startsWith(pattern.charAt(0)) && matchesSlowly(rest, name.slice(1));
}

/** A name that counts how often one of its characters is read. */
class CountedName implements Characters {
  reads = 0;
  #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  get length(): number {
    return this.#text.length;
  }
  charCodeAt(index: number): number {
    this.reads += 1;
    return this.#text.charCodeAt(index);
  }
}

function readsOf(pattern: string, text: string): number {
  const name = new CountedName(text);
  matchesPattern(pattern, name);
  return name.reads;
}

describe('a name with stars', () => {
  for (const [pattern, name] of [
    ['_pk_id.*', '_pk_id.13.1fff'],
    ['_pk_id.*', '_pk_id.'],
    ['_pk_id.*', '_pk_id.*'],
    ['sessionid', 'sessionid'],
    ['*', ''],
    ['*', 'anything'],
    ['**', 'anything'],
    ['*_id_*', 'a_id_id_b'],
    ['a*a', 'aa'],
    ['*aab', 'aaab'],
    ['*ana*nas*', 'ananas ananas'],
    ['yt.innertube::*', 'yt.innertube::nextId'],
    ['[a-z]+*', '[a-z]+1'],
    ['*tile.openstreetmap.org', 'a.tile.openstreetmap.org'],
  ] as const)
    it(`finds “${name}” by “${pattern}”`, () => {
      expect(matchesPattern(pattern, name)).to.be.true;
    });

  for (const [pattern, name] of [
    ['_pk_id.*', '_pk_id'],
    ['_pk_id.*', '_pk_idx13'],
    ['sessionid', 'sessionid2'],
    ['sessionid', 'Sessionid'],
    ['', 'a'],
    ['a*a', 'a'],
    ['*ab*ab*', 'abc'],
    ['*b*a', 'ab'],
    ['.*', 'a'],
    ['a?c', 'abc'],
  ] as const)
    it(`does not find “${name}” by “${pattern}”`, () => {
      expect(matchesPattern(pattern, name)).to.be.false;
    });

  it('finds what every way of placing the stars would find, and nothing else', () => {
    const letter = fc.constantFrom('a', 'b');
    const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 9 });
    fc.assert(
      fc.property(pattern, fc.string({ unit: letter, maxLength: 9 }), (wanted, name) => {
        expect(matchesPattern(wanted, name)).to.equal(matchesSlowly(wanted, name));
      }),
      { numRuns: 5000 },
    );
  });

  it('finds every name made by writing something in the place of its stars', () => {
    const pieces = fc.array(fc.string(), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(pieces, fc.array(fc.string()), (fixed, filling) => {
        const name = fixed.map((piece, index) => (index > 0 ? (filling[index] ?? '') : '') + piece).join('');
        expect(matchesPattern(fixed.join('*'), name)).to.be.true;
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a hostile name or pattern', () => {
  for (const [what, pattern] of [
    ['a piece that nearly repeats', `*${'a'.repeat(200)}b*`],
    ['a star between all letters', `${'*a'.repeat(500)}*b`],
    ['two pieces that overlap', `*${'ab'.repeat(100)}aa*${'ab'.repeat(100)}c*`],
  ] as const)
    it(`is read about once a character, with ${what}`, () => {
      for (const size of [2000, 4000, 8000]) {
        expect(readsOf(pattern, 'a'.repeat(size))).to.be.at.most(2 * size);
        expect(readsOf(pattern, 'ab'.repeat(size / 2))).to.be.at.most(2 * size);
      }
    });

  it('is answered when each is a megabyte long', () => {
    const long = 'a'.repeat(2 ** 20);
    expect(matchesPattern(`*${long.slice(1)}b*`, long)).to.be.false;
    expect(matchesPattern('*a'.repeat(2 ** 19), long)).to.be.true;
    expect(matchesPattern(`${'*'.repeat(2 ** 20)}b`, long)).to.be.false;
  });
});
