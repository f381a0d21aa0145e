import { css, type CSSResult } from 'lit';

/**
 * The buttons: one look for accept, refuse and customise, so that none can be made weaker than another; other buttons have
 * it too, and those that weigh less than a choice look like links.
 */
export const choiceStyles: CSSResult = css`
  .twins {
    display: grid;
    gap: 0.75em;
    /* Lengths, not fractions: what is left of a pixel would make one button wider than its twin. */
    grid-template-columns: repeat(2, calc((100% - 0.75em) / 2));
  }

  @media (min-width: 40em) {
    .three {
      grid-template-columns: repeat(3, calc((100% - 1.5em) / 3));
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
    /* Large letters break a word rather than leave a part of it out of sight. */
    hyphens: auto;
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
