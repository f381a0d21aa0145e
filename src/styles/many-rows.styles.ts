import { css, type CSSResult } from 'lit';

/** Look of a table of hundreds of rows, marked `many`: all are there, for finding and printing, and those in sight are laid out. */
export const manyRowsStyles: CSSResult = css`
  /* Each row stands by itself, all columns alike: only the rows in sight are laid out. */
  .many table {
    display: grid;
    grid-template-columns: minmax(min-content, 1fr);
  }

  .many :is(caption, thead, tbody) {
    display: block;
  }

  .many tbody {
    contain: inline-size;
  }

  .many tr {
    display: grid;
    grid-auto-columns: minmax(8em, 1fr);
    grid-auto-flow: column;
  }

  .many tbody tr {
    contain-intrinsic-block-size: auto 6em;
    content-visibility: auto;
  }

  .many :is(th, td) {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  @container (width < 40em) {
    .many tr {
      display: block;
    }
  }

  @media print {
    .many tbody tr {
      content-visibility: visible;
    }
  }
`;
