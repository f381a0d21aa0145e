import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Purpose } from '../../core/charter.js';
import type { ConsentState } from '../../core/consent-state.js';
import { purposeWords } from '../../core/purpose-words.js';
import { changeTemplate } from '../../templates/change-template.js';
import { signalTemplate } from '../../templates/signal-template.js';
import { servicesTemplate, type ServicesView } from './services-template.js';

/** What is needed to show a purpose and its switch. */
export interface PurposeView extends ServicesView {
  readonly state: ConsentState;
  /** What the switch of a purpose shows. */
  readonly isOn: (id: string) => boolean;
  readonly toggle: (id: string, on: boolean) => void;
}

/** One purpose: its words, its switch if the visitor has a say, and its services. */
export function purposeTemplate(purpose: Purpose, view: PurposeView): TemplateResult {
  const told = purposeWords(purpose, view);
  return html`<div class="purpose" part="purpose" role="group" aria-labelledby="title-${purpose.id}">
    <div class="head">
      <h3 id="title-${purpose.id}" part="title">
        ${purpose.regime === 'exempt' ? told.title : html`<label for="control-${purpose.id}">${told.title}</label>`}
      </h3>
      ${
        purpose.regime === 'exempt'
          ? html`<p class="state" part="state">${view.words.preferences.alwaysOn}</p>`
          : controlTemplate(purpose, view)
      }
    </div>
    ${signalTemplate(purpose, view)}
    <p id="description-${purpose.id}">${told.description}</p>
    ${changeTemplate(purpose, view)}
    ${
      purpose.regime !== 'exempt' && told.consequence
        ? html`<p class="consequence">${consequenceLabel(purpose, view)} ${told.consequence}</p>`
        : nothing
    }
    ${servicesTemplate(purpose, view)}
  </div>`;
}

function consequenceLabel({ regime }: Purpose, { words }: PurposeView): string {
  return regime === 'objection' ? words.preferences.objectionConsequence : words.preferences.consequence;
}

function controlTemplate(purpose: Purpose, view: PurposeView): TemplateResult {
  const { id } = purpose;
  const signal = Object.hasOwn(view.state.signals, id) ? `signal-${id}` : '';
  const toggled = (event: Event): void => {
    view.toggle(id, (event.currentTarget as HTMLInputElement).checked);
  };
  return html`<span class="control">
    <span class="state" part="state" id="state-${id}">${stateInWords(purpose, view)}</span>
    <input
      part="control"
      type="checkbox"
      id="control-${id}"
      aria-describedby="state-${id} ${signal} description-${id}"
      .checked=${live(view.isOn(id))}
      @change=${toggled}
    />
  </span>`;
}

function stateInWords({ id, regime }: Purpose, { words, isOn }: PurposeView): string {
  const { allowed, refused, measured, objected } = words.preferences;
  if (regime === 'objection') return isOn(id) ? measured : objected;
  return isOn(id) ? allowed : refused;
}
