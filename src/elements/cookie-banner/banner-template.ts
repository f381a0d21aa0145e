import { html, nothing, type TemplateResult } from 'lit';
import { type Charter, controllablePurposes, type Purpose, servicesOf } from '../../core/charter.js';
import { historyOf } from '../../core/consent-change.js';
import type { ConsentState } from '../../core/consent-state.js';
import { durationInWords } from '../../core/duration-in-words.js';
import { textIn } from '../../core/localized-text.js';
import type { Policy } from '../../core/policy.js';
import { purposeWords } from '../../core/purpose-words.js';
import type { Words } from '../../locales/words.js';

/** What the banner shows, and what its buttons do. */
export interface BannerView {
  readonly words: Words;
  readonly languages: readonly string[];
  readonly charter: Charter;
  readonly state: ConsentState;
  readonly policy: Policy;
  readonly headingLevel: number;
  readonly policyHref: string;
  readonly accept: () => void;
  readonly refuse: () => void;
  readonly customize: (event: Event) => void;
}

/** The whole banner: what is asked, purpose by purpose, then the choices side by side. */
export function bannerTemplate(view: BannerView): TemplateResult {
  const { words, headingLevel, state } = view;
  const again = state.status === 'partial';
  return html`<section
    class="panel"
    part="panel"
    lang=${words.language}
    dir=${words.direction}
    aria-labelledby="heading"
  >
    ${crossTemplate(view)}
    <div class="content">
      <h2 id="heading" part="heading" aria-level=${headingLevel}>
        <slot name="heading">${again ? words.banner.headingAgain : words.banner.heading}</slot>
      </h2>
      ${description(view)}
      <ul class="purposes" part="purposes">
        ${purposesShown(view).map((purpose) => purposeTemplate(purpose, view))}
      </ul>
      ${keeping(view)}
    </div>
    ${actionsTemplate(view)}
  </section>`;
}

/** Who asks, and why nothing happens before the answer. */
function description({ words, languages, charter }: BannerView): TemplateResult {
  const site = textIn(charter.controller?.name ?? charter.site?.name, [...languages, charter.language]);
  return html`<p part="description"><slot name="description">${words.banner.introduction(site)}</slot></p>`;
}

/** On a first visit everything that can be chosen; afterwards only what is asked again. */
function purposesShown({ charter, state }: BannerView): readonly Purpose[] {
  const purposes = controllablePurposes(charter);
  return state.status === 'partial' ? purposes.filter(({ id }) => state.pending.includes(id)) : purposes;
}

function purposeTemplate(purpose: Purpose, view: BannerView): TemplateResult {
  const { words, languages, charter, state } = view;
  const told = purposeWords(purpose, view);
  const wanted = [...languages, charter.language];
  const providers = new Set(servicesOf(charter, purpose.id).map(({ provider }) => textIn(provider, wanted)));
  return html`<li>
    <p class="purpose-title">${told.title}</p>
    ${purpose.regime === 'objection' ? html`<p class="providers">${words.preferences.measured}</p>` : nothing}
    <p>${told.description}</p>
    ${Object.hasOwn(state.reasons, purpose.id) ? reasonTemplate(purpose, view) : nothing}
    ${
      providers.size > 0
        ? html`<p class="providers">${words.banner.providers(providers.size)} ${[...providers].join(', ')}</p>`
        : nothing
    }
  </li>`;
}

function reasonTemplate(purpose: Purpose, { words, languages, charter, state }: BannerView): TemplateResult {
  const reason = state.reasons[purpose.id];
  const since = state.decidedAt?.slice(0, 10) ?? '';
  const told = historyOf(charter, purpose, { since, languages });
  return html`<p class="reason">${reason ? words.change(reason) : nothing} ${told.join(' ')}</p>`;
}

function keeping({ words, policy, policyHref }: BannerView): TemplateResult {
  const link = policyHref ? html`<a href=${policyHref}>${words.banner.policyLink}</a>` : nothing;
  const lifetime = durationInWords(policy.choiceLifetime, words.duration);
  const cross = policy.closeButton === 'refuses' ? words.banner.crossRefuses : nothing;
  return html`<p class="keeping">${words.banner.keeping(lifetime)} ${cross} <slot name="links">${link}</slot></p>`;
}

/** The closing cross that Italian law asks for: a second way to refuse, never to accept. It is no part: no page restyles it. */
function crossTemplate({ words, policy, refuse }: BannerView): TemplateResult | typeof nothing {
  if (policy.closeButton !== 'refuses') return nothing;
  return html`<button class="cross" type="button" aria-label=${words.choice.continueWithoutAccepting} @click=${refuse}>
    <span aria-hidden="true">×</span>
  </button>`;
}

/** Accept and refuse come out of one line of one list: nothing can set them apart. */
function actionsTemplate({ words, accept, refuse, customize }: BannerView): TemplateResult {
  const choices = [
    { action: 'refuse-all', label: words.choice.refuseAll, choose: refuse },
    { action: 'accept-all', label: words.choice.acceptAll, choose: accept },
  ];
  return html`<div class="bar">
    <div class="actions three" part="actions">
      <button class="choice wide" part="customize" type="button" data-consent-action="customize" @click=${customize}>
        ${words.choice.customize}
      </button>
      ${choices.map(
        ({ action, label, choose }) =>
          html`<button class="choice" part="choice" type="button" data-consent-action=${action} @click=${choose}>
            ${label}
          </button>`,
      )}
    </div>
  </div>`;
}
