import { css, type CSSResult } from 'lit';

/**
 * Design tokens that every element reads. A page sets the `--charter-*` knobs; where it sets none, neutral colours follow
 * its `color-scheme`, and forced colours take over where the visitor asks for them.
 */
export const tokens: CSSResult = css`
  :host {
    --_text: var(--charter-text, #1d2029);
    --_muted: var(--charter-muted, #5a6072);
    --_surface: var(--charter-surface, #ffffff);
    --_surface-raised: var(--charter-surface-raised, #f5f6f9);
    --_border: var(--charter-border, #d9dce5);
    --_control-border: var(--charter-control-border, #747b8e);
    --_accent: var(--charter-accent, #1f4fbf);
    --_button-surface: var(--charter-button-surface, #1f2a44);
    --_button-text: var(--charter-button-text, #ffffff);
    --_button-border: var(--charter-button-border, transparent);
    --_focus: var(--charter-focus, #1f4fbf);
    --_radius: var(--charter-radius, 0.5em);
    --_space: var(--charter-space, 1em);
    --_shadow: var(--charter-shadow, 0 -0.1em 2.5em rgb(15 20 40 / 18%));

    color: var(--_text);
    font-family: var(--charter-font-family, inherit);
    font-size: var(--charter-font-size, inherit);
    line-height: 1.5;
  }

  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_text: var(--charter-text, light-dark(#1d2029, #eceef4));
      --_muted: var(--charter-muted, light-dark(#5a6072, #a9b0c2));
      --_surface: var(--charter-surface, light-dark(#ffffff, #191c24));
      --_surface-raised: var(--charter-surface-raised, light-dark(#f5f6f9, #232733));
      --_border: var(--charter-border, light-dark(#d9dce5, #383e4e));
      --_control-border: var(--charter-control-border, light-dark(#747b8e, #8d95a9));
      --_accent: var(--charter-accent, light-dark(#1f4fbf, #9dbbff));
      --_button-surface: var(--charter-button-surface, light-dark(#1f2a44, #e6eaf5));
      --_button-text: var(--charter-button-text, light-dark(#ffffff, #171b26));
      --_focus: var(--charter-focus, light-dark(#1f4fbf, #9dbbff));
    }
  }

  @media (forced-colors: active) {
    :host {
      --_text: CanvasText;
      --_muted: CanvasText;
      --_surface: Canvas;
      --_surface-raised: Canvas;
      --_border: CanvasText;
      --_control-border: ButtonText;
      --_accent: LinkText;
      --_button-surface: ButtonFace;
      --_button-text: ButtonText;
      --_button-border: ButtonText;
      --_focus: Highlight;
    }
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h2,
  h3,
  h4,
  p,
  ul {
    margin: 0;
  }

  a {
    color: var(--_accent);
  }

  :focus-visible {
    outline: 0.2em solid var(--_focus);
    outline-offset: 0.15em;
  }

  .visually-hidden {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }
`;
