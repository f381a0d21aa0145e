import { css, type CSSResult } from 'lit';

/** Look of the dialog: a sheet in the middle of a wide window, the whole window on a phone; its header always in reach. */
export const styles: CSSResult = css`
  :host {
    display: contents;
  }

  dialog[part] {
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 2);
    box-shadow: var(--_shadow);
    color: var(--_text);
    inline-size: min(46em, 100% - 2em) !important;
    inset: 0 !important;
    margin: auto !important;
    max-block-size: min(100dvh - 2em, 56em);
    overflow: hidden;
    padding: 0;
    position: fixed !important;
  }

  dialog[part][open] {
    display: flex;
    flex-direction: column;
  }

  dialog[part]::backdrop {
    background: var(--charter-backdrop, rgb(10 14 28 / 55%));
  }

  header {
    align-items: center;
    border-block-end: 1px solid var(--_border);
    display: flex;
    flex: none;
    gap: var(--_space);
    justify-content: space-between;
    padding: calc(var(--_space) * 0.75) var(--_space);
  }

  h2 {
    font-size: 1.25em;
    line-height: 1.3;
  }

  .close {
    background: none;
    border: 1px solid var(--_control-border);
    border-radius: var(--_radius);
    color: inherit;
    cursor: pointer;
    flex: none;
    font: inherit;
    min-block-size: 44px;
    padding-inline: 1em;
  }

  .body {
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: var(--_space);
    scroll-padding-block: 1em;
  }

  @media (max-width: 40em) {
    dialog[part] {
      block-size: 100dvh;
      border: 0;
      border-radius: 0;
      inline-size: 100% !important;
      margin: 0 !important;
      max-block-size: none;
    }
  }
`;
