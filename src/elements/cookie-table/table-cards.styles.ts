import { css, type CSSResult } from 'lit';

/** Look of the tables on a narrow screen: each entry is a card. */
export const cards: CSSResult = css`
  @container (width < 40em) {
    .scroll {
      background: none;
      border: 0;
      border-radius: 0;
      font-size: 1em;
      overflow: visible;
    }

    caption {
      padding: 0 0 calc(var(--_space) * 0.75);
    }

    tbody {
      display: grid;
      gap: calc(var(--_space) * 0.75);
      grid-template-columns: minmax(0, 1fr);
    }

    tbody tr {
      background: var(--_surface);
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
      overflow: hidden;
    }

    tbody :is(th, td) {
      padding: calc(var(--_space) * 0.35) var(--_space);
    }

    tbody th {
      background: var(--_surface-raised);
      border-block-end: 1px solid var(--_border);
      margin-block-end: calc(var(--_space) * 0.4);
      padding-block: calc(var(--_space) * 0.65);
    }

    tbody td:last-child {
      padding-block-end: calc(var(--_space) * 0.8);
    }
  }
`;
