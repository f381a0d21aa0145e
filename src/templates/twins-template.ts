import { html, type TemplateResult } from 'lit';
import type { Words } from '../locales/words.js';

/** What the two buttons for everything at once do. */
export interface TwinsView {
  readonly words: Pick<Words, 'choice'>;
  readonly accept: () => void;
  readonly refuse: () => void;
}

/** Accept and refuse come out of one line of one list: nothing can set them apart. */
export function twinsTemplate({ words, accept, refuse }: TwinsView): readonly TemplateResult[] {
  const choices = [
    { action: 'refuse-all', label: words.choice.refuseAll, choose: refuse },
    { action: 'accept-all', label: words.choice.acceptAll, choose: accept },
  ];
  return choices.map(
    ({ action, label, choose }) =>
      html`<div class="cell">
        <button class="choice" part="choice" type="button" data-consent-action=${action} @click=${choose}>
          ${label}
        </button>
      </div>`,
  );
}
