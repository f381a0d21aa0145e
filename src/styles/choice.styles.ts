import { css, type CSSResult } from 'lit';

/**
 * The buttons: one look for accept, refuse and customise, so that none can be made weaker than another; other buttons have
 * it too, and those that weigh less than a choice look like links.
 */
export const choiceStyles: CSSResult = css`
  /*
   * Side by side, or one above the other where large letters would be cut. Lengths, not fractions: what is left of a pixel
   * would make one button wider than its twin; a hair less than the share, so that rounding never makes it too much.
   */
  .twins {
    --_share: calc((100% - 0.75em) / 2 - 0.02px);

    display: grid;
    gap: 0.75em;
    /* One above the other too they are of one height, however their words break. */
    grid-auto-rows: 1fr;
    grid-template-columns: repeat(auto-fit, max(min(100%, (7.5em - var(--_share)) * 999), var(--_share)));
  }

  @media (min-width: 40em) {
    .three {
      --_share: calc((100% - 1.5em) / 3 - 0.02px);
    }
  }

  :is(.choice, .button) {
    background: var(--_button-surface);
    border: 0.125em solid var(--_button-border);
    border-radius: var(--_radius);
    color: var(--_button-text);
    cursor: pointer;
    font: inherit;
    font-weight: 600;
    line-height: 1.3;
    overflow-wrap: anywhere;
    padding: 0.6em 0.5em;
  }

  .button {
    min-block-size: max(2.75em, 44px);
    padding-inline: 1.1em;
  }

  :is(.choice, .button):hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

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

  @media (forced-colors: active) {
    :is(.choice, .button) {
      border-color: ButtonText;
    }
  }
`;
