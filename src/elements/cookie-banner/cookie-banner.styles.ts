import { css, type CSSResult } from 'lit';

/** Look of the banner: a sheet at an edge of the window, never taller than the window, its buttons always in reach. */
export const styles: CSSResult = css`
  :host {
    display: block;
  }

  .panel {
    background: var(--_surface);
    border-block-start: 1px solid var(--_border);
    box-shadow: var(--_shadow);
    color: var(--_text);
    display: flex;
    /* Beside its words, the buttons could lie partly outside the window. */
    flex-flow: column nowrap !important;
    inset-block: auto 0 !important;
    inset-inline: 0 !important;
    max-block-size: 80vh;
    max-block-size: 80dvh;
    position: fixed !important;
    z-index: var(--charter-z-index, 2147483000);
  }

  :host([placement='top']) .panel {
    border-block-end: 1px solid var(--_border);
    border-block-start: 0;
    inset-block: 0 auto !important;
  }

  :host([placement='inline']) .panel {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    box-shadow: none;
    max-block-size: none;
    position: relative !important;
    z-index: auto;
  }

  .content,
  .bar {
    inline-size: 100%;
    margin-inline: auto;
    max-inline-size: var(--charter-max-width, 70em);
    padding-inline: max(var(--_space), env(safe-area-inset-left));
  }

  .content {
    display: grid;
    gap: 0.75em;
    min-block-size: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    padding-block: calc(var(--_space) * 1.25) calc(var(--_space) * 0.5);
  }

  .cross {
    background: var(--_surface);
    block-size: max(2.75em, 44px);
    border: 0.125em solid var(--_control-border);
    border-radius: var(--_radius);
    color: var(--_text);
    cursor: pointer;
    font: inherit;
    font-size: 1em;
    inline-size: max(2.75em, 44px);
    inset-block-start: 0.5em;
    inset-inline-end: 0.5em;
    padding: 0;
    position: absolute;
  }

  .cross > span {
    font-size: 1.5em;
    line-height: 1;
  }

  /* Nothing passes under the cross. */
  .cross + .content {
    padding-inline-end: calc(max(2.75em, 44px) + 1em);
  }

  .bar {
    flex: none;
    padding-block: calc(var(--_space) * 0.5) max(var(--_space), env(safe-area-inset-bottom));
  }

  h2 {
    font-size: 1.25em;
    line-height: 1.3;
  }

  .purposes {
    display: grid;
    gap: 0.5em 1.5em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
    list-style: none;
    padding: 0;
  }

  .purposes li {
    border-inline-start: 0.2em solid var(--_border);
    padding-inline-start: 0.75em;
  }

  .purpose-title {
    font-weight: 600;
  }

  .reason {
    font-style: italic;
  }

  .keeping,
  .signal,
  .providers {
    color: var(--_muted);
    font-size: 0.9em;
  }

  .notice {
    align-items: center;
    flex-flow: row wrap !important;
    gap: 0.5em 1.5em;
    justify-content: space-between;
    padding: var(--_space);
  }

  .quiet {
    background: none;
    border: 1px solid var(--_control-border);
    border-radius: var(--_radius);
    color: inherit;
    cursor: pointer;
    font: inherit;
    min-block-size: 44px;
    padding-inline: 1em;
  }

  /* A very low window, or a page enlarged four times: the buttons need all of it. */
  @media (max-height: 30em) {
    .panel {
      max-block-size: 100vh;
      max-block-size: 100dvh;
    }

    .content {
      padding-block-start: 0.5em;
    }
  }

  @media print {
    .panel {
      display: none;
    }
  }
`;
