import { html, nothing, type TemplateResult } from 'lit';
import { controllablePurposes, type Purpose } from '../../core/charter.js';
import { durationInWords } from '../../core/duration-in-words.js';
import { purposeWords } from '../../core/purpose-words.js';
import type { PageSection } from '../../render/charter-page.js';
import { childrenSentence } from '../../render/page/choice-section.js';
import { type ChoiceReader, exceptions, grounds, purposeState } from './choice-words.js';

/** What the section of the visitor's choices shows, and what its buttons do. */
export interface ChoiceView extends ChoiceReader {
  /** The section as a page without scripts has it. */
  readonly section: PageSection;
  readonly choiceLifetime: string;
  /** Writes a moment, which comes as ISO 8601. */
  readonly date: (moment: string | undefined) => string;
  /** The value that was kept, as a proof on paper; nothing without a choice. */
  readonly record: string | undefined;
  readonly customize: (event: Event) => void;
  readonly withdraw: () => void;
  readonly downloadReceipt: () => void;
  readonly print: () => void;
}

/** Where each purpose stands, when that was chosen, and what can be done about it. */
export function choiceTemplate(view: ChoiceView): TemplateResult {
  const { charter, pageWords, words, choiceLifetime } = view;
  const purposes = controllablePurposes(charter);
  if (purposes.length === 0) return html`<p>${pageWords.choice.nothing}</p>`;
  return html`<dl class="states">${purposes.map((purpose) => stateTemplate(purpose, view))}</dl>
    <p role="status">${whenTemplate(view)}</p>
    ${
      isKeepable(view)
        ? html`<p class="muted">${pageWords.choice.keeping(durationInWords(choiceLifetime, words.duration))}</p>`
        : nothing
    }
    ${childrenSentence(view).map((sentence) => html`<p class="muted">${sentence}</p>`)}
    ${view.record ? html`<p class="paper">${pageWords.choice.record}${pageWords.colon}<code>${view.record}</code></p>` : nothing}
    ${buttonsTemplate(view)}`;
}

function stateTemplate(purpose: Purpose, view: ChoiceView): TemplateResult {
  const { choices } = view.state;
  return html`<div>
    <dt>${purposeWords(purpose, view).title}</dt>
    <dd class=${choices[purpose.id] === true ? 'on' : 'off'}>${purposeState(purpose, view)}</dd>
    ${[...grounds(purpose, view), ...exceptions(purpose, view)].map((more) => html`<dd class="more">${more}</dd>`)}
  </div>`;
}

/** A choice that the browser does not keep holds until no date. */
function whenTemplate(view: ChoiceView): string {
  const { words, state, date } = view;
  const { decided, noChoiceYet, notKept } = words.preferences;
  if (!state.decidedAt) return noChoiceYet;
  return isKeepable(view) ? decided(date(state.decidedAt), date(state.expiresAt)) : notKept;
}

/** Whether nothing yet shows that the browser does not keep the choice. */
const isKeepable = ({ state }: ChoiceView): boolean => !state.decidedAt || state.stored;

function buttonsTemplate(view: ChoiceView): TemplateResult {
  const { words, pageWords, state } = view;
  return html`<div class="buttons">
    <button class="button" type="button" data-consent-action="customize" @click=${view.customize}>
      ${words.preferences.title}
    </button>
    ${
      hasGrant(view)
        ? html`<button class="button" type="button" data-consent-action="withdraw" @click=${view.withdraw}>
            ${words.choice.withdraw}
          </button>`
        : nothing
    }
    ${
      state.decidedAt
        ? html`<button class="quiet" type="button" data-action="receipt" @click=${view.downloadReceipt}>
            ${words.preferences.receipt}
          </button>`
        : nothing
    }
    <button class="quiet" type="button" data-action="print" @click=${view.print}>${pageWords.choice.print}</button>
  </div>`;
}

/** Consent given, be it to one service only: an objection has nothing to take back. */
function hasGrant({ charter, state }: ChoiceView): boolean {
  const asked = new Set(charter.purposes.filter(({ regime }) => regime === 'consent').map(({ id }) => id));
  const services = charter.services.filter(({ purpose }) => asked.has(purpose)).map(({ id }) => id);
  return [...asked, ...services].some((id) => state.choices[id] === true);
}
