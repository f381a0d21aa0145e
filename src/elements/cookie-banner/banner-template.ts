import { html, nothing, type TemplateResult } from 'lit';
import { type Charter, controllablePurposes, type Purpose, servicesOf } from '../../core/charter.js';
import type { ConsentState } from '../../core/consent-state.js';
import { durationInWords } from '../../core/duration-in-words.js';
import { foreignLanguage, textIn } from '../../core/localized-text.js';
import type { Policy } from '../../core/policy.js';
import { purposeWords } from '../../core/purpose-words.js';
import type { Words } from '../../locales/words.js';
import { changeTemplate } from '../../templates/change-template.js';
import { twinsTemplate } from '../../templates/twins-template.js';
import { purposesAsked } from './purposes-asked.js';

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
  readonly close: () => void;
}

/** The whole banner: what is asked, purpose by purpose, then the choices side by side; a sentence where nothing is. */
export function bannerTemplate(view: BannerView): TemplateResult {
  const isAsked = controllablePurposes(view.charter).length > 0;
  return isAsked ? questionTemplate(view) : noticeTemplate(view.words.preferences.nothingToChoose, view);
}

/**
 * A sentence that asks nothing, and a button that takes it away.
 * @param text the sentence
 * @param view the words, and what the button does
 */
export function noticeTemplate(text: string, { words, close }: Pick<BannerView, 'words' | 'close'>): TemplateResult {
  return html`<div class="panel notice" part="panel" lang=${words.language} dir=${words.direction}>
    <p>${text}</p>
    <button class="quiet" type="button" @click=${close}>${words.choice.close}</button>
  </div>`;
}

function questionTemplate(view: BannerView): TemplateResult {
  const { words, headingLevel, state } = view;
  const again = Object.keys(state.reasons).length > 0;
  return html`<section
    class="panel"
    part="panel"
    lang=${words.language}
    dir=${words.direction}
    aria-labelledby="heading"
  >
    ${crossTemplate(view)}
    <div class="content scroll" data-caption="heading" data-as="group">
      <h2 id="heading" part="heading" aria-level=${headingLevel}>
        <slot name="heading">${again ? words.banner.headingAgain : words.banner.heading}</slot>
      </h2>
      ${description(view)}
      <ul class="purposes" part="purposes">
        ${purposesAsked(view.charter, view.state).map((purpose) => purposeTemplate(purpose, view))}
      </ul>
      ${heard(view)} ${keeping(view)}
    </div>
    ${actionsTemplate(view)}
  </section>`;
}

/** Who asks, and why nothing happens before the answer. */
function description({ words, languages, charter }: BannerView): TemplateResult {
  const site = textIn(charter.controller?.name ?? charter.site?.name, [...languages, charter.language]);
  return html`<p part="description"><slot name="description">${words.banner.introduction(site)}</slot></p>`;
}

/** What a wish told to the browser has answered in the visitor's place. */
function heard(view: BannerView): TemplateResult | typeof nothing {
  const { words, charter, state } = view;
  const refused = controllablePurposes(charter).filter(({ id }) => Object.hasOwn(state.signals, id));
  if (refused.length === 0) return nothing;
  const names = [...new Set(Object.values(state.signals))].map(words.signal.name);
  const titles = refused.map((purpose) => purposeWords(purpose, view).title);
  return html`<p class="signal">${words.signal.inBanner(names.join(', '), titles)}</p>`;
}

function purposeTemplate(purpose: Purpose, view: BannerView): TemplateResult {
  const { words, languages, charter } = view;
  const told = purposeWords(purpose, view);
  const wanted = [...languages, charter.language];
  const providers = new Set(servicesOf(charter, purpose.id).map(({ provider }) => textIn(provider, wanted)));
  return html`<li>
    <p class="purpose-title" lang=${foreignLanguage(purpose.title, view) ?? nothing}>${told.title}</p>
    ${purpose.regime === 'objection' ? html`<p class="providers">${words.preferences.measured}</p>` : nothing}
    <p lang=${foreignLanguage(purpose.description, view) ?? nothing}>${told.description}</p>
    ${changeTemplate(purpose, view)}
    ${
      providers.size > 0
        ? html`<p class="providers">${words.banner.providers(providers.size)} ${[...providers].join(', ')}</p>`
        : nothing
    }
  </li>`;
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

function actionsTemplate({ words, accept, refuse, customize }: BannerView): TemplateResult {
  return html`<div class="bar">
    <div class="actions" part="actions">
      <div class="twins three">
        <div class="cell wide">
          <button class="choice" part="customize" type="button" data-consent-action="customize" @click=${customize}>
            ${words.choice.customize}
          </button>
        </div>
        ${twinsTemplate({ words, accept, refuse })}
      </div>
    </div>
  </div>`;
}
