import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { checkCharter } from '../../../src/core/charter-check.js';
import { foldText } from '../../../src/core/folded-text.js';
import { documentFromRows } from '../../../src/core/reading/charter-from-rows.js';
import { declarationIn } from '../../../src/core/reading/declaration-grid.js';
import { isDeclaration } from '../../../src/core/reading/declaration-table.js';
import { anyCell, anyHeader, lostWordsOf } from './written-tables.js';

const anyRow = fc.record({ cells: fc.array(anyCell, { minLength: 1, maxLength: 7 }), isWhole: fc.boolean() });
const anyGrid = fc.tuple(fc.array(anyHeader, { minLength: 2, maxLength: 7 }), fc.array(anyRow, { maxLength: 7 }));

describe('a table of any words', () => {
  it('loses none of them once it is read, and makes a sound charter', () => {
    let count = 0;
    fc.assert(
      fc.property(anyGrid, fc.array(anyCell, { maxLength: 3 }), ([headers, rows], around) => {
        const grid = [
          { cells: headers, isWhole: false },
          ...rows.map(({ cells: [first = '', ...others], isWhole }) => ({
            cells: isWhole ? [first] : [first, ...others],
            isWhole,
          })),
        ].filter(({ cells }) => cells.some((text) => text !== ''));
        const table = declarationIn(grid, around);
        if (!table) return;
        count += 1;
        const found = documentFromRows([table]);
        expect(checkCharter(found)).to.deep.equal([]);
        const headersRead = new Set(table.headers.map(foldText));
        const cells = grid.flatMap((row) => row.cells).filter((text) => !headersRead.has(foldText(text)));
        expect(lostWordsOf(cells, found)).to.deep.equal([]);
      }),
      { numRuns: 3000, seed: 52 },
    );
    expect(count, 'tables that were read').to.be.above(500);
  });

  it('never stops the reader, whatever the rows are', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ unit: 'binary' })), { maxLength: 5 }), (rows) => {
        const table = { headers: ['Cookie', 'Durée'], rows: rows.map((cells) => ({ cells })), context: '' };
        isDeclaration(table);
        expect(checkCharter(documentFromRows([table]))).to.deep.equal([]);
      }),
      { numRuns: 2000 },
    );
  });
});
