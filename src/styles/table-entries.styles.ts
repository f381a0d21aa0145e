import { css, type CSSResult } from 'lit';

/**
 * A table in a narrow place: one entry a row, each value with the header of its column. That header is already announced:
 * its copy is for the eye only. A query counts in the em of its container, which thus says how narrow that is.
 */
export const tableEntriesStyles: CSSResult = css`
  @container (width < 40em) {
    table,
    caption,
    tbody,
    tbody tr,
    tbody :is(th, td) {
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

    tbody :is(th, td) {
      border: 0;
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }

    tbody td::before {
      color: var(--_muted);
      content: attr(data-label);
      content: attr(data-label) / '';
      display: block;
      font-size: 0.88em;
      font-style: normal;
      line-height: 1.35;
    }

    .blank {
      display: none;
    }
  }
`;
