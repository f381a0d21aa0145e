import { html, nothing, type TemplateResult } from 'lit';
import { controllablePurposes, servicesOf } from '../../core/charter.js';
import type { ErasureReport } from '../../core/erasure-report.js';
import { twinsTemplate } from '../../templates/twins-template.js';
import { erasureTemplate } from './erasure-template.js';
import { providersTemplate } from './provider-template.js';
import { purposeTemplate, type PurposeView } from './purpose-template.js';
import { searchTemplate, type SearchView } from './search-template.js';

/** What the choices show, and what their buttons do. */
export interface PreferencesView extends PurposeView {
  readonly date: (moment: string | undefined) => string;
  readonly status: string;
  /** `provider` for one card a provider; anything else for one a purpose. */
  readonly groupBy: string;
  /** The field that filters services, where it is wanted. */
  readonly search: SearchView | undefined;
  /** What came of the last refusal on this page. */
  readonly erasure: ErasureReport | undefined;
  readonly acceptAll: () => void;
  readonly refuseAll: () => void;
  readonly withdraw: () => void;
  readonly save: () => void;
  readonly downloadReceipt: () => void;
  readonly reload: () => void;
}

/** All choices: the twins first, one card a purpose, then the button that keeps what is shown. */
export function preferencesTemplate(view: PreferencesView): TemplateResult {
  const { words, charter, status } = view;
  const choosable = controllablePurposes(charter).length > 0;
  return html`<div class="preferences" lang=${words.language} dir=${words.direction}>
    <slot name="intro"><p>${choosable ? words.preferences.introduction : words.preferences.nothingToChoose}</p></slot>
    ${choosable ? actionsTemplate(view) : nothing} ${view.search ? searchTemplate(view.search) : nothing}
    ${
      view.groupBy === 'provider'
        ? providersTemplate(view)
        : charter.purposes.map((purpose) => purposeTemplate(purpose, view))
    }
    ${choosable ? saveTemplate(view) : nothing}
    <p class="status" role="status">${status}</p>
    ${choosable ? receiptTemplate(view) : nothing}
  </div>`;
}

function actionsTemplate({ words, acceptAll, refuseAll }: PreferencesView): TemplateResult {
  return html`<div class="actions" part="actions">
    <div class="twins">${twinsTemplate({ words, accept: acceptAll, refuse: refuseAll })}</div>
  </div>`;
}

function saveTemplate({ words, save }: PreferencesView): TemplateResult {
  return html`<div class="cell">
    <button class="choice" part="save" type="button" data-consent-action="save" @click=${save}>
      ${words.choice.save}
    </button>
  </div>`;
}

function receiptTemplate(view: PreferencesView): TemplateResult {
  const { words, state } = view;
  if (!state.decidedAt) return html`<p class="receipt muted" part="receipt">${words.preferences.noChoiceYet}</p>`;
  return html`<div class="receipt muted" part="receipt">
    ${untilWhen(view)} ${isSomethingGranted(view) ? withdrawTemplate(view) : nothing}
    <button class="quiet" type="button" @click=${view.downloadReceipt}>${words.preferences.receipt}</button>
    ${view.erasure ? erasureTemplate(view.erasure, view) : nothing}
  </div>`;
}

/** A choice that the browser does not keep holds until no date. */
function untilWhen({ words: { preferences }, state, status, date }: PreferencesView): TemplateResult | typeof nothing {
  const kept = preferences.decided(date(state.decidedAt), date(state.expiresAt));
  const told = state.stored ? kept : preferences.notKept;
  return told === status ? nothing : html`<p>${told}</p>`;
}

const isSomethingGranted = ({ charter, state }: PreferencesView): boolean =>
  charter.purposes.some(
    ({ id, regime }) =>
      regime === 'consent' &&
      [id, ...servicesOf(charter, id).map((service) => service.id)].some((each) => state.choices[each]),
  );

function withdrawTemplate({ words, withdraw }: PreferencesView): TemplateResult {
  return html`<button class="quiet" type="button" data-consent-action="withdraw" @click=${withdraw}>
    ${words.choice.withdraw}
  </button>`;
}

/** What is left while the charter is not there or could not be used: a sentence, and a refusal that always works. */
export function unavailableTemplate({
  words,
  refuseAll,
  status,
}: Pick<PreferencesView, 'words' | 'refuseAll' | 'status'>): TemplateResult {
  return html`<div class="preferences" lang=${words.language} dir=${words.direction}>
    <p role="status">${status}</p>
    <div class="actions" part="actions">
      <div class="twins">
        <button class="choice" part="choice" type="button" data-consent-action="refuse-all" @click=${refuseAll}>
          ${words.choice.refuseAll}
        </button>
      </div>
    </div>
  </div>`;
}
