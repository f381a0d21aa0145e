import { expect } from '@open-wc/testing';
import { CharterError } from '../../src/core/charter-error.js';
import { describeValue, fault } from '../../src/core/charter-fault.js';

describe('fault of a charter', () => {
  it('begins its sentence with its path, or speaks of the charter itself', () => {
    expect(fault('missing', 'site.name', 'is missing').message).to.equal('site.name is missing.');
    expect(fault('type', '', 'must be an object').message).to.equal('The charter must be an object.');
  });

  for (const [value, words] of [
    ['hier', '“hier”'],
    ['', 'empty'],
    [null, 'nothing'],
    [undefined, 'nothing'],
    [[1], 'a list'],
    [{}, 'an object'],
    [3, '3'],
    [false, 'false'],
    [Symbol('x'), 'a symbol'],
    [10n, 'a bigint'],
    [() => 1, 'a function'],
  ] as const)
    it(`calls a ${value === null ? 'null' : typeof value} “${words}”`, () => {
      expect(describeValue(value)).to.equal(words);
    });

  it('quotes long texts by their beginning, whole characters only', () => {
    expect(describeValue('🍪'.repeat(100))).to.equal(`“${'🍪'.repeat(60)}…”`);
  });

  it('quotes nothing that could break or turn the line on which it is printed', () => {
    for (const character of ['\n', '\u001b', '\u202e', '\u200b', '\u2028', '\ud83d'])
      expect(describeValue(`a${character}b`)).to.equal('“a�b”');
  });

  it('is thrown with its code and the others', () => {
    const faults = [fault('missing', 'services', 'is missing')];
    const error = new CharterError('invalid', 'The charter has a fault.', faults);
    expect(error).to.be.an.instanceOf(Error);
    expect(error).to.deep.include({ name: 'CharterError', code: 'invalid', faults });
    expect(new CharterError('unreachable', 'x').faults).to.deep.equal([]);
  });
});
