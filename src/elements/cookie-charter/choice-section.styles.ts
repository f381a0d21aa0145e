import { css, type CSSResult } from 'lit';

/** Look of the visitor's own choices, the only part of the page with a ground. */
export const choiceSectionStyles: CSSResult = css`
  [part='choice'] {
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    color: var(--_text);
    padding: calc(var(--_space) * 1.5);
  }

  .paper {
    display: none;
  }

  .states {
    display: grid;
    margin: 0;
    max-inline-size: var(--_line);
  }

  .states > div {
    align-items: baseline;
    border-block-start: 1px solid var(--_border);
    column-gap: 1.5em;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    padding-block: 0.65em;
  }

  .states > div:last-child {
    border-block-end: 1px solid var(--_border);
  }

  dt {
    font-weight: 600;
  }

  dd {
    margin: 0;
  }

  .more {
    color: var(--_muted);
    grid-column: 1 / -1;
  }

  /* The words say it all: the mark only helps the eye find them. */
  .on::before,
  .off::before {
    block-size: 0.62em;
    border: 0.14em solid var(--_control-border);
    border-radius: 50%;
    content: '';
    display: inline-block;
    inline-size: 0.62em;
    margin-inline-end: 0.5em;
  }

  .on::before {
    background: var(--_accent);
    border-color: var(--_accent);
    forced-color-adjust: none;
  }

  .buttons {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.25em;
  }

  .files {
    display: grid;
    gap: calc(var(--_space) * 0.75);
  }

  @media (min-width: 34em) {
    .states > div {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }

  @media (max-width: 34em) {
    [part='choice'] {
      padding: var(--_space);
    }

    .buttons > * {
      inline-size: 100%;
    }
  }

  @media (forced-colors: active) {
    .on::before {
      background: CanvasText;
      border-color: CanvasText;
    }
  }

  @media print {
    .buttons,
    .files {
      display: none;
    }

    .paper {
      display: block;
    }

    [part='choice'] {
      background: none;
      border: 0;
      padding: 0;
    }
  }
`;
