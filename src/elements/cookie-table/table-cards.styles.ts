import { css, type CSSResult } from 'lit';

/**
 * Look of the tables on a narrow screen: one card a tracker. Each value stands under the header of its column, which is
 * already announced: the copy has no words for those who listen.
 */
export const cards: CSSResult = css`
  @container (width < 40em) {
    .scroll {
      background: none;
      border: 0;
      border-radius: 0;
      font-size: 1em;
      overflow: visible;
    }

    table,
    caption,
    tbody,
    tbody tr,
    tbody th,
    tbody td {
      display: block;
    }

    caption {
      padding: 0 0 calc(var(--_space) * 0.75);
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
      border: 0;
      min-inline-size: 0;
      overflow-wrap: anywhere;
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

    td::before {
      color: var(--_muted);
      content: attr(data-label);
      content: attr(data-label) / '';
      display: block;
      font-size: 0.85em;
      font-style: normal;
      line-height: 1.35;
    }

    .blank {
      display: none;
    }
  }
`;
