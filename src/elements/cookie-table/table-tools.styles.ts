import { css, type CSSResult } from 'lit';
import { manyRowsStyles } from '../../styles/many-rows.styles.js';

/** Look of the tools of a table: a quiet bar above it, headers that are buttons, and none of it on paper. */
export const styles: CSSResult = css`
  ${manyRowsStyles}

  .toolbar {
    align-items: end;
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.75);
  }

  .field {
    display: grid;
    flex: 1 1 14em;
    gap: 0.25em;
    max-inline-size: 26em;
    min-inline-size: 0;
  }

  .field span {
    font-weight: 600;
  }

  input,
  .toolbar button {
    background: var(--_surface);
    border: 1px solid var(--_control-border);
    border-radius: var(--_radius);
    color: var(--_text);
    font: inherit;
    min-block-size: max(2.75em, 44px);
    min-inline-size: 0;
    padding: 0.5em 0.8em;
  }

  .toolbar button {
    cursor: pointer;
    font-weight: 600;
  }

  .toolbar button:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .found {
    align-self: center;
    color: var(--_muted);
    /* Beside the field, on its line. */
    margin-block-start: 1.6em;
  }

  /* Announced when it fills, so always there; its gap is not. */
  .found:empty {
    margin-inline-start: calc(var(--_space) * -0.75);
  }

  .sort {
    background: none;
    border: 0;
    border-radius: 0.2em;
    color: inherit;
    cursor: pointer;
    font: inherit;
    margin: -0.35em -0.4em;
    min-block-size: 24px;
    padding-block: 0.35em;
    padding-inline: 0.4em 1.5em;
    position: relative;
    text-align: start;
  }

  .sort:hover {
    color: var(--_text);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .sort::after {
    content: '↕';
    content: '↕' / '';
    inset-block-end: 0.35em;
    inset-inline-end: 0.4em;
    opacity: 0.7;
    position: absolute;
  }

  [aria-sort] .sort {
    color: var(--_text);
  }

  [aria-sort='ascending'] .sort::after {
    content: '↑';
    content: '↑' / '';
    opacity: 1;
  }

  [aria-sort='descending'] .sort::after {
    content: '↓';
    content: '↓' / '';
    opacity: 1;
  }

  tr[aria-current] {
    outline: 0.15em solid var(--_focus);
    outline-offset: -0.15em;
  }

  @container (width < 40em) {
    thead:has(.sort) {
      block-size: auto;
      clip-path: none;
      inline-size: auto;
      overflow: visible;
      position: static;
      white-space: normal;
    }

    thead:has(.sort) tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0.4em;
      padding-block-end: calc(var(--_space) * 0.75);
    }

    thead:has(.sort) th {
      background: none;
      border: 0;
      display: block;
      padding: 0;
    }

    .sort {
      background: var(--_surface-raised);
      border: 1px solid var(--_control-border);
      border-radius: var(--_radius);
      margin: 0;
      min-block-size: max(2.2em, 28px);
      padding-inline: 0.6em;
    }

    th:not([aria-sort]) .sort::after {
      content: none;
    }

    [aria-sort] .sort {
      padding-inline-end: 1.6em;
    }
  }

  @media print {
    .toolbar,
    .sort::after {
      display: none;
    }

    tr[hidden] {
      display: table-row !important;
    }

    .many tr[hidden] {
      display: grid !important;
    }

    .scroll[hidden] {
      display: block !important;
    }

    tr[aria-current] {
      outline: 0;
    }
  }
`;
