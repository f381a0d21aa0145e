import { html, nothing, type TemplateResult } from 'lit';
import { type Purpose, servicesOf } from '../../core/charter.js';
import type { ConsentState } from '../../core/consent-state.js';
import { foreignLanguage } from '../../core/localized-text.js';
import { purposeWords } from '../../core/purpose-words.js';
import { changeTemplate } from '../../templates/change-template.js';
import { signalTemplate } from '../../templates/signal-template.js';
import { type Card, cardTemplate } from './card-template.js';
import { switchedBy } from './draft-choices.js';
import { servicesTemplate, type ServicesView } from './services-template.js';

/** What is needed to show a purpose and its switch. */
export interface PurposeView extends ServicesView {
  readonly state: ConsentState;
}

/** One purpose: its words, its switch if the visitor has a say, and its services. */
export function purposeTemplate(purpose: Purpose, view: PurposeView): TemplateResult {
  const { title, description } = purposeWords(purpose, view);
  const services = servicesOf(view.charter, purpose.id);
  const hasSwitches = purpose.regime === 'consent' && services.length > 1;
  const body = html`${signalTemplate(purpose, view)}
    <p id="description-${purpose.id}" lang=${foreignLanguage(purpose.description, view) ?? nothing}>${description}</p>
    ${changeTemplate(purpose, view)} ${consequenceTemplate(purpose, view)}
    ${servicesTemplate(services, hasSwitches, view)}`;
  const control = purpose.regime === 'exempt' ? undefined : controlOf(purpose, view);
  // A search leaves out a purpose none of whose services it finds.
  const isLeftOut = view.isSearching && !services.some(view.isFound);
  return cardTemplate(
    { name: purpose.id, title, language: foreignLanguage(purpose.title, view), control, isLeftOut },
    body,
    view,
  );
}

/** What happens when a purpose is refused, where that is possible. */
export function consequenceTemplate(purpose: Purpose, view: PurposeView): TemplateResult | typeof nothing {
  const { consequence } = purposeWords(purpose, view);
  if (purpose.regime === 'exempt' || !consequence) return nothing;
  const { consequence: refused, objectionConsequence: objected } = view.words.preferences;
  return html`<p class="consequence">
    ${purpose.regime === 'objection' ? objected : refused}
    <span lang=${foreignLanguage(purpose.consequence, view) ?? nothing}>${consequence}</span>
  </p>`;
}

function controlOf(purpose: Purpose, { charter, state }: PurposeView): Card['control'] {
  const { id, regime } = purpose;
  const signal = Object.hasOwn(state.signals, id) ? `signal-${id} ` : '';
  return { ids: switchedBy(charter, purpose), regime, describedBy: `${signal}description-${id}` };
}
