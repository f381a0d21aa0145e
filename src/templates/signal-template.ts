import { html, nothing, type TemplateResult } from 'lit';
import type { Purpose } from '../core/charter.js';
import type { ConsentState } from '../core/consent-state.js';
import type { Words } from '../locales/words.js';

/** What is needed to say that a wish told to the browser refuses a purpose. */
export interface SignalView {
  readonly words: Pick<Words, 'signal'>;
  readonly state: Pick<ConsentState, 'signals'>;
}

/** That a wish told to the browser refuses a purpose, and that a choice made here counts instead. */
export function signalTemplate({ id }: Purpose, { words, state }: SignalView): TemplateResult | typeof nothing {
  const signal = Object.hasOwn(state.signals, id) ? state.signals[id] : undefined;
  if (signal === undefined) return nothing;
  return html`<p class="signal muted" id="signal-${id}">${words.signal.refused(words.signal.name(signal))}</p>`;
}
