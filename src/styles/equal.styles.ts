import { css, type CSSResult } from 'lit';

/**
 * What no page may restyle. A page reaches our parts by \`::part()\`; what it could use there to push, cover, clip or
 * shrink one choice and not the other is settled here: among important declarations the inner sheet wins.
 */
export const equalStyles: CSSResult = css`
  [part] {
    animation: none !important;
    clip: auto !important;
    clip-path: none !important;
    columns: auto !important;
    contain: none !important;
    filter: none !important;
    float: none !important;
    inset: auto !important;
    margin: 0 !important;
    mask: none !important;
    -webkit-mask-box-image: none !important;
    max-inline-size: none !important;
    min-inline-size: 0 !important;
    offset: none !important;
    order: 0 !important;
    outline: 0 !important;
    position: static !important;
    rotate: none !important;
    scale: none !important;
    transform: none !important;
    transition: none !important;
    translate: none !important;
    zoom: 1 !important;
  }

  [part]:focus-visible {
    outline: 0.2em solid var(--_focus) !important;
    outline-offset: 0.15em !important;
  }

  /* What a part paints before or after itself could lie over its neighbours and take their clicks. */
  [part]:not(input)::before,
  [part]:not(input)::after {
    content: none !important;
  }

  :is(.panel, .actions) {
    block-size: auto !important;
    inline-size: auto !important;
    overflow: visible !important;
  }

  .actions {
    display: block !important;
    padding: 0 !important;
  }

  :host {
    clip-path: none !important;
    mask: none !important;
  }

  /*
   * Each button stands in a cell that no page can reach: whatever a page makes it paint, float or take clicks beyond its
   * own place ends at the edge of the cell, with just enough room for the ring of the focus.
   */
  .cell {
    display: grid;
    overflow: clip;
    overflow-clip-margin: 0.3em;
  }

  .choice {
    align-self: stretch !important;
    block-size: auto !important;
    box-shadow: none !important;
    display: block !important;
    grid-area: auto !important;
    inline-size: auto !important;
    justify-self: stretch !important;
    max-block-size: none !important;
    min-block-size: max(2.75em, 44px) !important;
    overflow: visible !important;
    pointer-events: auto !important;
    text-indent: 0 !important;
    visibility: visible !important;
    z-index: auto !important;
  }

  .wide {
    grid-column: 1 / -1;
  }

  @media (min-width: 40em) {
    .wide {
      grid-column: auto;
    }
  }
`;
