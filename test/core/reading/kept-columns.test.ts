import { expect } from '@open-wc/testing';
import { checkCharter } from '../../../src/core/charter-check.js';
import { documentFromRows } from '../../../src/core/reading/charter-from-rows.js';
import { lostWordsOf } from './written-tables.js';

const columnsOf = (headers: readonly string[], cells: readonly string[], origins?: readonly number[]) => {
  const table = { headers: ['Cookie', 'Durée', ...headers], context: '' };
  const shifted = origins && { origins: [0, 1, ...origins.map((origin) => origin + 2)] };
  const document = documentFromRows([{ ...table, rows: [{ cells: ['a', '1 an', ...cells], ...shifted }] }]);
  expect(checkCharter(document)).to.deep.equal([]);
  expect(lostWordsOf(cells, document)).to.deep.equal([]);
  return document.services[0]!.trackers![0]!.columns ?? [];
};

describe('what a row says besides', () => {
  it('is said once where a cell spans columns, and in each where the same words stand in several cells', () => {
    const own = ['Un', 'Deux', 'Trois'];
    expect(columnsOf(own, ['x', 'x', 'x'], [0, 0, 0])).to.deep.equal([{ header: 'Un', text: 'x' }]);
    expect(columnsOf(own, ['x', 'x', 'x'], [0, 1, 1]).map(({ header }) => header)).to.deep.equal(['Un', 'Deux']);
    expect(columnsOf(own, ['x', 'x', 'x'])).to.have.lengthOf(3);
  });

  it('loses no word to the limits of the schema', () => {
    const many = Array.from({ length: 190 }, (_, index) => `mot${String(index)}`);
    const kept = columnsOf(
      many.map((word) => `en-tête ${word}`),
      many.map((word) => `${word} ${'long '.repeat(150)}`),
    );
    expect(kept).to.have.lengthOf.at.most(50);
    expect(kept[0]?.header).to.equal('en-tête mot0');
    const long = Array.from({ length: 4000 }, (_, index) => `m${String(index)}`).join(' ');
    expect(columnsOf(['Note'], [long]).map(({ header }) => header)).to.deep.equal(Array(5).fill('Note'));
  });
});
