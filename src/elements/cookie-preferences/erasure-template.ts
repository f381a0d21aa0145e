import { html, nothing, type TemplateResult } from 'lit';
import type { DeclaredBy } from '../../core/erasable-trackers.js';
import type { ErasureReport, LeftTracker } from '../../core/erasure-report.js';
import { serviceWords } from '../../core/service-words.js';
import type { ServicesView } from './services-template.js';

/** What is needed to tell what came of a refusal. */
export interface ErasureView extends ServicesView {
  readonly reload: () => void;
}

/** What went, what could not and who can, and how to stop what has run; nothing where there is nothing to tell. */
export function erasureTemplate(report: ErasureReport, view: ErasureView): TemplateResult | typeof nothing {
  const { erased, left, mayStillRun } = report;
  if (erased.length === 0 && left.length === 0 && !mayStillRun) return nothing;
  const { words } = view;
  const heldBy = (hand: LeftTracker['hand']): readonly LeftTracker[] => left.filter((each) => each.hand === hand);
  return html`<div class="erasure">
    ${namesTemplate(words.erasure.erasedNames, erased)} ${namesTemplate(words.erasure.visitor, heldBy('visitor'))}
    ${namesTemplate(words.erasure.site, heldBy('site'))} ${providersTemplate(heldBy('provider'), view)}
    ${mayStillRun ? runningTemplate(view) : nothing}
  </div>`;
}

function namesTemplate(
  label: string,
  trackers: readonly (DeclaredBy & { readonly name: string })[],
  more: TemplateResult | typeof nothing = nothing,
): TemplateResult | typeof nothing {
  const names = [...new Set(trackers.map(({ name }) => name))];
  if (names.length === 0) return nothing;
  const list = names.map((name, index) => html`${index > 0 ? ', ' : ''}<code translate="no">${name}</code>`);
  return html`<p>${label} ${list} ${more}</p>`;
}

/** One sentence a provider, with the way to its own policy. */
function providersTemplate(left: readonly LeftTracker[], view: ErasureView): readonly unknown[] {
  const providerOf = ({ service }: LeftTracker): string => serviceWords(service, view).provider;
  return [...new Set(left.map(providerOf))].map((provider) => {
    const theirs = left.filter((each) => providerOf(each) === provider);
    const policy = theirs.find(({ service }) => service.policyUrl)?.service.policyUrl;
    const link = policy ? html`<a href=${policy}>${policy}</a>` : nothing;
    return namesTemplate(view.words.erasure.provider(provider), theirs, link);
  });
}

function runningTemplate({ words, reload }: ErasureView): TemplateResult {
  return html`<p>${words.erasure.running}</p>
    <button class="quiet" type="button" data-consent-action="reload" @click=${reload}>${words.erasure.reload}</button>`;
}
