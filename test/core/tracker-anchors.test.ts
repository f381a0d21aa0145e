import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { anchorsOf } from '../../src/core/tracker-anchors.js';

describe('the anchors of trackers', () => {
  it('hold the name as its author would guess', () => {
    const anchors = anchorsOf(['sessionid', 'django_language', 'yt-remote-device-id', 'a.b']);
    expect(anchors).to.deep.equal([
      'cookie-sessionid',
      'cookie-django_language',
      'cookie-yt-remote-device-id',
      'cookie-a.b',
    ]);
  });

  it('leave out what a pattern stands for, and what an address cannot hold', () => {
    expect(anchorsOf(['_pk_id.*', 'rc::a', '<b>"x"', 'nom accentué'])).to.deep.equal([
      'cookie-_pk_id',
      'cookie-rc-a',
      'cookie--b-x',
      'cookie-nom-accentué',
    ]);
  });

  it('tell apart names that occur twice, or that look alike', () => {
    expect(anchorsOf(['player', 'player', 'player*', 'player--2'])).to.deep.equal([
      'cookie-player',
      'cookie-player--2',
      'cookie-player--3',
      'cookie-player--2--2',
    ]);
  });

  it('leave the address that opens the preferences to them', () => {
    expect(anchorsOf(['preferences'])).to.deep.equal(['cookie-preferences--2']);
  });

  it('are all different and free of spaces, whatever the names', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('a', 'a--2', 'a*', '*', ''))), (names) => {
        const anchors = anchorsOf(names);
        return new Set(anchors).size === names.length && anchors.every((anchor) => !/[\s#"<>*]/.test(anchor));
      }),
      { numRuns: 500 },
    );
  });

  it('are found for ten thousand names that are all the same', () => {
    expect(anchorsOf(Array.from({ length: 10_000 }, () => 'same')).at(-1)).to.equal('cookie-same--10000');
  });
});
