import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { charterFromTables, declarationTablesIn } from '../../src/browser/table-reader.js';
import { checkCharter } from '../../src/core/charter-check.js';
import { foldText } from '../../src/core/folded-text.js';
import { anyCell, anyHeader, lostWordsOf } from '../core/reading/written-tables.js';
import { pageWith } from '../seed-table.js';

/** How a cell is written: around its words, and over how many columns and rows. */
const anyShape = fc.record({
  text: anyCell,
  around: fc.constantFrom('', 'p', 'strong', 'div', 'li', 'code', 'span', 'table'),
  colspan: fc.constantFrom('1', '1', '1', '2', '3', '0', 'x', '9999'),
  rowspan: fc.constantFrom('1', '1', '1', '2', '0', '70000'),
  isHeader: fc.boolean(),
});
const anyPage = fc.record({
  headers: fc.array(anyHeader, { minLength: 2, maxLength: 6 }),
  rows: fc.array(fc.array(anyShape, { maxLength: 6 }), { maxLength: 6 }),
  part: fc.constantFrom('tbody', 'tfoot', ''),
  heading: anyCell,
});

type Shape = typeof anyShape extends fc.Arbitrary<infer Value> ? Value : never;

function cellOf(page: Document, { text, around, colspan, rowspan, isHeader }: Shape): Element {
  const cell = page.createElement(isHeader ? 'th' : 'td');
  cell.setAttribute('colspan', colspan);
  cell.setAttribute('rowspan', rowspan);
  const inner = around ? cell.appendChild(page.createElement(around)) : cell;
  for (const [index, line] of text.split('\n').entries())
    inner.append(...(index > 0 ? [page.createElement('br')] : []), line);
  return cell;
}

function pageOf({
  headers,
  rows,
  part,
  heading,
}: typeof anyPage extends fc.Arbitrary<infer Value> ? Value : never): Document {
  const page = pageWith();
  const title = page.createElement('h2');
  title.textContent = heading;
  const table = page.createElement('table');
  const body = part ? table.appendChild(page.createElement(part)) : table;
  const first = table.insertRow(0);
  for (const header of headers) first.append(Object.assign(page.createElement('td'), { textContent: header }));
  for (const shapes of rows) {
    const row = body.appendChild(page.createElement('tr'));
    row.append(...shapes.map((shape) => cellOf(page, shape)));
  }
  page.body.append(title, table);
  return page;
}

describe('a page with any table', () => {
  it('loses no word of a table that is read, makes a sound charter, and stays as it was', () => {
    let count = 0;
    fc.assert(
      fc.property(anyPage, (parts) => {
        const page = pageOf(parts);
        const before = page.documentElement.outerHTML;
        const [found] = declarationTablesIn(page);
        const document = charterFromTables(page);
        expect(page.documentElement.outerHTML).to.equal(before);
        if (!found || !document) return;
        count += 1;
        expect(checkCharter(document)).to.deep.equal([]);
        const headers = new Set(found.declaration.headers.map(foldText));
        const texts = parts.rows.flat().map(({ text }) => text);
        const cells = texts.filter((text) => !headers.has(foldText(text)));
        expect(lostWordsOf(cells, document)).to.deep.equal([]);
      }),
      { numRuns: 2500, seed: -1134264756 },
    );
    expect(count, 'tables that were read').to.be.above(300);
    // Twenty seconds are short in Firefox on a busy machine.
  }).timeout(60_000);
});
