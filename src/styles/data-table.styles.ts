import { css, type CSSResult } from 'lit';

/** Look of a table of facts: hairlines on a wide screen, one entry a row on a narrow one, and what all rows share above. */
export const dataTableStyles: CSSResult = css`
  /* The more columns, the sooner they stand as entries: at 36, 60 and 76em. */
  .data {
    --_em: 0.9;

    container-type: inline-size;
    font-size: calc(1em * var(--_em));
  }

  .some {
    --_em: 1.5;
  }

  .crowd {
    --_em: 1.9;
  }

  .scroll {
    font-size: calc(1em / var(--_em));
    overflow-x: auto;
  }

  table {
    border-collapse: collapse;
    font-size: 0.95em;
    inline-size: 100%;
    text-align: start;
  }

  table :is(th, td) {
    border-block-start: 1px solid var(--_border);
    line-height: 1.45;
    padding-block: 0.75em;
    padding-inline: 0 1.1em;
    text-align: start;
    vertical-align: top;
  }

  table :is(th, td):last-child {
    padding-inline-end: 0;
  }

  thead th {
    border-block: 0 2px solid var(--_border);
    color: var(--_muted);
    font-size: 0.88em;
    font-weight: 600;
    line-height: 1.3;
    vertical-align: bottom;
  }

  tbody th {
    font-weight: 600;
  }

  tbody tr:last-child > * {
    border-block-end: 1px solid var(--_border);
  }

  tr:focus-visible {
    outline-offset: -0.1em;
  }

  .shared {
    display: grid;
    gap: 0.35em;
  }

  .shared dl {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 1.75em;
    margin: 0;
  }

  .shared dl > div {
    max-inline-size: var(--_line);
  }

  .shared :is(dt, dd) {
    display: inline;
  }

  .shared dt {
    color: var(--_muted);
    font-weight: inherit;
    margin-inline-end: 0.5em;
  }

  @container (width >= 40em) {
    [data-column='description'] {
      min-inline-size: 15em;
    }

    [data-column='service'],
    [data-column='exemption'] {
      min-inline-size: 9em;
    }

    [data-column='duration'],
    [data-column='condition'] {
      min-inline-size: 7.5em;
    }

    th code {
      overflow-wrap: normal;
    }
  }

  @container (width < 40em) {
    tbody tr {
      border-block-start: 1px solid var(--_border);
      padding-block: 0.8em;
    }

    tbody tr:last-child {
      border-block-end: 1px solid var(--_border);
    }

    tbody tr > :is(th, td),
    tbody tr:last-child > :is(th, td) {
      border: 0;
      padding: 0.15em 0;
    }

    tbody tr > th {
      padding-block-end: 0.35em;
    }

    /* Beside its label where there is room, else below. */
    tbody td {
      display: flex;
      align-items: baseline;
      flex-wrap: wrap;
      gap: 0 1em;
    }

    tbody td::before {
      flex: none;
      max-inline-size: 100%;
      min-inline-size: 13em;
    }

    td > div {
      flex: 1 1 14em;
      min-inline-size: 0;
    }
  }

  @media print {
    .scroll {
      overflow: visible;
    }

    tr {
      break-inside: avoid;
    }
  }
`;
