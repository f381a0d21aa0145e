import { css, type CSSResult } from 'lit';

/** Look of the switches: a track of less than two lines in a target of 44 pixels at least. */
export const switchStyles: CSSResult = css`
  .control {
    align-items: center;
    cursor: pointer;
    display: inline-flex;
    gap: 0.6em;
    min-block-size: 44px;
  }

  .state {
    color: var(--_muted);
    font-size: 0.9em;
  }

  [type='checkbox'] {
    --_target: max(2.75em, 44px);
    --_track: 1.75em;
    --_line: var(--_control-border);
    --_knob: var(--_control-border);
    --_ground: var(--_surface);

    appearance: none;
    background: var(--_ground) padding-box;
    block-size: var(--_target);
    /* Above and below the track: room that can be pressed. */
    border: solid transparent;
    border-radius: calc(var(--_track) / 2) / calc(var(--_target) / 2);
    border-width: calc((var(--_target) - var(--_track)) / 2) 0;
    box-shadow: inset 0 0 0 0.125em var(--_line);
    cursor: inherit;
    flex: none;
    font: inherit;
    inline-size: max(3em, 44px);
    margin: 0;
    padding: 0.325em;
  }

  [type='checkbox']::before {
    aspect-ratio: 1;
    background: var(--_knob);
    block-size: 100%;
    border-radius: 50%;
    content: '';
    display: block;
  }

  [type='checkbox']:checked {
    --_ground: var(--_accent);
    --_knob: var(--_surface);
    --_line: var(--_accent);
  }

  [type='checkbox']:checked::before {
    margin-inline-start: auto;
  }

  /* In part: a bar in the middle. */
  [type='checkbox']:indeterminate {
    --_knob: var(--_accent);
    --_line: var(--_accent);
  }

  [type='checkbox']:indeterminate::before {
    aspect-ratio: auto;
    block-size: 0.3em;
    border-radius: 0.15em;
    margin-block: calc((var(--_track) - 0.95em) / 2);
    margin-inline: auto;
    inline-size: 60%;
  }

  @media (forced-colors: active) {
    [type='checkbox'] {
      --_ground: Canvas;
      --_knob: ButtonText;
      --_line: ButtonText;

      forced-color-adjust: none;
    }

    [type='checkbox']:checked {
      --_ground: Highlight;
      --_knob: Canvas;
      --_line: Highlight;
    }

    [type='checkbox']:indeterminate {
      --_knob: Highlight;
      --_line: Highlight;
    }
  }
`;
