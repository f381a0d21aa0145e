import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Regime } from '../../core/charter-document.js';
import type { Words } from '../../locales/words.js';
import type { SwitchPosition } from './draft-choices.js';

/** What switches show and do. */
export interface SwitchView {
  readonly words: Words;
  /** What a switch shows that stands for several identifiers. */
  readonly positionOf: (ids: readonly string[]) => SwitchPosition;
  /** Whether all of them are allowed for this page only. */
  readonly isOnce: (ids: readonly string[]) => boolean;
  readonly toggle: (ids: readonly string[], on: boolean) => void;
}

/** One switch. */
export interface Switch {
  /** What tells its elements apart in the root: `control-…` is labelled, `state-…` describes it. */
  readonly name: string;
  /** What it stands for. */
  readonly ids: readonly string[];
  readonly regime: Regime;
  /** Identifiers of the other elements that describe it, separated by spaces. */
  readonly describedBy: string;
}

/** A switch with its state in words; its label stands elsewhere in the same root and never changes. */
export function switchTemplate({ name, ids, regime, describedBy }: Switch, view: SwitchView): TemplateResult {
  const position = view.positionOf(ids);
  const toggled = (event: Event): void => {
    view.toggle(ids, (event.currentTarget as HTMLInputElement).checked);
  };
  return html`<span class="control">
    <span class="state" part="state" id="state-${name}">${stateInWords({ ids, regime }, position, view)}</span>
    <input
      part="control"
      type="checkbox"
      id="control-${name}"
      aria-describedby="state-${name} ${describedBy}"
      .checked=${live(position === 'on')}
      .indeterminate=${live(position === 'partly')}
      @change=${toggled}
    />
  </span>`;
}

function stateInWords(
  { ids, regime }: Pick<Switch, 'ids' | 'regime'>,
  position: SwitchPosition,
  { words, isOnce }: SwitchView,
): string {
  const { allowed, refused, partly, measured, objected, allowedOnce } = words.preferences;
  if (position === 'partly') return partly;
  if (position === 'off' && isOnce(ids)) return allowedOnce;
  const [on, off] = regime === 'objection' ? [measured, objected] : [allowed, refused];
  return position === 'on' ? on : off;
}
