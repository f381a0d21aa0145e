import { css, type CSSResult } from 'lit';

/** Look of a table of facts: hairlines on a wide screen, one entry a row on a narrow one, its labels beside its values. */
export const dataTableStyles: CSSResult = css`
  .data {
    container-type: inline-size;
  }

  .scroll {
    overflow-x: auto;
  }

  table {
    border-collapse: collapse;
    font-size: 0.95em;
    inline-size: 100%;
    text-align: start;
  }

  th,
  td {
    border-block-start: 1px solid var(--_border);
    line-height: 1.4;
    padding-block: 0.7em;
    padding-inline: 0 0.85em;
    text-align: start;
    vertical-align: top;
  }

  thead th {
    border-block: 0 2px solid var(--_border);
    color: var(--_muted);
    font-size: 0.88em;
    font-weight: 600;
    line-height: 1.25;
    vertical-align: bottom;
  }

  tbody th {
    font-weight: 600;
  }

  @container (width >= 60em) {
    table {
      font-size: 0.9em;
    }

    td {
      hyphens: auto;
    }

    th code {
      overflow-wrap: normal;
    }
  }

  tbody tr:last-child > * {
    border-block-end: 1px solid var(--_border);
  }

  tr:focus-visible {
    outline-offset: -0.1em;
  }

  @container (width < 60em) {
    table,
    tbody,
    tr,
    tbody th,
    tbody td {
      display: block;
    }

    thead {
      block-size: 1px;
      clip-path: inset(50%);
      display: block;
      inline-size: 1px;
      overflow: hidden;
      position: absolute;
      white-space: nowrap;
    }

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
      overflow-wrap: anywhere;
      padding: 0.15em 0;
    }

    tbody td {
      display: grid;
      gap: 0 1em;
      grid-template-columns: minmax(0, 1fr);
    }

    tbody td::before {
      color: var(--_muted);
      content: attr(data-label);
      /* The column header is already announced: this copy of it is for the eye only. */
      content: attr(data-label) / '';
      font-size: 0.92em;
    }

    .blank {
      display: none;
    }
  }

  @container (28em <= width < 60em) {
    tbody td {
      grid-template-columns: 11em minmax(0, 1fr);
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
