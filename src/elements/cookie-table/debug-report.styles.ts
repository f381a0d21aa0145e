import { css, type CSSResult } from 'lit';

/** Look of the webmaster's report: a note beside the charter, in its own frame. */
export const styles: CSSResult = css`
  .report {
    border: 0.125em dashed var(--_control-border);
    border-radius: var(--_radius);
    display: grid;
    gap: calc(var(--_space) * 0.6);
    overflow-wrap: anywhere;
    padding: calc(var(--_space) * 1.1);
  }

  .report :is(h2, h3) {
    font-size: 1em;
    line-height: 1.3;
  }

  .report h2 {
    font-size: 1.15em;
  }

  .report h3 {
    margin-block-start: calc(var(--_space) * 0.4);
  }

  .report ul {
    display: grid;
    gap: 0.4em;
    padding-inline-start: 1.2em;
  }

  .report small {
    color: var(--_muted);
    display: block;
    font-size: 0.88em;
  }

  .report > p {
    color: var(--_muted);
    text-wrap: pretty;
  }
`;
