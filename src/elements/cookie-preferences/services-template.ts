import { html, nothing, type TemplateResult } from 'lit';
import { type Charter, type Purpose, type Service, servicesOf, type Tracker } from '../../core/charter.js';
import { durationInWords } from '../../core/duration-in-words.js';
import { serviceWords, trackerWords } from '../../core/service-words.js';
import type { Words } from '../../locales/words.js';

/** What is needed to tell a purpose's services. */
export interface ServicesView {
  readonly words: Words;
  readonly languages: readonly string[];
  readonly charter: Charter;
}

/** The services of a purpose, folded: who provides each, and which trackers it uses for how long. */
export function servicesTemplate(purpose: Purpose, view: ServicesView): TemplateResult | typeof nothing {
  const services = servicesOf(view.charter, purpose.id);
  if (services.length === 0) return nothing;
  return html`<details>
    <summary>${view.words.preferences.details(services.length)}</summary>
    ${services.map((service) => serviceTemplate(service, view))}
  </details>`;
}

function serviceTemplate(service: Service, view: ServicesView): TemplateResult {
  const { words } = view;
  const { provider, name } = serviceWords(service, view);
  const role = service.role ? ` (${words.roles[service.role]})` : '';
  const reason = service.exemption ? html`<p class="muted">${words.exemptions[service.exemption]}</p>` : nothing;
  const policy = service.policyUrl
    ? html`<p class="muted"><a href=${service.policyUrl}>${service.policyUrl}</a></p>`
    : nothing;
  return html`<div class="service" part="service">
    <h4>${name}</h4>
    <p class="muted">${provider}${role}</p>
    ${reason} ${policy} ${service.trackers.length > 0 ? trackersTemplate(service, view) : nothing}
  </div>`;
}

function trackersTemplate(service: Service, view: ServicesView): TemplateResult {
  const { columns } = view.words.table;
  const caption = view.words.table.caption(serviceWords(service, view).name);
  return html`<div class="scroll" role="region" tabindex="0" aria-label=${caption}>
    <table part="table">
      <caption class="visually-hidden">
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${columns.name}</th>
          <th scope="col">${columns.description}</th>
          <th scope="col">${columns.duration}</th>
        </tr>
      </thead>
      <tbody>
        ${service.trackers.map((tracker) => trackerTemplate(tracker, service, view))}
      </tbody>
    </table>
  </div>`;
}

function trackerTemplate(tracker: Tracker, service: Service, view: ServicesView): TemplateResult {
  const { words } = view;
  const duration = tracker.durationText ?? durationInWords(tracker.duration, words.duration);
  return html`<tr>
    <th scope="row"><code translate="no">${tracker.name}</code></th>
    <td>${trackerWords(tracker, service, view) || words.table.unstated}</td>
    <td>${duration || words.table.unstated}</td>
  </tr>`;
}
