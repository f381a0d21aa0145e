import { html, type TemplateResult } from 'lit';
import type { Words } from '../../locales/words.js';

/** What is left when the charter could not be used: the reason, and a refusal that always works. */
export function unavailableTemplate(words: Words, refuseAll: () => void): TemplateResult {
  return html`<section part="choice" lang=${words.language} dir=${words.direction}>
    <p role="status">${words.preferences.unavailable}</p>
    <div class="buttons">
      <button class="button" type="button" data-consent-action="refuse-all" @click=${refuseAll}>
        ${words.choice.refuseAll}
      </button>
    </div>
  </section>`;
}
