import { css, type CSSResult } from 'lit';

/**
 * Look of the tables: hairlines and air, plain lines on paper. The element has a width of its own because its content is
 * measured by its container, and gives a flexible parent nothing to go by. Sizes of text change inside the cells only, so
 * that their edges, told in em, stay in line.
 */
export const styles: CSSResult = css`
  :host {
    display: block;
    min-inline-size: min(100%, 16em);
  }

  .tables {
    container-type: inline-size;
    display: grid;
    gap: calc(var(--_space) * 1.75);
    grid-template-columns: minmax(0, 1fr);
  }

  .status {
    background: var(--_surface-raised);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    color: var(--_text);
    padding: calc(var(--_space) * 0.8) var(--_space);
    text-wrap: pretty;
  }

  .empty {
    color: var(--_muted);
  }

  .scroll {
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    color: var(--_text);
    font-size: 0.95em;
    overflow-x: auto;
  }

  table {
    border-collapse: collapse;
    inline-size: 100%;
    text-align: start;
  }

  caption {
    font-weight: 650;
    line-height: 1.35;
    padding: calc(var(--_space) * 0.95) calc(var(--_space) * 1.1);
    text-align: start;
    text-wrap: balance;
  }

  th,
  td {
    border-block-start: 1px solid var(--_border);
    padding: calc(var(--_space) * 0.8) calc(var(--_space) * 0.65);
    text-align: start;
    vertical-align: top;
  }

  th:first-child {
    padding-inline-start: calc(var(--_space) * 1.1);
  }

  td:last-child,
  th:last-child {
    padding-inline-end: calc(var(--_space) * 1.1);
  }

  thead th {
    background: var(--_surface-raised);
    color: var(--_muted);
    font-weight: 600;
    line-height: 1.25;
    padding-block: calc(var(--_space) * 0.6);
    vertical-align: bottom;
  }

  thead span,
  .note {
    font-size: 0.88em;
  }

  .note {
    color: var(--_muted);
    display: inline-block;
  }

  tbody th {
    font-weight: 600;
  }

  tbody th a {
    color: inherit;
    text-decoration-color: var(--_control-border);
    text-decoration-style: dotted;
    text-underline-offset: 0.25em;
  }

  tbody th a:hover {
    text-decoration-style: solid;
  }

  [data-column='description'] {
    min-inline-size: 13em;
    text-wrap: pretty;
  }

  [data-column='duration'] {
    font-variant-numeric: tabular-nums;
    min-inline-size: 6.8em;
  }

  [data-column='provider'],
  [data-column='service'],
  [data-column='exemption'] {
    min-inline-size: 8em;
  }

  [data-column='party'] {
    min-inline-size: 6em;
  }

  .missing {
    color: var(--_muted);
    font-style: italic;
  }

  code {
    font-family: var(--charter-code-font-family, ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace);
    font-size: 0.95em;
    overflow-wrap: anywhere;
  }

  @container (width >= 40em) {
    code {
      overflow-wrap: normal;
    }
  }

  @media print {
    .scroll {
      background: none;
      border: 0;
      font-size: 0.7em;
      overflow: visible;
    }

    .scroll :is(th, td) {
      padding-inline: 0.4em;
    }

    .scroll td:not([data-column='description']) {
      min-inline-size: 0;
    }

    thead {
      display: table-header-group;
    }

    tr {
      break-inside: avoid;
    }

    caption {
      break-after: avoid;
      padding-inline: 0;
    }
  }
`;
