import { css, type CSSResult } from 'lit';

/** A button that weighs less than a choice: it looks like a link, and is as easy to hit. */
export const quietStyles: CSSResult = css`
  .quiet {
    background: none;
    border: 0;
    color: var(--_accent);
    cursor: pointer;
    font: inherit;
    min-block-size: max(2.75em, 44px);
    padding: 0;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
`;
