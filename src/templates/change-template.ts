import { html, nothing, type TemplateResult } from 'lit';
import type { Charter, Purpose } from '../core/charter.js';
import { historyOf } from '../core/consent-change.js';
import type { ConsentState } from '../core/consent-state.js';
import type { Words } from '../locales/words.js';

/** What is needed to say why a purpose is asked again. */
export interface ChangeView {
  readonly words: Words;
  readonly languages: readonly string[];
  readonly charter: Charter;
  readonly state: ConsentState;
}

/** Why a purpose is asked again: what grew, and what the charter's own history says of it since the choice. */
export function changeTemplate(
  purpose: Purpose,
  { words, languages, charter, state }: ChangeView,
): TemplateResult | typeof nothing {
  const reason = Object.hasOwn(state.reasons, purpose.id) ? state.reasons[purpose.id] : undefined;
  if (!reason) return nothing;
  const since = state.decidedAt?.slice(0, 10) ?? '';
  const told = historyOf(charter, purpose, { since, languages });
  return html`<p class="reason">${words.change(reason)} ${told.join(' ')}</p>`;
}
