import { html, nothing, type TemplateResult } from 'lit';
import { type Purpose, type Service, servicesOf } from '../../core/charter.js';
import type { Regime } from '../../core/charter-document.js';
import { purposeWords } from '../../core/purpose-words.js';
import { serviceWords } from '../../core/service-words.js';
import { changeTemplate } from '../../templates/change-template.js';
import { signalTemplate } from '../../templates/signal-template.js';
import { type Card, cardTemplate } from './card-template.js';
import { consequenceTemplate, purposeTemplate, type PurposeView } from './purpose-template.js';
import { purposeOf, servicesTemplate } from './services-template.js';

/** One card a provider, in the order of their first services; purposes that no provider serves keep theirs. */
export function providersTemplate(view: PurposeView): readonly TemplateResult[] {
  const { charter } = view;
  const providerOf = (service: Service): string => serviceWords(service, view).provider;
  const providers = [...new Set(charter.services.map(providerOf))];
  const others = charter.purposes.filter(({ id }) => servicesOf(charter, id).length === 0);
  return [
    ...providers.map((provider, index) => {
      const services = charter.services.filter((service) => providerOf(service) === provider);
      // Two colons: no identifier of a purpose or service holds them.
      return providerTemplate({ name: `provider::${String(index)}`, title: provider, services }, view);
    }),
    ...others.map((purpose) => purposeTemplate(purpose, view)),
  ];
}

/** A provider with its services. */
interface Provider {
  readonly name: string;
  readonly title: string;
  readonly services: readonly Service[];
}

function providerTemplate({ name, title, services }: Provider, view: PurposeView): TemplateResult {
  const purposes = new Set(services.flatMap((service) => purposeOf(service, view.charter) ?? []));
  const body = html`<div id="about-${name}">${[...purposes].map((purpose) => aboutTemplate(purpose, name, view))}</div>
    ${servicesTemplate(services, services.length > 1, view)}`;
  const control = controlOf(services, view, `about-${name}`);
  return cardTemplate({ name, title, control, isLeftOut: !services.some(view.isFound) }, body, view);
}

/** One switch for all services over which the visitor has a say; where it takes back a consent, it speaks of consent. */
function controlOf(services: readonly Service[], { charter }: PurposeView, describedBy: string): Card['control'] {
  const regimeOf = (service: Service): Regime => purposeOf(service, charter)?.regime ?? 'exempt';
  const chosen = services.filter((service) => regimeOf(service) !== 'exempt');
  const regime = chosen.some((service) => regimeOf(service) === 'consent') ? 'consent' : 'objection';
  return chosen.length > 0 ? { ids: chosen.map(({ id }) => id), regime, describedBy } : undefined;
}

/** What a provider is there for. */
function aboutTemplate(purpose: Purpose, name: string, view: PurposeView): TemplateResult {
  const { title, description } = purposeWords(purpose, view);
  return html`<p><strong>${title}</strong>${description ? html` – ${description}` : nothing}</p>
    ${signalTemplate(purpose, view, `signal-${purpose.id}-${name}`)} ${changeTemplate(purpose, view)}
    ${consequenceTemplate(purpose, view)}`;
}
