import { html, nothing, type TemplateResult } from 'lit';
import type { Charter, Purpose, Service, Tracker } from '../../core/charter.js';
import { durationInWords } from '../../core/duration-in-words.js';
import { foreignLanguage } from '../../core/localized-text.js';
import { serviceWords, trackerWords } from '../../core/service-words.js';
import { switchTemplate, type SwitchView } from './switch-template.js';

/** What is needed to tell services, and to switch them one by one. */
export interface ServicesView extends SwitchView {
  readonly languages: readonly string[];
  readonly charter: Charter;
  /** Whether the visitor searches: then what is found is shown unfolded. */
  readonly isSearching: boolean;
  readonly isFound: (service: Service) => boolean;
}

/**
 * Gives the purpose of a service.
 * @param service a service of the charter
 * @param charter the charter
 */
export const purposeOf = (service: Service, charter: Charter): Purpose | undefined =>
  charter.purposes.find(({ id }) => id === service.purpose);

/**
 * Services, folded: who provides each, and which trackers it uses for how long.
 * @param services in the order in which they are shown
 * @param hasSwitches whether those over which the visitor has a say have a switch of their own
 * @param view words, charter and what switches do
 */
export function servicesTemplate(
  services: readonly Service[],
  hasSwitches: boolean,
  view: ServicesView,
): TemplateResult | typeof nothing {
  if (services.length === 0) return nothing;
  const { details, chooseServices } = view.words.preferences;
  const isChosen = (service: Service): boolean => hasSwitches && purposeOf(service, view.charter)?.regime !== 'exempt';
  const summary = services.some(isChosen) ? chooseServices : details;
  return html`<details ?open=${view.isSearching}>
    <summary>${summary(services.length)}</summary>
    ${services.map((service) => serviceTemplate(service, isChosen(service), view))}
  </details>`;
}

function serviceTemplate(service: Service, hasSwitch: boolean, view: ServicesView): TemplateResult {
  const { words } = view;
  const { provider, name } = serviceWords(service, view);
  const role = service.role ? ` (${words.roles[service.role]})` : '';
  const reason = service.exemption ? html`<p class="muted">${words.exemptions[service.exemption]}</p>` : nothing;
  const policy = service.policyUrl
    ? html`<p class="muted"><a href=${service.policyUrl}>${service.policyUrl}</a></p>`
    : nothing;
  return html`<div class="service" part="service" ?hidden=${!view.isFound(service)}>
    <div class="head">
      <h4 lang=${foreignLanguage(service.name, view) ?? nothing}>
        ${hasSwitch ? html`<label for="control-${nameOf(service)}">${name}</label>` : name}
      </h4>
      ${hasSwitch ? controlTemplate(service, view) : nothing}
    </div>
    <p class="muted" id="about-${nameOf(service)}">${provider}${role}</p>
    ${reason} ${policy} ${service.trackers.length > 0 ? trackersTemplate(service, view) : nothing}
  </div>`;
}

function controlTemplate(service: Service, view: ServicesView): TemplateResult {
  const name = nameOf(service);
  const regime = purposeOf(service, view.charter)?.regime ?? 'consent';
  return switchTemplate({ name, ids: [service.id], regime, describedBy: `about-${name}` }, view);
}

/** Two colons: a purpose may bear the same identifier. */
const nameOf = ({ id }: Service): string => `service::${id}`;

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
    <td lang=${foreignLanguage(tracker.description, view) ?? nothing}>
      ${trackerWords(tracker, service, view) || words.table.unstated('description')}
    </td>
    <td>${duration || words.table.unstated('duration')}</td>
  </tr>`;
}
