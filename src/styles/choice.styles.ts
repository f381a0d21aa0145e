import { css, type CSSResult } from 'lit';

/** The buttons of a choice: one look for accept, refuse and customise, so that none can be made weaker than another. */
export const choiceStyles: CSSResult = css`
  .actions {
    display: grid;
    gap: 0.75em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
  }

  .choice {
    background: var(--_button-surface);
    border: 0.125em solid var(--_button-border);
    border-radius: var(--_radius);
    color: var(--_button-text);
    cursor: pointer;
    font: inherit;
    font-weight: 600;
    line-height: 1.3;
    min-block-size: max(2.75em, 44px);
    padding: 0.6em 1em;
  }

  .choice:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  @media (forced-colors: active) {
    .choice {
      border-color: ButtonText;
    }
  }
`;
