import { css, type CSSResult } from 'lit';

/** Look of a gate: a quiet card of the shape of what it stands for, its words in the middle. */
export const styles: CSSResult = css`
  :host {
    display: block;
    /* What stands in it is measured by its place, and gives a flexible parent nothing to go by. */
    min-inline-size: min(100%, 16em);
  }

  .place {
    border-radius: var(--_radius);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    overflow: hidden;
    position: relative;
  }

  /* Beside what stands in the place, its shape: words that need more room get it. */
  .place::before {
    aspect-ratio: var(--_ratio, auto);
    content: '';
    inline-size: 100%;
  }

  .place::before,
  .panel,
  .waiting,
  .content {
    grid-area: 1 / 1;
  }

  .closed {
    background: var(--_surface-raised);
    color: var(--_text);
    container-type: inline-size;
    /* No border: it would take room that what is open does not need. */
    outline: 1px solid var(--_border);
    outline-offset: -1px;
  }

  .panel {
    align-self: center !important;
    display: grid;
    font-size: 0.9375em;
    gap: 0.7em;
    justify-self: center !important;
    max-inline-size: 42em !important;
    padding: clamp(1em, 4cqi, 2em);
    position: relative !important;
  }

  .waiting {
    place-self: center;
  }

  .pictured .panel {
    background: var(--_surface);
    border-radius: var(--_radius);
    margin: clamp(0.5em, 2cqi, 1.5em) !important;
    padding: clamp(0.75em, 3cqi, 1.5em);
  }

  h2 {
    font-size: 1.15em;
    line-height: 1.3;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }

  .text {
    display: grid;
    gap: 0.35em;
  }

  p {
    line-height: 1.45;
    text-wrap: pretty;
  }

  .muted {
    color: var(--_muted);
    font-size: 0.93em;
  }

  @container (max-width: 22em) {
    .twins {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  slot[name='poster'] {
    display: block;
    inset: 0;
    position: absolute;
  }

  ::slotted([slot='poster']) {
    block-size: 100%;
    display: block;
    inline-size: 100%;
    object-fit: cover;
  }

  .content {
    min-inline-size: 0;
  }

  /* The place hides what leaves it: the mark of the focus stays inside. */
  .content:focus-visible {
    outline-offset: -0.2em;
  }

  .framed .content ::slotted(:is(iframe, video, img, embed, object)) {
    block-size: 100%;
    border: 0;
    display: block;
    inline-size: 100%;
    inset: 0;
    position: absolute;
  }

  @media print {
    .twins,
XX
  }
`;
